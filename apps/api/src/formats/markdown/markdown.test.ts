import { acquis, inListOrder, kindNames } from '@acquis/domain';
import { escaped, linkTo } from '@acquis/domain/markdown';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, today } from '../../testing/ask.js';

const day = '2023-12-31';
const text = async (path: string) => {
  const { status, body } = await ask(path);
  expect(status).toBe(200);
  return z.string().parse(body);
};

/** The addresses of this API a text links to. */
const linksIn = (markdown: string) =>
  [...markdown.matchAll(/\]\(<https:\/\/api\.example\.org([^>]+)>\)/g)].map(([, path = '']) => path);

test.each(kindNames)(
  'the Markdown of every record of %s says its sentence and names only what is known',
  async (name) => {
    const view = acquis.at(day);
    for (const record of inListOrder(view, name)) {
      const markdown = await text(`/v1/${name}/${record.id}.md?asOf=${day}`);
      expect(markdown).toMatch(/^# \S.*\n\n/);
      expect(markdown).toContain(`\n> ${escaped(view.of(name).sentence(record))}\n`);
      for (const link of linksIn(markdown)) {
        const { pathname, searchParams } = new URL(link, 'https://api.example.org');
        const [, , collection = '', file = ''] = pathname.split('/');
        const kind = z.enum(kindNames).parse(collection);
        expect([link, view.isKnown({ collection: kind, id: decodeURIComponent(file).replace(/\.md$/, '') })]).toEqual([
          link,
          true,
        ]);
        expect(searchParams.get('asOf')).toBe(day);
      }
    }
  },
);

test.each(kindNames)('the Markdown list of %s leads to every record, in list order', async (name) => {
  const expected = inListOrder(acquis.at(today), name).map(({ id }) => `/v1/${name}/${encodeURIComponent(id)}.md`);
  expect(linksIn(await text(`/v1/${name}.md`))).toEqual(expected);
  for (const link of expected.slice(0, 2)) await text(link);
});

test('text is taken for nothing but text', () => {
  expect(escaped('1. *a* [b](c) <i> `d` e_f\n# g')).toBe('1\\. \\*a\\* \\[b\\](c) \\<i\\> \\`d\\` e\\_f # g');
  expect(escaped('# not a heading')).toBe('\\# not a heading');
  expect(escaped('- no bullet &amp; no entity')).toBe('\\- no bullet \\&amp; no entity');
});

test('whatever the text and the address, a link stays on its line and ends where it ends', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (words, url) => {
      const link = linkTo(words, url);
      expect(link).not.toContain('\n');
      expect(link.replaceAll(/\\[^\s]/g, '').match(/[[\]]/g)).toEqual(
        url.match(/[[\]]/g) ? expect.anything() : ['[', ']'],
      );
    }),
  );
});
