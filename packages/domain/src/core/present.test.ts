import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { derivedSchemas } from '../generated/derived-schemas.js';
import { kindNames } from '../generated/kind-names.js';
import { descriptorOf } from './descriptor.js';
import { inListOrder, listOrder, presented } from './present.js';
import type { View } from './view.js';

const broken = /undefined|\bnull\b|NaN|\[object/;

/** Everything a page would print of a record. */
function printed(view: View): { readonly at: string; readonly text: string }[] {
  return kindNames.flatMap((name) => {
    const print = <K extends typeof name>(kind: K) => {
      const descriptor = descriptorOf(kind);
      return view
        .of(kind)
        .all()
        .map((record) => {
          const glance = descriptor
            .glance(record, view)
            .flatMap(({ label, items }) => [label, ...items.map(({ text }) => text)]);
          const sections = descriptor
            .sections(record, view)
            .flatMap(({ title, lead, rows }) => [
              title,
              lead ?? '',
              ...rows.flatMap(({ text, note }) => [text, note ?? '']),
            ]);
          return {
            at: `${kind}/${record.id} on ${view.day}`,
            text: [view.of(kind).sentence(record), descriptor.short(record), ...glance, ...sections].join('\n'),
          };
        });
    };
    return print(name);
  });
}

describe('a record presented', () => {
  it.each(['1999-01-01', '2012-06-30', '2023-12-31', '2026-11-24'])(
    'says nothing broken of any record known on %s',
    (day) => {
      for (const { at, text } of printed(acquis.at(day))) expect(broken.exec(text)?.[0], at).toBeUndefined();
    },
  );

  it('has a sentence that ends as one, on every day on which it is known', () => {
    const day = fc.constantFrom(
      '1998-12-04',
      '2005-12-08',
      '2019-01-01',
      '2021-06-01',
      '2025-07-11',
      '2026-11-24',
      '2027-06-01',
    );
    fc.assert(
      fc.property(day, (asOf) => {
        const view = acquis.at(asOf);
        return kindNames.every((name) =>
          view
            .of(name)
            .all()
            .every((record) => /[.!?]$/.test(presented(view, name, record).derived.sentence)),
        );
      }),
      { numRuns: 7 },
    );
  });

  it('derives what the schema of the derived says, on any day', () => {
    for (const day of ['1999-01-01', '2023-12-31', '2026-11-24']) {
      const view = acquis.at(day);
      for (const name of kindNames) {
        for (const record of view.of(name).all()) {
          const { error } = derivedSchemas[name].safeParse(view.of(name).derived(record));
          expect(error?.issues ?? [], `${name}/${record.id} on ${day}`).toEqual([]);
        }
      }
    }
  });

  it('is found under its own id', () => {
    for (const name of kindNames)
      for (const { id } of acquis.at('2026-11-24').of(name).all())
        expect(acquis.at('2026-11-24').of(name).lookup(id)?.id).toBe(id);
  });

  it('points only to records known on the day', () => {
    const view = acquis.at('2023-12-31');
    for (const name of kindNames) {
      for (const record of view.of(name).all()) {
        for (const link of presented(view, name, record).derived.backLinks) expect(view.isKnown(link)).toBe(true);
      }
    }
  });
});

describe('the order of lists', () => {
  it('is total and holds every known record once', () => {
    const view = acquis.at('2026-11-24');
    for (const name of kindNames) {
      const ordered = inListOrder(view, name);
      const compare = listOrder(name);
      expect(ordered).toHaveLength(view.of(name).all().length);
      ordered.slice(1).forEach((record, index) => {
        const before = ordered[index];
        expect(before && compare(before, record)).toBeLessThan(0);
      });
    }
  });
});
