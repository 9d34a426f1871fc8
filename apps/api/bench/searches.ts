import { acquis, kindNames, lastChange } from '@acquis/domain';
import { type Measured, rate } from '../../../scripts/bench/measured.js';
import type { Running } from '../../../scripts/bench/running.js';
import { askEach } from './load.js';

const queries = 3_000;

/** Queries of one to four words that stand beside each other in a title, no two alike: none is answered from what is kept. */
export function distinctQueries(): readonly string[] {
  const view = acquis.at(lastChange);
  const titles = kindNames.flatMap((name) =>
    view
      .of(name)
      .all()
      .map((record) => record.title.split(/\s+/)),
  );
  const found = new Set<string>();
  for (let length = 1; length <= 4; length++) {
    for (const words of titles) {
      for (let start = 0; start + length <= words.length; start++) {
        found.add(words.slice(start, start + length).join(' '));
      }
    }
  }
  const every = [...found];
  const step = Math.max(1, Math.floor(every.length / queries));
  return every.filter((_, index) => index % step === 0).slice(0, queries);
}

/** Searches a second, each with a query of its own and its first 50 hits with snippets. */
export async function searches(api: Running): Promise<Measured> {
  const texts = distinctQueries();
  const paths = texts.map((q) => `/v1/search?${new URLSearchParams({ q })}`);
  const [warming, measured] = [paths.slice(0, 200), paths.slice(200)];
  await askEach(api.origin, warming);
  const answered = await askEach(api.origin, measured);
  return {
    what: `search, ${measured.length} different queries`,
    value: rate(answered),
    target: 'at least 300 r/s',
    met: answered >= 300,
  };
}
