import { acquis, descriptorOf } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { askedOf, comparables, comparingPath, mostCompared, namesInSentence } from './comparing';

const view = acquis.at('2026-11-24');

describe.each(comparables)('an address that compares %s', (name) => {
  const ids = view
    .of(name)
    .all()
    .slice(0, mostCompared)
    .map(({ id }) => id);

  test('is read back as it was written, in its order', () => {
    const query = { ids: new URL(comparingPath(name, ids), 'http://site.invalid').searchParams.getAll('ids') };
    expect(askedOf(view, name, query)).toEqual({
      records: ids.map((id) => expect.objectContaining({ id })),
      problems: [],
    });
  });

  test('may separate ids by commas, as the API has them', () => {
    expect(askedOf(view, name, { ids: ids.join(',') }).records.map(({ id }) => id)).toEqual(ids);
  });

  test('may name them as other pages do, and is told where it names none', () => {
    const { one } = descriptorOf(name).label;
    expect(askedOf(view, name, { [one]: ids }).records.map(({ id }) => id)).toEqual(ids);
    expect(askedOf(view, name, { ids: ids[0], [one]: ids[1] }).records.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(askedOf(view, name, { id: ids }).problems).toEqual([
      expect.stringContaining(`write them as “${one}” or “ids”`),
    ]);
    expect(askedOf(view, name, { ids: ['', ''] }).problems).toEqual([]);
  });

  test('loses nothing that can be read to what cannot', () => {
    const { records, problems } = askedOf(view, name, { ids: [ids[0] ?? '', 'zzz', ids[1] ?? '', ids[1] ?? ''] });
    expect(records.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(problems).toEqual([expect.stringContaining('“zzz”'), expect.stringContaining('named twice')]);
  });

  test('shows no more than fit side by side, and says so', () => {
    const many = view
      .of(name)
      .all()
      .slice(0, mostCompared + 2);
    const { records, problems } = askedOf(view, name, { ids: many.map(({ id }) => id) });
    expect(records).toHaveLength(mostCompared);
    expect(problems).toEqual([expect.stringContaining(`first ${mostCompared}`)]);
  });
});

test('a record that was not yet known on the day is told, with since when it is', () => {
  const { records, problems } = askedOf(acquis.at('2019-01-01'), 'processes', {
    ids: 'oewg-2019-2021,global-mechanism',
  });
  expect(records.map(({ id }) => id)).toEqual(['oewg-2019-2021']);
  expect(problems[0]).toContain('known only from 1 December 2025');
});

test('names at the head of a sentence bear their article, and a capital', () => {
  const { records } = askedOf(view, 'states', { ids: 'usa,fra,rus' });
  expect(namesInSentence('states', records)).toBe('The United States of America, France and the Russian Federation');
});
