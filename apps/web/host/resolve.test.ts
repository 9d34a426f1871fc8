import { acquis, kindNames } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../site/day.ts';
import { type Resolution, resolve } from './resolve.ts';

const today = '2026-11-24';

function at(path: string, set = false): Resolution {
  return resolve(new URL(path, 'http://site.invalid'), { today, set });
}

function page(address: string, status = 200) {
  return { kind: 'page', address, status };
}

describe('a public address', () => {
  test('with the day as the API takes it leads on to the page of that day', () => {
    expect(at('/decisions?asOf=2023-12-31&track=cybercrime')).toEqual({
      kind: 'redirect',
      status: 303,
      to: '/at/2023-12-31/decisions?track=cybercrime',
    });
    expect(at('/?asOf=2023-12-31')).toMatchObject({ to: '/at/2023-12-31' });
  });

  test('without a day leads to the pages of today, with one to those of that day', () => {
    expect(at('/')).toEqual(page('/today'));
    expect(at('/states/nor')).toEqual(page('/today/states/nor'));
    expect(at('/at/2023-12-31')).toEqual(page('/2023-12-31'));
  });

  test('of a record or a list on a day past leads to a page drawn for it and not kept', () => {
    expect(at('/at/2023-12-31/states')).toEqual(page('/2023-12-31/filtered/states'));
    expect(at('/at/2023-12-31/states/nor')).toEqual(page('/2023-12-31/filtered/states/nor'));
    expect(at('/at/2023-12-31/timeline')).toEqual(page('/2023-12-31/filtered/timeline'));
  });

  test('with a query leads to a page made for it', () => {
    expect(at('/decisions?track=cybercrime')).toEqual(page('/today/filtered/decisions?track=cybercrime'));
    expect(at('/at/2023-12-31/timeline?kind=meetings')).toEqual(page('/2023-12-31/filtered/timeline?kind=meetings'));
  });

  test('of the search leads to one page, made for each query', () => {
    expect(at('/search')).toEqual(page('/today/search'));
    expect(at('/search?q=78%2F237')).toEqual(page('/today/search?q=78%2F237'));
    expect(at('/at/2023-12-31/search?q=norms')).toEqual(page('/2023-12-31/search?q=norms'));
  });

  test('of a brief and of its Markdown twin leads to one page, made for each query', () => {
    const query = '?state=nor&track=ict-security';
    expect(at('/brief')).toEqual(page('/today/brief'));
    expect(at(`/brief${query}`)).toEqual(page(`/today/brief${query}`));
    expect(at(`/brief.md${query}`)).toEqual(page(`/today/brief.md${query}`));
    expect(at(`/at/2023-12-31/brief.md${query}`)).toEqual(page(`/2023-12-31/brief.md${query}`));
  });

  test('of a question put to the votes or the rules leads to one page, made for each query', () => {
    expect(at('/explore')).toEqual(page('/today/explore'));
    expect(at('/at/2023-12-31/explore/agreement?state=usa&state=rus')).toEqual(
      page('/2023-12-31/explore/agreement?state=usa&state=rus'),
    );
    expect(at('/what-if/decisions/a-res-78-237-plenary?majority=two-thirds')).toEqual(
      page('/today/what-if/decisions/a-res-78-237-plenary?majority=two-thirds'),
    );
    expect(at('/what-if/treaties/UNCC?pace=2')).toEqual({
      kind: 'redirect',
      status: 308,
      to: '/what-if/treaties/uncc?pace=2',
    });
    expect(at('/rules/consensus')).toEqual(page('/today/rules/consensus'));
  });

  test('that supposes what cannot be supposed of is missing, and says where', () => {
    expect(at('/what-if/decisions/a-res-99-1')).toMatchObject({
      status: 404,
      address: expect.stringMatching(/no-record/),
    });
    expect(at('/at/2020-01-01/what-if/decisions/a-res-78-237-plenary')).toMatchObject({
      status: 404,
      address: expect.stringMatching(/not-yet-known/),
    });
    for (const path of ['/what-if/states/nor', '/what-if/decisions', '/explore/nothing', '/rules/nothing'])
      expect(at(path)).toMatchObject({ status: 404, address: expect.stringMatching(/no-page/) });
  });

  test('never uses prerendered pages of the real today when the clock is set', () => {
    expect(at('/states/nor', true)).toEqual(page('/today-2026-11-24/filtered/states/nor'));
  });

  test('of every record of every kind leads to its page', () => {
    for (const collection of kindNames)
      for (const { id } of acquis.at(today).of(collection).all())
        expect(at(pathOf({ collection, id }))).toEqual(page(`/today/${collection}/${id}`));
  });

  test('by a code or in capitals is redirected to the record, within the day', () => {
    expect(at('/states/NOR')).toEqual({ kind: 'redirect', status: 308, to: '/states/nor' });
    expect(at('/at/2023-12-31/states/NOR')).toEqual({ kind: 'redirect', status: 308, to: '/at/2023-12-31/states/nor' });
  });

  test('with slashes at its end is redirected to the one without', () => {
    expect(at('/states//')).toEqual({ kind: 'redirect', status: 308, to: '/states' });
  });
});

