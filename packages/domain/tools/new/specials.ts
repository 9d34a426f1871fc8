import { toId } from '../../src/core/nearest.ts';
import { decisions } from './decisions.ts';
import { meetings } from './meetings.ts';
import type { Special } from './special.ts';

const named: Special = {
  example: '',
  options: {},
  required: () => [],
  complete: (fields) => fields,
  id: ({ symbol, shortName, title }) => toId(String(symbol ?? shortName ?? title ?? '')) || undefined,
};

const positions: Special = {
  ...named,
  example:
    'position --title "Norway on fund and portal" --holder "{ state: nor }" --about issues/capacity-funding --stance un-fund-and-portal ' +
    '--voice own --directness direct --on 2026-11-09 --source un-a-res-78-237',
};

const byKind: Readonly<Record<string, Special>> = { decisions, meetings, positions };

/** What is particular in scaffolding a kind; for most kinds nothing. */
export function specialOf(kind: string): Special {
  return byKind[kind] ?? named;
}
