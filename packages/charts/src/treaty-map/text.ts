import { capitalised, count, regionalGroupNames, type Treaty, type View } from '@acquis/domain';
import { countStandings, notPlaced, type StandingOf, standings, standingWords, treatyStandings } from './model.js';

/** Who stands where towards a treaty, in a sentence. */
export function treatyMapFinding({ shortName }: Treaty, states: readonly StandingOf[]): string {
  const { deposited, signed } = countStandings(states);
  const without = deposited > 0 ? ', no deposit shown' : '';
  return `${shortName}: ${count(deposited, 'state')} with an instrument deposited, ${signed} signed${without}`;
}

/** What the map of a treaty leaves out, in a sentence; empty where it leaves out nothing. */
export function treatyMapNote(treaty: Treaty, view: View): string {
  const out = notPlaced(treaty, view);
  if (out === 0) return '';
  const verb = out === 1 ? 'is' : 'are';
  return `${capitalised(count(out, 'act'))} of an organisation, or of a state no source names, ${verb} not drawn.`;
}

function groupText(label: string, states: readonly StandingOf[]): string {
  const lists = standings.flatMap((standing) => {
    const names = states.filter((each) => each.standing === standing).map(({ name }) => name);
    const word = capitalised(standingWords[standing]);
    return names.length > 0
      ? [`  ${word} (${names.length}): ${names.sort((a, b) => a.localeCompare(b, 'en')).join('; ')}`]
      : [];
  });
  return [`${label} (${states.length})`, ...lists].join('\n');
}

/** The map of a treaty as text, group by group; undefined where there is none. */
export function treatyMapText(treaty: Treaty, view: View): string | undefined {
  const states = treatyStandings(treaty, view);
  if (states.length === 0) return undefined;
  const groups = [...Object.entries(regionalGroupNames), ['none', 'No regional group'] as const].flatMap(
    ([key, label]) => {
      const inGroup = states.filter(({ group }) => (group ?? 'none') === key);
      return inGroup.length > 0 ? [groupText(label, inGroup)] : [];
    },
  );
  const note = treatyMapNote(treaty, view);
  return [treatyMapFinding(treaty, states), ...groups, ...(note === '' ? [] : [note])].join('\n\n');
}