describe('what cannot be shown', () => {
  test.each(['/nope', '/states/nor/votes', '/today/states', '/2023-12-31', '/missing', '/%E0%A4'])(
    '%s is no page',
    (path) => {
      expect(at(path)).toMatchObject({ kind: 'page', status: 404, address: expect.stringContaining('why=no-page') });
    },
  );

  test('an unknown record is not found', () => {
    expect(at('/states/zzz')).toMatchObject({ status: 404, address: expect.stringContaining('why=no-record') });
  });

  test('a record not yet known on the day says since when it is', () => {
    expect(at('/at/1999-01-01/decisions/a-res-78-237-plenary')).toMatchObject({
      status: 404,
      address: expect.stringMatching(/why=not-yet-known.*since=2023-12-22/),
    });
  });

  test('a symbol that several decisions share lets the reader choose', () => {
    expect(at('/decisions/a-res-78-237')).toMatchObject({
      status: 300,
      address: expect.stringContaining('why=several'),
    });
  });

  test.each(['2023-13-45', '2023-02-30', 'yesterday', '2023', '%20', '%E0%A4'])('%s is no day', (day) => {
    expect(at(`/at/${day}/states`)).toMatchObject({ status: 400, address: expect.stringContaining('why=no-day') });
  });

  test('a day that has not come is said to lie ahead', () => {
    expect(at('/at/2026-11-25/states')).toMatchObject({ status: 404, address: expect.stringContaining('why=future') });
  });
});

describe('the form of the day control', () => {
  test('moves the page the reader is on to the day', () => {
    expect(at('/at?day=2023-12-31&path=/states/nor')).toEqual({
      kind: 'redirect',
      status: 303,
      to: '/at/2023-12-31/states/nor',
    });
  });

  test('leads out of the past when today is chosen', () => {
    expect(at(`/at?day=${today}&path=/states`)).toEqual({ kind: 'redirect', status: 303, to: '/states' });
  });

  test.each(['https://evil.invalid', '//evil.invalid', 'states', '/\\evil.invalid'])(
    'never leaves the site for %s',
    (path) => {
      const { to = '' } = { to: '', ...at(`/at?day=${today}&path=${encodeURIComponent(path)}`) };
      expect(new URL(to, 'http://site.invalid').host).toBe('site.invalid');
    },
  );
});

describe('the months a day is chosen from', () => {
  test('stand at their own address, on any day, with the page that is to be read', () => {
    expect(at('/days/2024-05?path=%2Fstates')).toEqual(page('/today/days/2024-05?path=%2Fstates'));
    expect(at('/at/2023-12-31/days/2024-05')).toEqual(page('/2023-12-31/days/2024-05'));
  });

  test('without a month lead to the one of the day', () => {
    expect(at('/days')).toMatchObject({ kind: 'redirect', to: '/days/2026-11' });
    expect(at('/at/2023-12-31/days?path=%2Fstates')).toMatchObject({
      to: '/at/2023-12-31/days/2023-12?path=%2Fstates',
    });
  });

  test('are met with help where there is no such month', () => {
    for (const month of ['2024-13', '2024', 'May', '2024-05-01'])
      expect(at(`/days/${month}`)).toMatchObject({ kind: 'page', status: 400 });
  });
});
