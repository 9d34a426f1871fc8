import { createHash } from 'node:crypto';
import { acquis, kindNames, licence, rollOf, version } from '@acquis/domain';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, today, walk } from '../testing/ask.js';
import { makeArchive } from './archive.js';

configure({ useWebWorkers: false });

const field = z.looseObject({
  name: z.string(),
  type: z.string(),
  constraints: z.object({ required: z.literal(true).optional(), enum: z.array(z.string()).optional() }).optional(),
});
const resource = z.looseObject({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  path: z.string(),
  mediatype: z.string(),
  bytes: z.int(),
  hash: z.string(),
  rows: z.int().optional(),
  licenses: z.array(z.looseObject({ path: z.url() })).optional(),
  schema: z.looseObject({ fields: z.array(field), primaryKey: z.array(z.string()) }).optional(),
});
const described = z.looseObject({
  version: z.string(),
  licenses: z.array(z.looseObject({ name: z.string() })),
  sources: z.array(z.looseObject({ title: z.string() })),
  resources: z.array(resource),
});
const rowsOf = z.array(z.looseObject({ id: z.string().optional() }));

/** What another library finds in an archive, by path; it fails where a checksum is wrong. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<ReadonlyMap<string, Uint8Array>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true });
  const found = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) found.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  return found;
}

const archive = makeArchive();
const files = await unpacked(archive.bytes);
const { resources } = described.parse(JSON.parse(text('datapackage.json')));

function text(path: string): string {
  return new TextDecoder().decode(files.get(path));
}

function csv(path: string): readonly (readonly string[])[] {
  return z.array(z.array(z.string())).parse(parse(text(path)));
}

test('made again in another time zone, it is the same to the byte', () => {
  const own = process.env.TZ;
  process.env.TZ = new Date().getTimezoneOffset() === -840 ? 'UTC' : 'Pacific/Kiritimati';
  const elsewhere = makeArchive().sha256;
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
  expect(elsewhere).toBe(archive.sha256);
});

test('the description has every file but itself, with its bytes and its hash', () => {
  expect(resources.map(({ path }) => path)).toEqual([...files.keys()].filter((path) => path !== 'datapackage.json'));
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  for (const { path, bytes, hash } of resources) {
    const content = files.get(path) ?? new Uint8Array();
    expect([path, bytes, hash]).toEqual([
      path,
      content.length,
      `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ]);
  }
});

test('it carries its version, its licence with the terms of single sources, and every source', () => {
  const { version: own, licenses, sources } = described.parse(JSON.parse(text('datapackage.json')));
  expect([own, licenses.map(({ name }) => name)]).toEqual([version, ['CC-BY-4.0']]);
  expect(sources).toHaveLength(acquis.sources.all().length);
  expect(text('LICENSE')).toBe(licence);
  expect(text('README.md')).toContain(version);
  const other = resources.filter((each) => each.licenses !== undefined).map(({ path }) => path);
  expect(other).toEqual(['csv/votes.csv', 'json/votes.json', 'ndjson/votes.ndjson']);
});

test.each(kindNames)('%s has the records of its list in the same words in JSON, NDJSON and CSV', async (name) => {
  const list = await walk(`/v1/${name}?asOf=${today}`, 200);
  expect(JSON.parse(text(`json/${name}.json`))).toEqual(list);
  expect(text(`ndjson/${name}.ndjson`)).toBe((await ask(`/v1/${name}.ndjson?asOf=${today}`)).body);
  expect(text(`csv/${name}.csv`)).toBe((await ask(`/v1/${name}.csv?asOf=${today}`)).body);
  expect(list).toHaveLength(acquis[name].all().length);
});

test('the timeline has every happening', async () => {
  const all = await walk(`/v1/timeline?order=asc&asOf=${today}`, 200);
  expect(JSON.parse(text('json/timeline.json'))).toEqual(all);
});

test('the votes by member are those of every decision with a complete vote, and their tally', () => {
  const row = z.object({ decision: z.string(), state: z.string(), vote: z.string() });
  const votes = z.array(row.loose()).parse(JSON.parse(text('json/votes.json')));
  const complete = acquis.decisions.all().filter((decision) => rollOf(decision) !== undefined);
  expect(complete.length).toBeGreaterThan(20);
  expect(new Set(votes.map(({ decision }) => decision))).toEqual(new Set(complete.map(({ id }) => id)));
  for (const { id, tally } of complete) {
    const own = votes.filter(({ decision }) => decision === id);
    const count = (vote: string) => own.filter((each) => each.vote === vote).length;
    expect({ inFavour: count('in-favour'), against: count('against'), abstaining: count('abstaining') }).toEqual(tally);
  }
});

const shapes: Readonly<Record<string, (cell: string) => boolean>> = {
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => Number.isFinite(Number(cell)),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell),
  object: (cell) => z.record(z.string(), z.unknown()).safeParse(JSON.parse(cell)).success,
};

test('every table in CSV is as its schema says: header, rows, keys, types, values, and cells that may not be empty', () => {
  const tables = resources.filter(({ path }) => path.endsWith('.csv'));
  expect(tables).toHaveLength(kindNames.length + 2);
  for (const { path, schema = { fields: [], primaryKey: [] }, rows } of tables) {
    const [head, ...table] = csv(path);
    expect(head).toEqual(schema.fields.map(({ name }) => name));
    expect([path, table.length]).toEqual([path, rows]);
    const key = schema.primaryKey.map((name) => schema.fields.findIndex((each) => each.name === name));
    expect(key).not.toContain(-1);
    expect(new Set(table.map((cells) => key.map((index) => cells[index]).join(' '))).size).toBe(table.length);
    for (const [index, { name, type, constraints = {} }] of schema.fields.entries()) {
      const cells = table.map((each) => each[index] ?? '');
      const there = cells.filter((cell) => cell !== '');
      if (constraints.required) expect([path, name, there.length]).toEqual([path, name, cells.length]);
      const { enum: values } = constraints;
      const fits = shapes[type] ?? (() => true);
      const wrong = there.filter((cell) => !fits(cell) || (values !== undefined && !values.includes(cell)));
      expect([path, name, type, wrong]).toEqual([path, name, type, []]);
    }
  }
});

test('every row in JSON is as the schema beside it says, by another validator', () => {
  for (const { path } of resources.filter((each) => each.path.startsWith('json/'))) {
    const schema = z.looseObject({}).parse(JSON.parse(text(path.replace('json/', 'schemas/'))));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    for (const row of rowsOf.parse(JSON.parse(text(path)))) {
      validate(row);
      expect([path, row.id, validate.errors]).toEqual([path, row.id, null]);
    }
  }
});
