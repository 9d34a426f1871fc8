import { toId } from '../../src/core/nearest.ts';
import { reference } from '../../src/generated/references.ts';
import { stateNames } from '../state-names.ts';
import type { Special } from './special.ts';

/** A state by name or code, else a group by id; what is neither is left for the checks to find, as what it looks most like. */
function holderFrom(text: string): object {
  const names = stateNames();
  const state = names.coded(text) ?? names.named(text);
  if (state) return { state };
  const isGroup = reference.coalitions.safeParse(text).success || names.near(text).length === 0;
  return isGroup ? { coalition: text } : { state: text };
}

function aboutFrom(text: string): object {
  const [issue, id] = text.split('/');
  return id === undefined ? { collection: 'issues', id: issue } : { collection: issue, id };
}

/** Scaffolding of positions: the id is holder, issue and stance. */
export const positions: Special = {
  example:
    'position --title "Norway on fund and portal" --holder Norway --about capacity-funding --stance un-fund-and-portal ' +
    '--tracks ict-security --voice own --directness direct --on 2026-11-09 --source nor-statement-2026-11-09 ' +
    '--source-url https://example.org/statement --source-title "Statement by Norway, 9 November 2026" --source-type government',
  options: {},
  readings: {
    holder: { takes: '<State, by name or code, or group, by id>', read: holderFrom },
    about: { takes: '<id in issues>', read: aboutFrom },
    stance: { takes: '<id of a point in issues/<id>.yaml>', read: (text) => text },
  },
  required: () => [],
  complete: (fields) => fields,
  id: ({ holder, about, stance }) => {
    const { state, coalition, name } = Object(holder);
    const who = toId(String(state ?? coalition ?? name ?? ''));
    return who && stance ? `${who}-${Object(about).id}-${stance}` : undefined;
  },
};
