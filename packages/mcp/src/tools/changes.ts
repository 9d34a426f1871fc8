import {
  acquis,
  compareText,
  type DeepReadonly,
  type Happening,
  kindNames,
  latest,
  type Reference,
  type View,
} from '@acquis/domain';
import { blocks, bullets } from '@acquis/domain/markdown';
import { z } from 'zod';
import { brief, briefLine, briefOfReference } from '../answer/brief.js';
import { happening, happeningLine, happeningOf } from '../answer/happening.js';
import { page, paged, pageLine, paging } from '../answer/page.js';
import { day } from '../arguments/dates.js';
import { ids, idsIn, kind } from '../arguments/records.js';
import { type Asked, askedOn } from '../asked.js';
import { Refused } from '../refused.js';
import { tool } from '../tool.js';

/** How many happenings of one record, and corrections, are shown. */
const most = { happenings: 15, revisions: 20 };

const changed = z.strictObject({
  record: brief,
  new: z.boolean().describe('The record itself became known between the days.'),
  happenings: z.array(happening).describe('What became known of it: stated or done between the days.'),
  moreHappenings: z.int().describe('How many more of them there are.'),
  fields: z.array(z.string()).describe('Fields of the record that stood otherwise before; none for a new record.'),
});

/** A record of which something became known, with its happenings, newest first. */
interface Gain extends Reference {
  readonly happenings: readonly Happening[];
}

function knownAt({ stated, on }: Happening): string {
  return latest(stated ?? on);
}

/** The records of which something became known from one day to a later one, those with the latest news first. */
function gainsBetween(before: View, after: View): readonly Gain[] {
  const known = new Set(before.log().map(({ id }) => id));
  const gains = new Map<string, Gain & { readonly happenings: Happening[] }>();
  const gainOf = ({ collection, id }: Reference) => {
    const key = `${collection}/${id}`;
    const gain = gains.get(key) ?? { collection, id, happenings: [] };
    gains.set(key, gain);
    return gain;
  };
  for (const each of after.log().toReversed())
    if (!known.has(each.id)) gainOf({ collection: each.collection, id: each.record }).happenings.push(each);
  for (const collection of kindNames)
    for (const { id } of after.of(collection).all())
      if (!before.isKnown({ collection, id })) gainOf({ collection, id });
  const lastOf = ({ happenings }: Gain) => happenings.map(knownAt).sort().at(-1) ?? '';
  return [...gains.values()].toSorted((a, b) => compareText(lastOf(b), lastOf(a)));
}

function differingFields({ collection, id }: Reference, before: View, after: View): readonly string[] {
  const [was, is] = [before.of(collection).lookup(id), after.of(collection).lookup(id)];
  if (!was || !is) return [];
  const old = new Map<string, unknown>(Object.entries(was));
  return Object.entries(is)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old.get(name)))
    .map(([name]) => name);
}

function changedOf(gain: Gain, before: View, asked: Asked): readonly DeepReadonly<z.output<typeof changed>>[] {
  return briefOfReference(gain, asked).map((record) => ({
    record,
    new: !before.isKnown(gain),
    happenings: gain.happenings.slice(0, most.happenings).map((each) => happeningOf(each, asked)),
    moreHappenings: Math.max(0, gain.happenings.length - most.happenings),
    fields: differingFields(gain, before, asked.view),
  }));
}

/** What became known between two days. */
export const changesTool = tool({
  name: 'changes',
  title: 'What changed between two days',
  description:
    'What became known of the world after one day and by a later one: new decisions, meetings, signatures, announcements, record by record, with the fields that stood otherwise before. Use it for "what has happened since I last looked" or "what did the summer of 2025 bring". Corrections of our own record, which hold for all days, are apart under "revisions".',
  input: {
    from: day('What was known at the end of this day is left out, YYYY-MM-DD.'),
    to: day('What was not yet known at the end of this day is left out, YYYY-MM-DD. Left out: today.').optional(),
    tracks: ids('Only of these tracks, by id.').optional(),
    kinds: z.array(kind).min(1).max(50).optional().describe('Only records of these kinds.'),
    ...paging,
  },
  output: {
    from: z.string(),
    to: z.string(),
    changes: z.array(changed),
    page,
    revisions: z.array(brief).describe('Corrections of our own record made between the days.'),
    moreRevisions: z.int(),
  },
  answer: (given, host) => {
    const asked = askedOn(given.to, host);
    const { view } = asked;
    if (given.from >= view.day) throw new Refused(`"from" (${given.from}) must be a day before "to" (${view.day}).`);
    const before = acquis.at(given.from);
    const tracks = given.tracks && idsIn('tracks', given.tracks);
    const wanted = ({ collection, id }: Reference) =>
      (given.kinds === undefined || given.kinds.includes(collection)) &&
      (tracks === undefined ||
        view
          .of(collection)
          .lookup(id)
          ?.tracks.some((track) => tracks.includes(track)) === true);
    const { entries, page: at } = paged(gainsBetween(before, view).filter(wanted), given, asked);
    const changes = entries.flatMap((gain) => changedOf(gain, before, asked));
    const corrected = view.revisions.find(({ on }) => on > given.from && on <= view.day);
    const revisions = corrected
      .slice(0, most.revisions)
      .flatMap(({ id }) => briefOfReference({ collection: 'revisions', id }, asked));
    return {
      view,
      data: {
        from: given.from,
        to: view.day,
        changes,
        page: at,
        revisions,
        moreRevisions: corrected.length - revisions.length,
      },
      rests: [...changes.flatMap(({ record, happenings }) => [record, ...happenings]), ...revisions],
      text: [
        `What became known after ${given.from} and by ${view.day}. ${pageLine(at)}`,
        bullets(
          changes.map(({ record, happenings, moreHappenings, new: isNew, fields }) =>
            [
              `${isNew ? 'New: ' : ''}${briefLine(record, asked)}${fields.length > 0 ? ` Stood otherwise: ${fields.join(', ')}.` : ''}`,
              ...happenings.map((each) => `  - ${happeningLine(each, asked)}`),
              ...(moreHappenings > 0 ? [`  - and ${moreHappenings} more`] : []),
            ].join('\n'),
          ),
        ),
        revisions.length > 0 &&
          blocks('Corrections of our own record:', bullets(revisions.map((each) => briefLine(each, asked)))),
      ],
    };
  },
});
