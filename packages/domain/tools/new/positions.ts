import { toId } from '../../src/core/nearest.ts';
import { stateNames } from '../state-names.ts';
import type { Special } from './special.ts';

/** A state by name or code; anything else is taken for the id of a group. */
function holderFrom(text: string): object {
  const state = stateNames().coded(text) ?? stateNames().named(text);
  return state ? { state } : { coalition: text };
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
