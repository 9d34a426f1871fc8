import { descriptorOf } from '../../src/core/descriptor.ts';
import { earliest, latest } from '../../src/core/edtf.ts';
import { isCollection } from '../../src/core/find.ts';
import { firstKnown } from '../../src/core/known.ts';
import type { Reference } from '../../src/core/record.ts';
import type { CollectionName, Kinds } from '../../src/generated/kinds.ts';
import { schemas } from '../../src/generated/schemas.ts';
import type { Finding } from '../problem.ts';
import { fieldOf } from '../schema.ts';
import { visit } from '../visit.ts';
import type { Check, Context } from './context.ts';

function knownSince(context: Context, { collection, id }: Reference): string | undefined {
  const published = (source: string) => context.get('sources', source)?.published ?? null;
  const ofKind = <K extends CollectionName>(name: K, record: Kinds[K]) =>
    firstKnown(descriptorOf(name).since(record), { citations: record.citations, recorded: record.recorded, published });
  const record = context.get(collection, id);
  return record && ofKind(collection, record);
}

/** A reference a record cannot do without leads to a record known no later. */
function laterReferences(context: Context): Finding[] {
  return context.all.flatMap(({ collection, record, raw }) => {
    const since = knownSince(context, { collection, id: record.id });
    return [...visit(raw.node, fieldOf(schemas[collection]))].flatMap(({ node, field, path }) => {
      const { reference } = field?.meta ?? {};
      if (!reference || field?.nullable || path.some((step) => typeof step === 'number')) return [];
      const value: unknown = node.toJS(raw.file.document);
      const to = reference === '*' ? Object(value) : { collection: reference, id: value };
      if (!isCollection(String(to.collection))) return [];
      const other = knownSince(context, { collection: to.collection, id: String(to.id) });
      if (since === undefined || other === undefined || other <= since) return [];
      return [
        context.at({ collection, id: record.id }, path, {
          found: `${path.join('.')} ${to.id}, known since ${other}`,
          expected: `a record known by ${since}, when this one is`,
          mend: 'Correct the dates of one of the two.',
        }),
      ];
    });
  });
}

/** Terms end after they begin, whatever kind of record they stand in. */
function terms(context: Context): Finding[] {
  return context.all.flatMap(({ collection, record, raw }) =>
    [...visit(raw.node, fieldOf(schemas[collection]))].flatMap(({ node, field, path }) => {
      if (field?.meta.dated !== 'term') return [];
      const { from, to } = Object(node.toJS(raw.file.document));
      if (typeof from !== 'string' || typeof to !== 'string' || earliest(from) <= latest(to)) return [];
      return [
        context.at({ collection, id: record.id }, [...path, 'to'], {
          found: `to ${to} before from ${from}`,
          expected: 'an end after the beginning',
          mend: 'Correct one of the two.',
        }),
      ];
    }),
  );
}

function stages({ records, at }: Context): Finding[] {
  return records.decisions.flatMap(({ id, stage, on, symbol }) => {
    const plenary = records.decisions.find((other) => other.symbol === symbol && other.stage === 'plenary');
    if (stage !== 'committee' || symbol === null || !plenary || earliest(on) <= latest(plenary.on)) return [];
    return [
      at({ collection: 'decisions', id }, ['on'], {
        found: `the committee stage on ${on}`,
        expected: `not after the plenary stage on ${plenary.on}`,
        mend: 'Correct one of the two days.',
      }),
    ];
  });
}

/** A report bears the day on which it was issued, which may be after that of its adoption. */
function adoptions({ records, at, get }: Context): Finding[] {
  return records.decisions.flatMap(({ id, stage, on, document: text }) => {
    const document = get('documents', text);
    if (!document?.on || stage === 'committee') return [];
    const final = document.type === 'resolution' || document.type === 'decision';
    if (stage === 'adoption' && !final) return [];
    const fits = final
      ? earliest(on) <= latest(document.on) && earliest(document.on) <= latest(on)
      : earliest(document.on) <= latest(on);
    if (fits) return [];
    return [
      at({ collection: 'decisions', id }, ['on'], {
        found: `adopted on ${on}`,
        expected: `${final ? 'the day' : 'not before the day'} of its text ${document.id}: ${document.on}`,
        mend: 'Correct one of the two days.',
      }),
    ];
  });
}

function done(what: string, on: string, today: string, mend: string): Pick<Finding, 'found' | 'expected' | 'mend'> {
  return { found: `${what} on ${on}, which is still to come`, expected: `a day not after ${today}`, mend };
}

function decidedAhead({ records, at, today }: Context): Finding[] {
  return records.decisions
    .filter(({ on }) => earliest(on) > today)
    .map(({ id, on }) =>
      at({ collection: 'decisions', id }, ['on'], done('decided', on, today, 'Add the decision once it is taken.')),
    );
}

function publishedAhead({ records, at, today }: Context): Finding[] {
  return records.sources.flatMap(({ id, published }) =>
    published !== null && earliest(published) > today
      ? [
          at(
            { collection: 'sources', id },
            ['published'],
            done('published', published, today, 'Correct the date; what is not out yet cannot have been read.'),
          ),
        ]
      : [],
  );
}

function heldAhead({ records, at, today }: Context): Finding[] {
  return records.meetings.flatMap(({ id, events }) =>
    events.flatMap(({ act, on }, index) =>
      act === 'held' && earliest(on) > today
        ? [
            at(
              { collection: 'meetings', id },
              ['events', index, 'on'],
              done('held', on, today, 'What is planned stands under "schedule".'),
            ),
          ]
        : [],
    ),
  );
}

/** Dates stand in an order that can have happened. */
export const chronology: Check = {
  name: 'chronology',
  why: 'Any view can be asked for as of any day, so nothing may rest on what became known later.',
  check: (context) =>
    [laterReferences, terms, stages, adoptions, decidedAhead, publishedAhead, heldAhead].flatMap((part) =>
      part(context),
    ),
};
