import { acquis, datesOf, daysBetween, earliest, latest } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { score } from './model.js';

const days = ['1999-06-30', '2015-01-01', '2023-12-31', '2026-11-24'];

describe.each(days)('the score on %s', (day) => {
  const view = acquis.at(day);
  const drawn = score(view);

  test('gives every process known on the day one lane', () => {
    const lanes = drawn.lanes.filter(({ reference }) => reference.collection === 'processes');
    expect(lanes.map(({ reference }) => reference.id).sort()).toEqual(
      view.processes
        .all()
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('keeps every bar and mark within the scale', () => {
    for (const { bars, marks, life } of drawn.lanes) {
      for (const { start, length } of [...bars, ...(life ? [life] : [])]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThan(0);
        expect(start + length).toBeLessThanOrEqual(drawn.length);
      }
      for (const { at } of marks) expect(at >= 0 && at <= drawn.length).toBe(true);
    }
  });

  test('draws each decision since 1998 on exactly one lane', () => {
    const drawnIds = drawn.lanes.flatMap(({ marks }) => marks.map(({ reference }) => reference.id));
    const ids = view.decisions.find(({ on }) => on >= '1998').map(({ id }) => id);
    expect(drawnIds.sort()).toEqual(ids.sort());
  });

  test('lets no life run past the day', () => {
    for (const { life } of drawn.lanes) if (life) expect(life.start + life.length - 1).toBeLessThanOrEqual(drawn.day);
  });

  test('has each tick at its first day', () => {
    for (const { on, at } of drawn.ticks) expect(at).toBe(daysBetween(drawn.from, `${on}-01-01`.slice(0, 10)));
  });
});

test('a track narrows the score to its own lanes', () => {
  const view = acquis.at('2026-11-24');
  const narrowed = score(view, { track: 'cybercrime' });
  expect(narrowed.lanes.length).toBeGreaterThan(0);
  for (const { marks } of narrowed.lanes)
    for (const { reference } of marks) expect(view.decisions.lookup(reference.id)?.tracks).toContain('cybercrime');
});

test('each process asked for has its lane, in a period in which nothing of it is too', () => {
  const process = ['oewg-2019-2021', 'global-mechanism'];
  for (const from of ['1998-01-01', '2027-06-01'] as const) {
    const { lanes } = score(acquis.at('2026-11-24'), { process, from, to: '2027-12-31' });
    expect(lanes.map(({ reference }) => reference.id).sort()).toEqual([...process].sort());
  }
});

test('a state narrows the score to what names it', () => {
  const view = acquis.at('2026-11-24');
  const named = new Set(view.timeline({ state: 'ken' }).map(({ record }) => record));
  const { lanes } = score(view, { state: 'ken' });
  expect(lanes.length).toBeGreaterThan(0);
  for (const { bars, marks } of lanes) {
    expect(bars.length + marks.length).toBeGreaterThan(0);
    for (const { reference } of [...bars, ...marks]) expect(named).toContain(reference.id);
  }
});

test('a process concluded by the day no longer lasts', () => {
  const lane = (day: string) => score(acquis.at(day), { process: 'oewg-2021-2025' }).lanes[0];
  expect(lane('2023-12-31')?.life?.lasting).toBe(true);
  expect(lane('2026-11-24')?.life?.lasting).toBe(false);
});

test('a meeting dated only to its year is not drawn as if it lasted that long', () => {
  const bars = score(acquis.at('2026-11-24')).lanes.flatMap((lane) => lane.bars);
  for (const { on, exact } of bars) expect(exact).toBe(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/.test(on));
});

const periods = [
  { from: '2021-01-01', to: '2021-12-31' },
  { from: '2019-06-15', to: '2025-07-11' },
  { from: '2024-05-01', to: '2024-05-31' },
  { from: '2026-11-25', to: '2027-11-24' },
  { from: '1990-01-01', to: '1997-12-31' },
] as const;

describe.each(periods)('the score from $from to $to', ({ from, to }) => {
  const view = acquis.at('2026-11-24');
  const drawn = score(view, { from, to });

  test('draws every meeting and decision that may have taken place in it, and no other', () => {
    const within = ({ on }: { readonly on: string }) => latest(on) >= from && earliest(on) <= to;
    const of = (key: 'bars' | 'marks') => drawn.lanes.flatMap((lane) => lane[key].map(({ reference }) => reference.id));
    expect(of('marks').sort()).toEqual(
      view.decisions
        .find(within)
        .map(({ id }) => id)
        .sort(),
    );
    const meetings = view.meetings.find((meeting) => {
      const on = datesOf(meeting, view.day);
      return meeting.process !== null && on !== null && on !== undefined && within({ on });
    });
    expect(of('bars').sort()).toEqual(meetings.map(({ id }) => id).sort());
  });

  test('cuts at its ends what reaches beyond it', () => {
    for (const { bars, marks, life } of drawn.lanes) {
      for (const { start, length } of [...bars, ...(life ? [life] : [])])
        expect(start >= 0 && length > 0 && start + length <= drawn.length).toBe(true);
      for (const { at } of marks) expect(at >= 0 && at <= drawn.length).toBe(true);
    }
  });

  test('has no lane with nothing in it', () => {
    for (const { bars, marks, life } of drawn.lanes) expect(bars.length + marks.length > 0 || life !== null).toBe(true);
  });
});

test('one kind of record is drawn as the timeline lists it, each event on a lane of its own process or track', () => {
  const view = acquis.at('2026-11-24');
  const filter = { collection: 'documents', from: '2024', to: '2024' } as const;
  const drawn = score(view, { collection: 'documents', from: '2024-01-01', to: '2024-12-31' });
  const ids = new Set(drawn.lanes.flatMap(({ marks }) => marks.map(({ reference }) => reference.id)));
  expect([...ids].sort()).toEqual([...new Set(view.timeline(filter).map(({ record }) => record))].sort());
  expect(drawn.lanes.flatMap(({ bars }) => bars)).toEqual([]);
});

test('what stands in one way only is drawn alone', () => {
  const bars = score(acquis.at('2026-11-24'), { status: 'ahead' }).lanes.flatMap((lane) => lane.bars);
  expect(bars.length).toBeGreaterThan(0);
  for (const { status } of bars) expect(status).not.toBe('held');
});
