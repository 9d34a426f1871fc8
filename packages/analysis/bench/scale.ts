import { performance } from 'node:perf_hooks';
import type { Measured } from '../../../scripts/bench/measured.js';
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

function measured(what: string, within: number, times: readonly number[], baseline: number): Measured {
  const [tenth = 0, , full = 0] = times;
  const shown = times.map((time) => time.toFixed(0)).join(', ');
  return {
    what: `${what}, warm: 1/10, 1/3, all of ${votes} votes x ${states} states`,
    value: `${shown} ms; all is ${(full / tenth).toFixed(1)} x a tenth and ${(full / baseline).toFixed(2)} x all pairs vote by vote`,
    target: `under ${within} ms`,
    met: full < within,
  };
}

/** The full agreement matrix and the blocs of a generated record as large as that of the whole Assembly, and how they grow. */
export async function bench(): Promise<readonly Measured[]> {
  const stores = [10, 3, 1].map((part) => largeStore(Math.round(votes / part), states));
  const baseline = warm(() => stores.slice(2).map(voteByVote));
  const times = (work: (store: VoteStore) => unknown) => stores.map((store) => warm(() => work(store)));
  return [
    measured('agreement matrix', 150, times(agreementMatrix), baseline),
    measured('blocs and map', 2000, times(blocs), baseline),
  ];
}
