import { acquis, type DecisionId, kindNames, lastChange, presented, rollOf, version } from '@acquis/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tools } from '../src/index.js';
import { call, connected } from './client.js';

let client: Awaited<ReturnType<typeof connected>>;
beforeAll(async () => {
  client = await connected();
});

const ask = (name: string, given: Record<string, unknown>) => call(client, name, given);
const inFavour = (id: DecisionId): readonly string[] => rollOf(acquis.decisions.get(id))?.inFavour ?? [];
const pattern = z.object({ votes: z.array(z.string()), count: z.number(), states: z.array(z.string()) });
const patternsIn = (data: object) => z.object({ patterns: z.array(pattern) }).parse(data).patterns;

describe('the tools', () => {
  it('are ten, read only, each with a title, a description and schemas whose fields are described', async () => {
    const { tools: listed } = await client.listTools();
    expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    expect(listed).toHaveLength(10);
    for (const { title, description, annotations, inputSchema, outputSchema } of listed) {
      expect([title, description].every((text) => text && text.length > 8)).toBe(true);
      expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true, openWorldHint: false });
      expect(outputSchema?.properties).toHaveProperty('sources');
      for (const [name, field] of Object.entries(inputSchema.properties ?? {}))
        expect([name, 'description' in field]).toEqual([name, true]);
      expect(inputSchema.additionalProperties).toBe(false);
    }
  });
});

describe('search', () => {
  it('finds a resolution by its symbol, both stages, with sources and addresses', async () => {
    const { data, text } = await ask('search', { query: 'A/RES/78/237', kinds: ['decisions'] });
    expect(data).toMatchObject({ version, asOf: lastChange, hypothetical: false });
    const { hits } = z.object({ hits: z.array(z.looseObject({ id: z.string(), page: z.string() })) }).parse(data);
    expect(
      hits
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a-res-78-237-committee', 'a-res-78-237-plenary']);
    expect(hits.map(({ page }) => page)).toContain('https://example.org/decisions/a-res-78-237-plenary');
    expect(text).toContain('104 in favour to 53 against');
    expect(text).toContain('`undl-4031008`');
  });
});

describe('get', () => {
  it('gives the plenary decision with its tally, and cuts no list without saying so', async () => {
    const { data, text } = await ask('get', { kind: 'decisions', id: 'a-res-78-237-plenary' });
    expect(data).toMatchObject({ record: { tally: { inFavour: 104, against: 53, abstaining: 7 } } });
    expect(data.trimmed).toContainEqual({ field: 'derived.votes.inFavour', shown: 25, total: 104 });
    expect(text).toContain('"derived.votes.inFavour" (104)');
  });

  it('gives a long list whole, part by part', async () => {
    const field = 'derived.votes.inFavour';
    const asked = { kind: 'decisions', id: 'a-res-78-237-plenary', field, limit: 50 };
    const part = z.object({
      part: z.object({ entries: z.array(z.string()), page: z.object({ next: z.string().nullable() }) }),
    });
    const states: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { data } = await ask('get', cursor === '' ? asked : { ...asked, cursor });
      const read: z.output<typeof part> = part.parse(data);
      states.push(...read.part.entries);
      cursor = read.part.page.next;
    }
    expect(new Set(states).size).toBe(104);
    expect(states).toContain('ken');
  });

  it('shows a process as it was known on a day', async () => {
    const { text } = await ask('get', { kind: 'processes', id: 'oewg-2021-2025', asOf: '2023-12-31' });
    expect(text).toContain('It is under way');
    expect(text).toContain('https://example.org/at/2023-12-31/');
  });

  it('says of a record not yet known from when it is', async () => {
    const given = { kind: 'decisions', id: 'a-res-78-237-plenary', asOf: '2023-12-21' };
    const { isError, text } = await ask('get', given);
    expect(isError).toBe(true);
    expect(text).toContain('was not yet known on 21 December 2023; it is in the record from asOf 2023-12-22');
  });

  it('offers the nearest ids, and each stage where a code is shared', async () => {
    expect((await ask('get', { kind: 'processes', id: 'oewg-2021-2026' })).text).toContain('processes/oewg-2021-2025');
    const { text } = await ask('get', { kind: 'decisions', id: 'A/RES/78/237' });
    expect(text).toContain('decisions/a-res-78-237-committee');
    expect(text).toContain('decisions/a-res-78-237-plenary');
  });

  it.each(kindNames)('keeps the longest records of %s within bounds', async (kind) => {
    const view = acquis.at(lastChange);
    const records = view.of(kind).all();
    const long = records
      .map((record) => ({ id: record.id, size: JSON.stringify(presented(view, kind, record)).length }))
      .sort((a, b) => b.size - a.size);
    for (const { id } of long.slice(0, 2)) {
      const { text, data } = await ask('get', { kind, id });
      expect(text.length).toBeLessThan(24_000);
      expect(JSON.stringify(data).length).toBeLessThan(60_000);
    }
  });
});

