import { type CollectionName, descriptorOf, type Kinds, type RecordHead, type View } from '@acquis/domain';
import { blank, type Line, line, toned } from '../text/line.js';
import { wrap } from '../text/wrap.js';
import { attestationTag } from './attestation.js';
import { backLinkLines } from './back-links.js';
import { glanceTable } from './glance.js';
import { howWeKnow } from './how-we-know.js';
import type { Look } from './look.js';
import { richOf } from './rich.js';
import { points, sectionLines } from './sections.js';

/** A record as text: title, sentence, what only its kind has, facts at a glance, its parts, what is unknown, how we know, who refers to it. */
export function recordLines<K extends CollectionName>(
  view: View,
  name: K,
  record: Kinds[K],
  width: number,
  look?: Look,
): readonly Line[] {
  const { short, glance, sections } = descriptorOf(name);
  const head: RecordHead = record;
  const called = short(record);
  const rich = richOf(name);
  const rest = sections(record, view).filter(({ title }) => !rich?.replaces.includes(title));
  return [
    ...wrap(line(toned(called, 'strong'), ' ', attestationTag(head.attestation)), width),
    ...(head.title === called ? [] : wrap(line(head.title), width)),
    blank,
    ...wrap(line(view.of(name).sentence(record)), width),
    ...(rich?.lines(record, view, width, look) ?? []),
    ...(head.summary ? [blank, ...wrap(line(head.summary), width)] : []),
    blank,
    ...glanceTable(glance(record, view), head, width),
    ...sectionLines(rest, width),
    ...points('Not known', head.unknowns, width),
    ...howWeKnow(head, view, width),
    ...backLinkLines(view.backLinks({ collection: name, id: head.id }), view, width),
  ];
}
