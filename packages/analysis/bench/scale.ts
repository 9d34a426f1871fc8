import { performance } from 'node:perf_hooks';
import { pairOf } from '../src/agreement/agreement.js';
import { agreementMatrix } from '../src/agreement/matrix.js';
import { blocs } from '../src/blocs/blocs.js';
import { select } from '../src/store/select.js';
import type { VoteStore } from '../src/store/vote-store.js';
import { largeStore } from '../test/stores.js';

const votes = 5697;
const states = 200;
const runs = 7;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle one of several runs, the first two of which do not count. */
function warm(work: () => unknown): number {
  const times = Array.from({ length: runs + 2 }, () => timed(work)).slice(2);
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** All pairs, vote by vote: what the matrix would take without bit sets. */
function voteByVote(store: VoteStore): number {
  const selected = select(store);
  let shared = 0;
  for (let a = 0; a < selected.states.length; a++) {
    for (let b = a; b < selected.states.length; b++) shared += pairOf(selected, a, b).table[0] ?? 0;
  }
  return shared;
}

function line(name: string, target: string, times: readonly number[], baseline: number): string {
  const [tenth = 0, , full = 0] = times;
  const shown = times.map((time) => time.toFixed(0)).join(', ');
  return `${name}, 1/10, 1/3, all of ${votes} votes x ${states} states, warm: ${shown} ms (target: ${target}); all is ${(full / tenth).toFixed(1)} times a tenth, and ${(full / baseline).toFixed(2)} of comparing all pairs vote by vote (${baseline.toFixed(0)} ms)`;
}

/** The full agreement matrix and the blocs of a generated record as large as that of the whole Assembly, and how they grow. */
export async function bench(): Promise<readonly string[]> {
  const stores = [10, 3, 1].map((part) => largeStore(Math.round(votes / part), states));
  const baseline = warm(() => stores.slice(2).map(voteByVote));
  return [
    line(
      'agreement matrix',
      'under 150 ms',
      stores.map((store) => warm(() => agreementMatrix(store))),
      baseline,
    ),
    line(
      'blocs and map',
      'under 2 s',
      stores.map((store) => warm(() => blocs(store))),
      baseline,
    ),
  ];
}
