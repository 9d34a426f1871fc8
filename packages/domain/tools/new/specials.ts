import { toId } from '../../src/core/nearest.ts';
import { decisions } from './decisions.ts';
import { meetings } from './meetings.ts';
import { positions } from './positions.ts';
import type { Special } from './special.ts';

const named: Special = {
  example: '',
  options: {},
  required: () => [],
  complete: (fields) => fields,
  id: ({ symbol, shortName, title }) => toId(String(symbol ?? shortName ?? title ?? '')) || undefined,
};

const byKind: Readonly<Record<string, Special>> = { decisions, meetings, positions };

/** What is particular in scaffolding a kind; for most kinds nothing. */
export function specialOf(kind: string): Special {
  return byKind[kind] ?? named;
}
