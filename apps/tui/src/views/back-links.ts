import {
  type BackLink,
  type CollectionName,
  capitalised,
  count,
  descriptorOf,
  kindNames,
  type View,
} from '@acquis/domain';
import { type Line, line, linked, toned } from '../text/line.js';
import { hanging } from '../text/wrap.js';
import { fieldInWords } from './how-we-know.js';
import { heading } from './sections.js';

/** How many records of a kind are named; the rest are counted. */
const named = 8;

interface Linking {
  readonly id: string;
  readonly fields: readonly string[];
}

function linkingOf(links: readonly BackLink[], name: CollectionName): readonly Linking[] {
  const fields = new Map<string, string[]>();
  for (const { collection, id, field } of links) {
    if (collection === name) fields.set(id, [...(fields.get(id) ?? []), fieldInWords(field)]);
  }
  return [...fields].map(([id, names]) => ({ id, fields: names }));
}

/** Who refers to a record and as what, by kind. */
export function backLinkLines(links: readonly BackLink[], view: View, width: number): readonly Line[] {
  if (links.length === 0) return [];
  const names = [...kindNames].sort((a, b) => descriptorOf(a).order - descriptorOf(b).order);
  return [
    ...heading('Referred to by'),
    ...names.flatMap((name) => {
      const linking = linkingOf(links, name);
      if (linking.length === 0) return [];
      const { label } = descriptorOf(name);
      const rows = linking
        .slice(0, named)
        .flatMap(({ id, fields }) =>
          hanging(
            line(toned('·', 'quiet')),
            2,
            line(
              linked(view.nameOf({ collection: name, id }), { collection: name, id }),
              toned(` (${fields.join(', ')})`, 'quiet'),
            ),
            width,
          ),
        );
      const more = linking.length - named;
      return [
        line(toned(capitalised(count(linking.length, label.one, label.many)), 'strong')),
        ...rows,
        ...(more > 0 ? [line(toned(`  … and ${more} more`, 'quiet'))] : []),
      ];
    }),
  ];
}
