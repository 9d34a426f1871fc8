import { acquis, kindNames, lastChange } from '@acquis/domain';
import type { Measured } from '../../../scripts/bench/measured.js';
import type { Running } from '../../../scripts/bench/running.js';
import { askEach } from './load.js';

const requests = 200_000;
const days = 40;

/**
 * Addresses without end: first pages and a quarter of the records of each kind, in several formats and on one day after
 * another. The days are after the last change, so that each has every record.
 */
function* addresses(): Generator<string> {
  const formats = ['', '.json', '.csv', '.md', '.jsonld'];
  const records = kindNames.flatMap((name) => acquis[name].all().map(({ id }) => `/v1/${name}/${id}`));
  const shown = records.filter((_, index) => index % 4 === 0);
  const last = Date.parse(lastChange);
  for (let round = 0; ; round++) {
    const day = new Date(last + (round % days) * 86_400_000).toISOString().slice(0, 10);
    const format = formats[round % formats.length];
    for (const name of kindNames) yield `/v1/${name}${format}?asOf=${day}&limit=20`;
    for (const path of shown) yield `${path}${format}?asOf=${day}`;
  }
}

function* some(from: Iterator<string>, count: number): Generator<string> {
  for (let taken = 0; taken < count; taken++) yield from.next().value;
}

async function figures({ origin }: Running): Promise<{ readonly resident: number; readonly heap: number }> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]) / 2 ** 20;
  return { resident: figure('process_resident_memory_bytes'), heap: figure('nodejs_heap_size_used_bytes') };
}

/** How the memory of the API grows over many requests for different addresses: from the middle, when it has warmed up, to the end. */
export async function memory(api: Running): Promise<readonly Measured[]> {
  const before = await figures(api);
  const from = addresses();
  await askEach(api.origin, some(from, requests / 2));
  const middle = await figures(api);
  await askEach(api.origin, some(from, requests / 2));
  const after = await figures(api);
  const growth = (after.resident / middle.resident - 1) * 100;
  const written = (of: 'resident' | 'heap') => [before, middle, after].map((each) => each[of].toFixed(0)).join(' → ');
  return [
    {
      what: `resident memory at 0, ${requests / 2}, ${requests} requests`,
      value: `${written('resident')} MB (second half ${growth > 0 ? '+' : ''}${growth.toFixed(1)} %)`,
      target: 'under +10 %',
      met: growth < 10,
    },
    { what: 'heap in use at the same times', value: `${written('heap')} MB` },
  ];
}
