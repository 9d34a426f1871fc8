import { performance } from 'node:perf_hooks';
import { acquis, lastChange } from '@acquis/domain';
import type { Measured } from '../../../scripts/bench/measured.js';
import { type Index, indexOf } from '../src/index-of.js';
import { type Entry, entriesOf } from '../src/records/entry.js';
import { searchIn } from '../src/search.js';

const queries = 1000;
const growth = 10;

/** The same sequence of numbers at every run, each from 0 to below 1. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A text with every eighth word made new, so that the vocabulary grows with the records. */
function varied(text: string, copy: number): string {
  const ending = 'bcdfgklmnp'.charAt(copy);
  return text
    .split(' ')
    .map((word, index) => (index % 8 === 7 ? `${word}o${ending}` : word))
    .join(' ');
}

function copyOf(entry: Entry, copy: number): Entry {
  const vary = (texts: readonly string[]) => texts.map((text) => varied(text, copy));
  const { id, title, summary, lead, text, facts, rows } = entry;
  return {
    ...entry,
    id: `${id}-${copy}`,
    title: varied(title, copy),
    summary: varied(summary, copy),
    lead: vary(lead),
    text: vary(text),
    facts: vary(facts),
    rows: vary(rows),
  };
}

/** What people type: some words of a record, a question, a symbol, a state, now and then with an error. */
function queriesFrom(entries: readonly Entry[]): readonly string[] {
  const next = sequence(7);
  const any = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  return Array.from({ length: queries }, () => {
    const entry = any(entries);
    if (!entry) return '';
    if (next() < 0.15) return entry.code ?? entry.id;
    const words = `${entry.title} ${entry.summary}`.split(' ');
    const start = Math.floor(next() * words.length);
    const text = words.slice(start, start + 1 + Math.floor(next() * 8)).join(' ');
    if (next() < 0.3) return `which states said what of ${text}`;
    return next() < 0.2 && text.length > 6 ? text.slice(0, 3) + text.slice(4) : text;
  });
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  const made = work();
  return [made, performance.now() - start];
}

function latencies(what: string, index: Index, texts: readonly string[], within: number): Measured {
  for (const q of texts.slice(0, 100)) searchIn(index, { q });
  const times = texts.map((q) => timed(() => searchIn(index, { q }))[1]).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * times.length)] ?? Number.POSITIVE_INFINITY;
  return {
    what,
    value: `p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms over ${times.length} queries`,
    target: `p99 under ${within} ms`,
    met: at(0.99) < within,
  };
}

/** Search with snippets of 20 hits, over today's records and over ten times as many; and what building the index takes. */
export async function bench(): Promise<readonly Measured[]> {
  const view = acquis.at(lastChange);
  const [entries, described] = timed(() => entriesOf(view));
  const [index, built] = timed(() => indexOf(entries));
  const texts = queriesFrom(entries);
  const today = latencies(`search, ${entries.length} records`, index, texts, 10);
  const grown = Array.from({ length: growth - 1 }, (_, copy) => entries.map((entry) => copyOf(entry, copy + 1))).flat();
  const [many] = timed(() => indexOf([...entries, ...grown]));
  return [
    today,
    { what: 'search, building its index', value: `${(described + built).toFixed(0)} ms` },
    latencies(`search, ${entries.length * growth} records`, many, texts, 60),
  ];
}