describe('list', () => {
  it('narrows by facets and counts by one', async () => {
    const given = { kind: 'decisions', filters: { stage: 'plenary', method: 'recorded-vote' }, countBy: 'year' };
    const { data } = await ask('list', given);
    const { counts, page } = z
      .object({
        counts: z.object({ values: z.array(z.object({ value: z.string(), records: z.number() })) }),
        page: z.object({ total: z.number() }),
      })
      .parse(data);
    expect(counts.values.reduce((sum, { records }) => sum + records, 0)).toBe(page.total);
  });

  it('says which facets and values there are where one is unknown', async () => {
    expect((await ask('list', { kind: 'decisions', filters: { stag: 'plenary' } })).text).toContain(
      'Did you mean "stage"?',
    );
    expect((await ask('list', { kind: 'decisions', filters: { stage: 'plenry' } })).text).toContain(
      'Did you mean "plenary"?',
    );
  });

  it('walks through all records of a kind, each once', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    const answer = z.object({
      records: z.array(z.object({ id: z.string() })),
      page: z.object({ total: z.number(), next: z.string().nullable() }),
    });
    let total = 0;
    while (cursor !== null) {
      const { data } = await ask('list', { kind: 'meetings', limit: 50, ...(cursor === '' ? {} : { cursor }) });
      const read: z.output<typeof answer> = answer.parse(data);
      seen.push(...read.records.map(({ id }) => id));
      cursor = read.page.next;
      total = read.page.total;
    }
    expect(new Set(seen).size).toBe(total);
    expect(seen).toHaveLength(total);
  });

  it('refuses a cursor of another list', async () => {
    const { data } = await ask('list', { kind: 'meetings' });
    const { page } = z.object({ page: z.object({ next: z.string() }) }).parse(data);
    const { isError, text } = await ask('list', { kind: 'decisions', cursor: page.next });
    expect(isError).toBe(true);
    expect(text).toContain('begin again without it');
  });
});

describe('timeline', () => {
  it('gives what is next, oldest first', async () => {
    const { data } = await ask('timeline', {
      tracks: ['ict-security'],
      status: ['ahead'],
      order: 'oldest-first',
      asOf: '2026-11-22',
    });
    const { happenings } = z
      .object({ happenings: z.array(z.looseObject({ on: z.string(), title: z.string() })) })
      .parse(data);
    expect(happenings[0]?.title).toContain('thematic groups');
  });

  it('claims no outcome for the plenary of July 2026', async () => {
    const { text } = await ask('timeline', { status: ['outcome-not-in-record'], from: '2026-07', to: '2026-07' });
    expect(text).toContain('what came of it is not in the record');
  });
});

