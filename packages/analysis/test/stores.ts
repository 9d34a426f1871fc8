import fc from 'fast-check';
import type { VoteStore } from '../src/store/vote-store.js';

const source = { name: 'generated', citation: 'made for a test', licence: 'none', through: null };

function dayAt(index: number): string {
  return new Date(Date.UTC(2006, 0, 1 + index)).toISOString().slice(0, 10);
}

/** A store of the states given, from one row of cells a state; a vote a day from 1 January 2006 on. */
export function storeOf(rows: Readonly<Record<string, readonly number[]>>): VoteStore {
  const width = Object.values(rows)[0]?.length ?? 0;
  return {
    source,
    states: Object.keys(rows),
    votes: Array.from({ length: width }, (_, index) => ({
      id: `vote-${index + 1}`,
      decision: null,
      symbol: null,
      title: `Vote ${index + 1}`,
      on: dayAt(index),
      session: null,
      tracks: [],
    })),
    cells: Uint8Array.from(Object.values(rows).flat()),
  };
}

/** Stores of a few states and up to some dozens of votes, mostly cast. */
export const stores = fc
  .record({ states: fc.integer({ min: 2, max: 6 }), votes: fc.integer({ min: 1, max: 70 }) })
  .chain(({ states, votes }) => {
    const value = fc.constantFrom(1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 0);
    return fc.array(fc.array(value, { minLength: votes, maxLength: votes }), { minLength: states, maxLength: states });
  })
  .map((rows) => storeOf(Object.fromEntries(rows.map((row, index) => [`state-${index + 1}`, row]))));

/** The same sequence of numbers at every run, each from 0 to below 1. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A store of any size in which states lie on a plane in three groups and vote by where they lie, with some noise. */
export function largeStore(votes: number, states: number, seed = 7): VoteStore {
  const next = sequence(seed);
  const centres = [
    [-1, 0],
    [1, 0.4],
    [0, -1],
  ];
  const places = Array.from({ length: states }, (_, index) => {
    const [x = 0, y = 0] = centres[index % centres.length] ?? [];
    return [x + 0.5 * (next() - 0.5), y + 0.5 * (next() - 0.5)] as const;
  });
  const questions = Array.from({ length: votes }, () => {
    const angle = 2 * Math.PI * next();
    return { x: Math.cos(angle), y: Math.sin(angle), lean: next() - 0.5 };
  });
  const rows = places.map(([x, y]) =>
    questions.map((question) => {
      if (next() < 0.08) return 4;
      const side = question.x * x + question.y * y + question.lean + 0.6 * (next() - 0.5);
      return side > 0.15 ? 1 : side < -0.15 ? 2 : 3;
    }),
  );
  return storeOf(Object.fromEntries(rows.map((row, index) => [`s${String(index + 1).padStart(3, '0')}`, row])));
}
