import type { View } from '@acquis/domain';
import { type Entry, plainEntry } from '../../browser/entry.js';
import type { Compared } from '../../browser/state.js';
import { type Comparable, isComparable } from '../../compare/comparable.js';
import { line, toned } from '../../text/line.js';
import { wrap } from '../../text/wrap.js';
import { compareLines, namesTogether } from './view.js';

/** Comparisons to begin with. */
const examples: readonly (readonly [name: Comparable, ids: readonly string[]])[] = [
  ['states', ['usa', 'rus']],
  ['states', ['bra', 'ind', 'zaf', 'sgp']],
  ['states', ['ken', 'nga', 'egy']],
  ['processes', ['oewg-2021-2025', 'global-mechanism']],
  ['processes', ['gge-2019-2021', 'oewg-2019-2021']],
  ['decisions', ['a-res-78-16-plenary', 'a-res-78-237-plenary']],
  ['decisions', ['a-res-73-27-plenary', 'a-res-75-240-plenary', 'a-res-78-237-plenary']],
];

function setEntry(name: Comparable, ids: readonly string[], view: View, group: string): Entry {
  const label = namesTogether(name, ids, view);
  return plainEntry(`${name} ${ids.join(' ')}`, label, (width) => compareLines(name, ids, view, width), { group });
}

const how = plainEntry('how', 'nothing chosen yet', (width) =>
  wrap(
    line(
      toned(
        'Choose states, processes or decisions with x in their lists; up to four of one kind stand here side by side.',
        'quiet',
      ),
    ),
    width,
  ),
);

/** What the reader chose to set side by side, then examples of which every record is known on the day. */
export function compareEntries(view: View, compared: Compared | undefined): readonly Entry[] {
  const known = examples.filter(([name, ids]) => ids.every((id) => view.isKnown({ collection: name, id })));
  const chosen =
    compared && isComparable(compared.name) && compared.ids.length > 0
      ? setEntry(compared.name, compared.ids, view, 'Chosen with x')
      : { ...how, group: 'Chosen with x' };
  return [chosen, ...known.map(([name, ids]) => setEntry(name, ids, view, 'Examples'))];
}
