import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { acquis, kindNames, lastChange, version } from '@acquis/domain';
import { bibtexOf } from '@acquis/domain/cite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, today } from '../testing/ask.js';

const csl = z.array(
  z.strictObject({
    id: z.string().regex(/^acquis-[a-z-]+-[\w-]+$/),
    type: z.literal('dataset'),
    title: z.string().min(1),
    'container-title': z.string(),
    author: z.tuple([z.strictObject({ literal: z.string() })]),
    publisher: z.string(),
    issued: z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) }),
    version: z.literal(version),
    URL: z.url(),
    note: z.string(),
    language: z.literal('en'),
  }),
);

async function askCsl(path: string) {
  const { status, type, body } = await ask(path);
  expect([status, type]).toEqual([200, 'application/vnd.citationstyles.csl+json; charset=utf-8']);
  return csl.parse(body);
}

async function askBibtex(path: string): Promise<readonly CSL[]> {
  const { status, type, body } = await ask(path);
  expect([status, type]).toEqual([200, 'application/x-bibtex; charset=utf-8']);
  return readBibtex(z.string().parse(body));
}

function readBibtex(text: string): readonly CSL[] {
  return text === '' ? [] : plugins.input.chain(text);
}

test.each(kindNames)(
  'BibTeX and CSL-JSON of %s cite every record with the same title, address, version and day',
  async (name) => {
    const [items, entries] = [await askCsl(`/v1/${name}.csl.json`), await askBibtex(`/v1/${name}.bib`)];
    expect(items).toHaveLength(acquis.at(today).of(name).all().length);
    const shown = (item: Pick<CSL, 'id' | 'title' | 'URL' | 'version' | 'note'>) => {
      const title = item.title?.replace(/\s+/g, ' ');
      return [item.id, title, item.URL, item.version, item.note];
    };
    expect(entries.map(shown)).toEqual(items.map(shown));
  },
);

test('a record is cited as of a day, today where none is given', async () => {
  const [now] = await askCsl('/v1/decisions/a-res-78-237-plenary.csl.json');
  expect(now?.URL).toBe(`https://example.org/at/${today}/decisions/a-res-78-237-plenary`);
  expect(now?.note).toContain(`as of ${today}; data version ${version}; attestation: `);
  expect(now?.issued['date-parts'][0]).toEqual(lastChange.split('-').map(Number));
  const [then] = await askCsl('/v1/decisions/a-res-78-237-plenary.csl.json?asOf=2023-12-31');
  expect(then?.URL).toBe('https://example.org/at/2023-12-31/decisions/a-res-78-237-plenary');
});

test('the citation of one record is its entry in the list', async () => {
  const { body } = await ask('/v1/treaties/uncc.bib');
  const { body: all } = await ask('/v1/treaties.bib');
  expect(z.string().parse(all)).toContain(z.string().parse(body));
});

test('nothing in a title is a command to LaTeX', () => {
  const one = { key: 'k', url: 'https://example.org/x_y?a=b&c=%20', issued: '2026-11-24', version: '1+2', note: 'n' };
  fc.assert(
    fc.property(fc.stringMatching(/^\w[\w {}\\$&%#^~é–]*\w$/), (title) => {
      const [read] = readBibtex(bibtexOf([{ ...one, title }]));
      expect([read?.title, read?.URL, read?.version]).toEqual([title.replace(/\s+/g, ' '), one.url, one.version]);
    }),
  );
});
