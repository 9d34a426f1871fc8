import { acquis, latest, membersOn, noVoteRecorded, rollOf } from '@acquis/domain';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerSchemas } from '../openapi/components.js';
import { problem } from '../openapi/problem-schema.js';
import { ask, today } from '../testing/ask.js';
import { voteOfMember, voteOfState } from './vote-columns.js';

const view = acquis.at(today);
const complete = view.decisions.find((decision) => rollOf(decision) !== undefined);
const members = z.object({ data: z.array(voteOfMember) });
const ofState = z.object({ data: z.array(voteOfState) });
const rowsOf = (body: unknown) =>
  z.array(z.record(z.string(), z.string())).parse(parse(z.string().parse(body), { columns: true }));

test('every complete vote has one row for each member of that day, and its rows add up to the tally', async () => {
  expect(complete.length).toBeGreaterThan(20);
  for (const decision of complete) {
    const { status, body } = await ask(`/v1/decisions/${decision.id}/votes`);
    expect(status).toBe(200);
    const { data } = members.parse(body);
    expect(data.map(({ state }) => state).sort()).toEqual(membersOn(latest(decision.on)).map(({ id }) => id));
    const count = (vote: string) => data.filter((row) => row.vote === vote).length;
    expect({
      inFavour: count('in-favour'),
      against: count('against'),
      abstaining: count('abstaining'),
    }).toEqual(decision.tally);
    expect(count('no-vote-recorded')).toBe(noVoteRecorded(decision));
    expect(answerSchemas.get('DecisionVotesAnswer')?.safeParse(body).error).toBeUndefined();
  }
});

test('a decision without a complete vote by member is answered with what is known of it, and with nothing filled up', async () => {
  for (const decision of view.decisions.find((each) => rollOf(each) === undefined)) {
    for (const path of [`/v1/decisions/${decision.id}/votes`, `/v1/decisions/${decision.id}/votes.csv`]) {
      const { status, body } = await ask(path);
      expect([path, status]).toEqual([path, 404]);
      const { tally, namedVotes } = decision;
      expect(problem.parse(body)).toMatchObject({
        type: 'https://api.example.org/problems/votes-not-complete',
        tally,
        namedVotes: namedVotes === null ? null : { inFavour: namedVotes.inFavour },
      });
    }
  }
});

test('where another stage has a complete vote by member, the problem leads there', async () => {
  const { body } = await ask('/v1/decisions/a-res-78-237-committee/votes');
  const { otherStages } = z.object({ otherStages: z.array(z.object({ url: z.string() })) }).parse(body);
  expect(otherStages.map(({ url }) => url)).toEqual([
    'https://api.example.org/v1/decisions/a-res-78-237-plenary/votes',
  ]);
});

test.each(['/v1/decisions/a-res-78-237-plenary/votes', '/v1/states/sgp/votes'])(
  '%s is one table in JSON and in CSV, which lead to each other and to the codebook',
  async (path) => {
    const [json, csv, byHeader] = [
      await ask(`${path}?asOf=${today}`),
      await ask(`${path}.csv?asOf=${today}`),
      await ask(`${path}?asOf=${today}`, { headers: { accept: 'text/csv' } }),
    ];
    expect(byHeader.body).toBe(csv.body);
    const { data } = z.object({ data: z.array(z.record(z.string(), z.unknown())) }).parse(json.body);
    const rows = rowsOf(csv.body);
    expect(rows.map((row) => [row.state ?? row.decision, row.vote])).toEqual(
      data.map((row) => [row.state ?? row.decision, row.vote]),
    );
    expect(json.headers.get('link')).toContain(
      `<https://api.example.org${path}.csv?asOf=${today}>; rel="alternate"; type="text/csv"`,
    );
    expect(csv.headers.get('link')).toContain(
      `<https://api.example.org${path}?asOf=${today}>; rel="alternate"; type="application/json"`,
    );
    const [, book = ''] =
      /<https:..api.example.org([^>]*codebooks[^>]*)>; rel="describedby"/.exec(json.headers.get('link') ?? '') ?? [];
    const { columns } = z
      .object({ data: z.object({ columns: z.array(z.object({ name: z.string(), description: z.string().min(10) })) }) })
      .parse((await ask(book)).body).data;
    expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ name }) => name));
  },
);

test("a state's row for a decision says the same as the decision's row for the state", async () => {
  for (const state of ['sgp', 'usa', 'ssd', 'mne']) {
    const { data } = ofState.parse((await ask(`/v1/states/${state}/votes`)).body);
    const whole = data.filter((row) => row.complete);
    expect(whole.length).toBeGreaterThan(0);
    for (const { decision, vote } of whole) {
      const rows = members.parse((await ask(`/v1/decisions/${decision}/votes`)).body).data;
      expect(rows.find((row) => row.state === state)?.vote).toBe(vote);
    }
  }
});

test('an observer State has no vote, and says so by an empty table', async () => {
  const { body } = await ask('/v1/states/vat/votes');
  expect(ofState.parse(body).data).toEqual([]);
  expect(body).toMatchObject({ meta: { state: { status: 'observer' } } });
});

test('on a past day a state has the votes known then', async () => {
  const { data } = ofState.parse((await ask('/v1/states/sgp/votes?asOf=2023-12-21')).body);
  expect(data.length).toBeGreaterThan(0);
  expect(data.filter(({ on }) => on > '2023-12-21')).toEqual([]);
});
