import type { Item, Row, Section } from '../core/collection.js';
import { compareEdtf } from '../core/edtf.js';
import type { View } from '../core/view.js';
import { capitalised } from '../core/words.js';
import { positionsOfCoalition, positionsOfState, replacementsOf, stanceInWords } from './queries.js';
import type { Position } from './schema.js';
import { limitsOf, voiceWords } from './words.js';

/** Who holds a position, with a link where the record has the holder. */
export function holderItem({ holder }: Position, view: View): Item {
  const { state, coalition, name } = holder;
  if (state)
    return { text: view.nameOf({ collection: 'states', id: state }), reference: { collection: 'states', id: state } };
  if (coalition) {
    const reference = { collection: 'coalitions' as const, id: coalition };
    return { text: view.nameOf(reference), reference };
  }
  return { text: name ?? '' };
}

function replaced(position: Position, view: View): readonly string[] {
  return replacementsOf(position, view).length > 0 ? ['since replaced by a later one'] : [];
}

/** A position on its issue's page: the holder, and everything that limits it. */
export function holderRow(position: Position, view: View): Row {
  return {
    text: holderItem(position, view).text,
    reference: { collection: 'positions', id: position.id },
    note: [...limitsOf(position), ...replaced(position, view)].join(' · '),
    citations: position.citations,
  };
}

/** Positions by the name of their holder. */
export function inHolderOrder(positions: readonly Position[], view: View): readonly Position[] {
  const named = positions.map((position) => ({ position, name: holderItem(position, view).text }));
  return named.sort((a, b) => a.name.localeCompare(b.name, 'en')).map(({ position }) => position);
}

/** A position on its holder's page: the issue and the stance. */
function issueRow(position: Position, view: View, more: readonly string[]): Row {
  const issue = view.nameOf(position.about);
  return {
    text: `${issue}: ${stanceInWords(position, view) ?? position.stance}`,
    reference: { collection: 'positions', id: position.id },
    on: position.on,
    note: [...more, ...limitsOf(position), ...replaced(position, view)].join(' · '),
    citations: position.citations,
  };
}

function newestFirst(positions: readonly Position[]): readonly Position[] {
  return [...positions].sort((a, b) => {
    if (a.on && b.on) return compareEdtf(b.on, a.on);
    return a.on ? -1 : b.on ? 1 : 0;
  });
}

/** A state's positions as sections of its page: own, its groups', and ascribed. */
export function statePositionSections(state: Parameters<typeof positionsOfState>[0], view: View): readonly Section[] {
  const { own, ofGroups, ascribed } = positionsOfState(state, view);
  return [
    {
      title: 'Positions in its own voice',
      rows: newestFirst(own).map((position) => issueRow(position, view, [])),
    },
    {
      title: 'Positions of its groups',
      lead: 'What a group said is the group’s, not the state’s own. Derived from its membership on the day of each.',
      rows: newestFirst(ofGroups).map((position) => issueRow(position, view, [holderItem(position, view).text])),
    },
    {
      title: 'Positions ascribed by others',
      lead: 'Lists and reports by third parties; its own words were not read.',
      rows: newestFirst(ascribed).map((position) => issueRow(position, view, [])),
    },
  ];
}

/** A group's positions as a section of its page. */
export function coalitionPositionSection(coalition: Parameters<typeof positionsOfCoalition>[0], view: View): Section {
  return {
    title: 'Positions',
    lead: 'Taken as a group; nothing follows for a single member.',
    rows: newestFirst(positionsOfCoalition(coalition, view)).map((position) =>
      issueRow(position, view, [capitalised(voiceWords[position.voice])]),
    ),
  };
}
