import { acquis, kindNames } from '@acquis/domain';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, today } from '../testing/ask.js';
import { atomOf } from './atom.js';

const instant = z.iso.datetime();
const tagUri = z.string().regex(/^tag:acquis,2026:[\w\-./:@~%#?&=+]+$/);
const linked = z.array(z.object({ rel: z.string().default('alternate'), href: z.url() }));
const entry = z.object({
  id: tagUri,
  title: z.string().min(1),
  updated: instant,
  published: instant,
  link: linked.length(1),
  summary: z.string().min(1),
});
const atom = z.object({
  id: tagUri,
  title: z.string().min(1),
  updated: instant,
  author: z.object({ name: z.string().min(1) }),
  link: linked,
  entry: z.array(entry).default([]),
});
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  authors: z.array(z.object({ name: z.string() })).min(1),
  language: z.literal('en'),
  items: z.array(
    z.strictObject({
      id: tagUri,
      url: z.url(),
      title: z.string(),
      content_text: z.string().min(1),
      date_published: instant,
      date_modified: instant,
      tags: z.array(z.string()),
    }),
  ),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'entry' || name === 'link',
});

function readAtom(text: string) {
  expect(XMLValidator.validate(text)).toBe(true);
  const withText = (node: unknown): unknown =>
    typeof node === 'object' && node !== null && '#text' in node ? Reflect.get(node, '#text') : node;
  const { feed } = z
    .object({ feed: z.looseObject({ entry: z.array(z.looseObject({})).default([]) }) })
    .parse(parser.parse(text));
  const entries = feed.entry.map((each) =>
    Object.fromEntries(Object.entries(each).map(([name, node]) => [name, withText(node)])),
  );
  return atom.parse({ ...feed, entry: entries });
}

async function askAtom(path: string) {
  const { status, type, body } = await ask(path);
  expect([status, type]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  return readAtom(z.string().parse(body));
}

async function askJsonFeed(path: string) {
  const { status, type, body } = await ask(path);
  expect([status, type]).toEqual([200, 'application/feed+json; charset=utf-8']);
  return jsonFeed.parse(body);
}

const feeds = [...kindNames.map((name) => `/v1/${name}`), '/v1/timeline', '/v1/timeline?track=cybercrime&from=2024'];
const as = (path: string, suffix: string) => path.replace(/(?=\?|$)/, `.${suffix}`);

test.each(feeds)('the Atom feed of %s has what RFC 4287 requires and links to itself', async (path) => {
  const feed = await askAtom(as(path, 'atom'));
  expect(feed.link.find(({ rel }) => rel === 'self')?.href).toBe(`https://api.example.org${as(path, 'atom')}`);
  expect(feed.link.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
  expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
  expect(feed.entry.length).toBeLessThanOrEqual(100);
  for (const { published, updated } of feed.entry) expect(published <= updated).toBe(true);
  const updates = feed.entry.map(({ updated }) => updated);
  expect(updates).toEqual(updates.toSorted().toReversed());
  if (updates[0]) expect(feed.updated).toBe(updates[0]);
});

test.each(feeds)('the JSON Feed of %s is valid and says the same as its Atom feed', async (path) => {
  const [feed, { entry: entries, title }] = [await askJsonFeed(as(path, 'feed.json')), await askAtom(as(path, 'atom'))];
  expect(feed.feed_url).toBe(`https://api.example.org${as(path, 'feed.json')}`);
  expect(feed.title).toBe(title);
  expect(
    feed.items.map(({ id, url, date_published, date_modified }) => [id, url, date_published, date_modified]),
  ).toEqual(entries.map(({ id, link, published, updated }) => [id, link[0]?.href, published, updated]));
});

test('a record has the same id in every feed, whatever the filters and the day', async () => {
  const ids = async (path: string) => (await askAtom(path)).entry.map(({ id }) => id);
  const id = 'tag:acquis,2026:decisions/a-res-78-237-plenary';
  expect(await ids('/v1/decisions.atom?asOf=2023-12-31')).toContain(id);
  expect(await ids('/v1/decisions.atom?track=ict-security&limit=200')).toContain(id);
});

test('the feed of a record tells what happens with it, published when it became public', async () => {
  const { items } = await askJsonFeed('/v1/processes/oewg-2021-2025.feed.json');
  const happenings = acquis
    .at(today)
    .timeline()
    .filter(({ record }) => record === 'oewg-2021-2025');
  expect(items).toHaveLength(happenings.length);
  expect(items.find(({ id }) => id.includes('#concluded@'))).toMatchObject({
    url: 'https://example.org/processes/oewg-2021-2025',
    date_published: '2025-07-11T00:00:00.000Z',
  });
});

test('the feed of the timeline holds the happenings that the timeline lists', async () => {
  const { entry: entries } = await askAtom('/v1/timeline.atom?collection=treaties');
  const expected = acquis.at(today).timeline({ collection: 'treaties' });
  expect(entries.map(({ id }) => id).sort()).toEqual(
    expected.map(({ id }) => `tag:acquis,2026:${encodeURI(id)}`).sort(),
  );
});

test('changes of our own record are a feed too, and it is one where there are none yet', async () => {
  const { entry: entries, title } = await askAtom('/v1/revisions.atom');
  expect(entries).toHaveLength(Math.min(100, acquis.revisions.all().length));
  expect(title).toBe('Acquis: revisions');
});

test('any text comes through Atom as it is, whatever it looks like', () => {
  const unescaped = (html: string) =>
    html.replaceAll('<br/>', '\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const words = fc.stringMatching(/^[\w &<>"'\]![\n/;é–]+$/);
  fc.assert(
    fc.property(words, words, (title, text) => {
      const day = '2026-11-24';
      const one = {
        id: 'tag:acquis,2026:x',
        title,
        url: 'https://example.org/x',
        published: day,
        updated: day,
        text: () => text,
        tags: [],
      };
      const about = { id: one.id, title: 't', self: one.url, page: one.url, updated: day };
      const [read] = readAtom(atomOf({ ...about, entries: [one] })).entry;
      expect([read?.title, read?.summary].map((html) => unescaped(html ?? ''))).toEqual([title, text]);
    }),
  );
});