describe('votes', () => {
  it('says how Kenya voted on 78/237', async () => {
    const { data } = await ask('votes', { decisions: ['a-res-78-237-plenary'], states: ['Kenya'] });
    expect(data).toMatchObject({
      states: [{ state: 'ken', votes: ['in-favour'] }],
      decisions: [{ tally: { inFavour: 104, against: 53, abstaining: 7 }, noVoteRecorded: 29, members: 193 }],
    });
  });

  it('says who voted for both, and accounts for every member', async () => {
    const { data } = await ask('votes', { decisions: ['a-res-78-237-plenary', 'a-res-78-16-plenary'] });
    const patterns = patternsIn(data);
    const both = patterns.find(({ votes }) => votes.every((vote) => vote === 'in-favour'));
    const [first, second] = [inFavour('a-res-78-237-plenary'), inFavour('a-res-78-16-plenary')];
    expect(both?.states.toSorted()).toEqual(first.filter((state) => second.includes(state)).toSorted());
    expect(both?.count).toBeGreaterThan(50);
    expect(patterns.flatMap(({ states }) => states)).toHaveLength(193);
  });

  it('gives every vote of a state, newest first', async () => {
    const { data } = await ask('votes', { states: ['sgp'], limit: 50 });
    const { decisions } = z.object({ decisions: z.array(z.object({ date: z.string() })) }).parse(data);
    expect(decisions.length).toBeGreaterThan(15);
    expect(decisions.map(({ date }) => date)).toEqual(
      decisions
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
  });

  it('says where the record holds no vote by member', async () => {
    const { data } = await ask('votes', { decisions: ['a-res-78-237-committee'], states: ['ken'] });
    expect(data).toMatchObject({ states: [{ votes: ['not-in-record'] }], decisions: [{ complete: false }] });
    expect(data.notes).toContainEqual(expect.stringContaining('no complete vote by member'));
  });

  it('narrows to the members of a coalition on the day', async () => {
    const { data } = await ask('votes', { decisions: ['a-res-78-237-plenary'], coalition: 'eu' });
    expect(patternsIn(data)).toMatchObject([{ votes: ['against'], count: 27 }]);
  });
});

describe('compare', () => {
  it('sets two states side by side, with their agreement and their differences', async () => {
    const { data } = await ask('compare', { kind: 'states', ids: ['usa', 'rus'] });
    const { agreement, differences } = z
      .object({
        agreement: z.array(z.object({ index: z.number() })),
        differences: z.array(z.object({ decision: z.string() })),
      })
      .parse(data);
    expect(agreement[0]?.index).toBeLessThan(0.5);
    expect(differences.map(({ decision }) => decision)).toContain('a-res-78-237-plenary');
  });

  it('sets processes side by side by their facts at a glance', async () => {
    const { data } = await ask('compare', { kind: 'processes', ids: ['oewg-2021-2025', 'global-mechanism'] });
    const { lines } = z.object({ lines: z.array(z.object({ label: z.string(), differs: z.boolean() })) }).parse(data);
    expect(lines.some(({ differs }) => differs)).toBe(true);
  });

  it('names who moved between two votes', async () => {
    const { data } = await ask('compare', { kind: 'decisions', ids: ['a-res-73-27-plenary', 'a-res-78-237-plenary'] });
    expect(data).toMatchObject({ movements: [{ computed: true }] });
  });
});

describe('positions', () => {
  it('gives the spectrum of an issue with those who hold each stance', async () => {
    const { data } = await ask('positions', { issue: 'acquis-status' });
    const { positions } = z.object({ positions: z.array(z.object({ about: z.string() })) }).parse(data);
    expect(positions.length).toBeGreaterThan(0);
    expect(new Set(positions.map(({ about }) => about))).toEqual(new Set(['acquis-status']));
  });

  it('keeps a state’s own words apart from those of its groups', async () => {
    const { data } = await ask('positions', { state: 'deu', limit: 50 });
    const { positions } = z
      .object({
        positions: z.array(z.object({ relation: z.string(), holder: z.object({ state: z.string().nullable() }) })),
      })
      .parse(data);
    for (const { relation, holder } of positions) expect(holder.state === 'deu').toBe(relation !== 'of-its-group');
  });
});

describe('changes', () => {
  it('gives what December 2023 brought, the vote of the 22nd among it', async () => {
    const { data } = await ask('changes', { from: '2023-12-21', to: '2023-12-22', kinds: ['decisions'] });
    const { changes } = z
      .object({ changes: z.array(z.looseObject({ new: z.boolean(), record: z.object({ id: z.string() }) })) })
      .parse(data);
    expect(changes.find(({ record }) => record.id === 'a-res-78-237-plenary')?.new).toBe(true);
  });

  it('adds up: the changes of two spans are those of the whole', async () => {
    const idsOf = async (from: string, to: string) => {
      const found = new Set<string>();
      let cursor: string | null = '';
      const answer = z.object({
        changes: z.array(z.object({ happenings: z.array(z.object({ id: z.string() })), moreHappenings: z.number() })),
        page: z.object({ next: z.string().nullable() }),
      });
      while (cursor !== null) {
        const given = { from, to, kinds: ['decisions'], limit: 50, ...(cursor === '' ? {} : { cursor }) };
        const read: z.output<typeof answer> = answer.parse((await ask('changes', given)).data);
        for (const { happenings } of read.changes) for (const { id } of happenings) found.add(id);
        cursor = read.page.next;
      }
      return found;
    };
    const [first, second, whole] = [
      await idsOf('2018-01-01', '2018-12-01'),
      await idsOf('2018-12-01', '2019-06-30'),
      await idsOf('2018-01-01', '2019-06-30'),
    ];
    expect(first.size).toBeGreaterThan(0);
    expect(new Set([...first, ...second])).toEqual(whole);
  });
});

describe('what_if', () => {
  it('says that the answer is hypothetical, in structure and in words', async () => {
    const { data, text } = await ask('what_if', {
      decision: 'a-res-78-237-plenary',
      change: { majority: 'two-thirds' },
    });
    expect(data).toMatchObject({ hypothetical: true, result: { hypothetical: true, differs: true } });
    expect(text).toMatch(/^\*\*HYPOTHETICAL/);
  });

  it('takes states by name', async () => {
    const change = { flips: [{ state: 'Brazil', vote: 'against' }] };
    const { data } = await ask('what_if', { decision: 'a-res-78-237-plenary', change });
    expect(data).toMatchObject({ result: { tally: { after: { against: 54 } } } });
  });

  it('takes who objects with blanks around', async () => {
    const change = { objections: [{ by: ' Cuba ' }] };
    const { data } = await ask('what_if', { decision: 'a-78-265-adoption', change });
    expect(data).toMatchObject({ hypothetical: true });
  });

  it('asks a treaty at a pace', async () => {
    const { data } = await ask('what_if', { treaty: 'uncc', pace: { instruments: 10, per: 'year' } });
    expect(data).toMatchObject({ hypothetical: true, about: { id: 'uncc' }, result: { treaty: 'uncc' } });
  });

  it('applies a rule to facts, and says what it must be told where they do not fit', async () => {
    const facts = { organ: 'plenary', tally: { inFavour: 104, against: 53, abstaining: 7 } };
    expect((await ask('what_if', { rule: 'assembly-majority', facts })).data).toMatchObject({ hypothetical: true });
    expect((await ask('what_if', { rule: 'assembly-majority', facts: {} })).text).toContain('JSON Schema');
  });
});

describe('cite', () => {
  it('cites a record as of a day, in three forms', async () => {
    const { data } = await ask('cite', { kind: 'decisions', id: 'a-res-78-237-plenary', asOf: '2024-01-31' });
    expect(data).toMatchObject({ url: 'https://example.org/at/2024-01-31/decisions/a-res-78-237-plenary' });
    expect(data.bibtex).toContain('@misc{acquis-decisions-a-res-78-237-plenary,');
  });
});

describe('what is wrong with a call', () => {
  it('is told with what is accepted', async () => {
    const { isError, text } = await ask('search', { query: 'norms', asof: '2023-12-31' });
    expect(isError).toBe(true);
    expect(text).toContain('There is no parameter "asof". Accepted: query, kinds');
    expect(text).toContain('Did you mean "asOf"?');
    expect((await ask('search', { query: 'norms', asOf: '2023-02-30' })).text).toContain('expected a day that exists');
  });

  it('is a protocol error only for a tool there is not', async () => {
    await expect(ask('serach', {})).rejects.toThrow('Did you mean "search"?');
  });
});

describe('beside the tools', () => {
  it('every record is a resource', async () => {
    const { contents } = await client.readResource({ uri: 'acquis://treaties/uncc' });
    expect(JSON.stringify(contents)).toContain('ninetieth day');
    await expect(client.readResource({ uri: 'acquis://treaties/nothing' })).rejects.toThrow('There is no treaty');
  });

  it('a brief can be asked for by prompt', async () => {
    const { messages } = await client.getPrompt({ name: 'brief', arguments: { subject: 'Kenya' } });
    expect(JSON.stringify(messages)).toContain('Kenya');
  });
});
