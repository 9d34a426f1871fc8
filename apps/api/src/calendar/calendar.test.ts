import { acquis, isExact, kindNames, lastChange, latest } from '@acquis/domain';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { serviceOf } from '../service.js';
import { ask, today, walk } from '../testing/ask.js';
import { calendarOf } from './calendar.js';

const value = z.union([z.string(), z.number()]);
const date = z.instanceof(ICAL.Time).transform((time) => ({ day: time.toString(), allDay: time.isDate }));

async function calendar(path: string) {
  const { status, type, body } = await ask(path);
  expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
  const text = z.string().parse(body);
  const component = new ICAL.Component(ICAL.parse(text));
  const events = component.getAllSubcomponents('vevent').map((event) => {
    const read = (name: string) => String(value.nullable().parse(event.getFirstPropertyValue(name)));
    const on = (name: string) => date.parse(event.getFirstPropertyValue(name));
    return {
      uid: read('uid'),
      summary: read('summary'),
      description: read('description'),
      url: read('url'),
      status: read('status'),
      location: read('location'),
      sequence: Number(read('sequence')),
      stamp: on('dtstamp').day,
      start: on('dtstart'),
      end: on('dtend'),
    };
  });
  const told = (name: string) => z.string().parse(component.getFirstPropertyValue(name));
  const description = told('x-wr-caldesc').replaceAll(String.raw`\n`, '\n').replaceAll(String.raw`\,`, ',');
  return { text, events, name: told('x-wr-calname'), description };
}

const kept = new Map<string, ReturnType<typeof calendar>>();
function meetingsOn(day: string) {
  const known = kept.get(day) ?? calendar(`/v1/meetings.ics?asOf=${day}`);
  kept.set(day, known);
  return known;
}

test.each(kindNames)(
  'the calendar of %s has an event of whole days for each of its happenings with days',
  async (name) => {
    const { events } = await calendar(`/v1/${name}.ics`);
    const happenings = acquis.at(today).timeline({ collection: name });
    const dated = happenings.filter(({ on, calledOff }) => isExact(on) && !calledOff);
    expect(events.filter(({ status }) => status !== 'CANCELLED').map(({ summary }) => summary)).toEqual(
      dated.map(({ title }) => title),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { uid, start, end, stamp, url } of events) {
      expect(uid).toMatch(new RegExp(`^tag:acquis,2026:${name}/[^/#]+#`));
      expect([start.allDay, end.allDay, start.day < end.day]).toEqual([true, true, true]);
      expect(stamp.endsWith('T00:00:00Z') && stamp.slice(0, 10) <= lastChange).toBe(true);
      expect(url).toMatch(new RegExp(`^https://example.org/${name}/`));
    }
  },
);

test('the last day of an event is the one before its end', async () => {
  const { events } = await calendar('/v1/meetings/oewg-2021-2025-s5.ics');
  expect(events).toMatchObject([{ start: { day: '2023-07-24' }, end: { day: '2023-07-29' }, status: 'CONFIRMED' }]);
});

test('what is cancelled stays, as cancelled, on the days it had been planned for', async () => {
  const { events } = await calendar('/v1/meetings/gge-laws-2017-aug.ics');
  expect(events).toMatchObject([
    { start: { day: '2017-08-21' }, end: { day: '2017-08-26' }, status: 'CANCELLED', sequence: 1 },
  ]);
});

test('an event keeps its UID, and its SEQUENCE grows with each change of its date', async () => {
  const days = acquis.meetings
    .all()
    .flatMap(({ schedule, events }) => [...schedule, ...events].map(({ on, stated }) => latest(stated ?? on)));
  const twoDays = fc.subarray([...new Set(days)].sort(), { minLength: 2, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(twoDays, async ([earlier = '', day = '']) => {
      const [before, after] = [await meetingsOn(earlier), await meetingsOn(day)];
      const later = new Map(after.events.map((event) => [event.uid, event]));
      for (const event of before.events) {
        const still = later.get(event.uid);
        if (still === undefined) continue;
        const moved = still.start.day !== event.start.day || still.end.day !== event.end.day;
        expect(still.sequence - event.sequence).toBeGreaterThanOrEqual(moved ? 1 : 0);
      }
    }),
    { numRuns: 60 },
  );
});

test('a plan is tentative unless an official source states it', async () => {
  const { events } = await calendar('/v1/meetings.ics');
  const planned = acquis
    .at(today)
    .timeline({ collection: 'meetings' })
    .filter((each) => each.planned);
  const dated = planned.filter(({ on }) => isExact(on));
  expect(dated.length).toBeGreaterThan(0);
  for (const { record, attestation } of dated) {
    const status = attestation === 'official' ? 'CONFIRMED' : 'TENTATIVE';
    expect(events.find(({ uid }) => uid.includes(`/${record}#`))?.status).toBe(status);
  }
});

test('an event says where it takes place, and leads to its page', async () => {
  const { events } = await calendar('/v1/meetings/ahc-1.ics');
  expect(events).toMatchObject([{ location: 'New York', url: 'https://example.org/meetings/ahc-1' }]);
});

test('a session that was moved is one event, before and after', async () => {
  const [before] = (await calendar('/v1/meetings/ahc-1.ics?asOf=2022-01-28')).events;
  const [after] = (await calendar('/v1/meetings/ahc-1.ics')).events;
  expect(before).toMatchObject({ uid: after?.uid, start: { day: '2022-01-17' } });
  expect(after).toMatchObject({ start: { day: '2022-02-28' }, end: { day: '2022-03-12' }, status: 'CONFIRMED' });
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
});

test('what is known only to the month is no event, but is named in the description of the calendar', async () => {
  const { events, description } = await calendar('/v1/meetings/ahc-2027-01.ics');
  expect(events).toEqual([]);
  expect(description).toContain('\n- Session of the Ad Hoc Committee on Cybercrime, January 2027: January 2027');
});

test('nothing in an event counts from the day on which the calendar was made', async () => {
  const { events } = await calendar('/v1/meetings/global-mechanism-dtg-2026.ics?asOf=2026-11-24');
  const tomorrow = await calendar('/v1/meetings/global-mechanism-dtg-2026.ics?asOf=2026-11-25');
  expect(events).toHaveLength(1);
  expect(events).toEqual(tomorrow.events);
});

test('the calendar of the timeline obeys its filters and says so in its name', async () => {
  const filters = 'track=cybercrime&collection=meetings&from=2022&to=2023';
  const { events, name } = await calendar(`/v1/timeline.ics?${filters}`);
  const happening = z.looseObject({ on: z.string(), title: z.string() });
  const expected = z.array(happening).parse(await walk(`/v1/timeline?order=asc&${filters}`, 200));
  expect(events.length).toBeGreaterThan(5);
  expect(events.map(({ summary }) => summary)).toEqual(
    expected.filter(({ on }) => isExact(on)).map(({ title }) => title),
  );
  expect(name).toBe('Acquis: timeline (track cybercrime · collection meetings · from 2022 · to 2023)');
});

test('the lines of the whole timeline are of at most 75 octets and end as RFC 5545 has it', async () => {
  const { text } = await calendar('/v1/timeline.ics');
  const lines = text.split('\r\n');
  expect(lines.some((line) => line.includes('\n'))).toBe(false);
  const octets = new TextEncoder();
  expect(Math.max(...lines.map((line) => octets.encode(line).length))).toBeLessThanOrEqual(75);
});

test('no text of a record ends its line or begins another property, whatever it looks like', () => {
  const view = acquis.at(today);
  const [first] = view.timeline({ collection: 'meetings' }).filter(({ on, calledOff }) => isExact(on) && !calledOff);
  if (!first) throw new Error('no meeting has a day');
  const hostile = fc.oneof(
    fc.constantFrom(
      'a\r\nATTENDEE:mailto:x@example.org',
      'a\nEND:VEVENT\nBEGIN:VALARM',
      'a;b,c\\n"d',
      'a\u2028b\u0000',
    ),
    fc.string({ unit: 'binary', minLength: 1 }),
  );
  const propertiesOf = (component: ICAL.Component | undefined) => component?.getAllProperties().map(({ name }) => name);
  const names = (text: string) => {
    const component = new ICAL.Component(ICAL.parse(text));
    const [event, ...more] = component.getAllSubcomponents();
    return [propertiesOf(component), more.length, propertiesOf(event), event?.getAllSubcomponents().length];
  };
  const service = serviceOf({ today: () => today });
  const subject = { view, service, title: 'meetings', path: '/v1/meetings', given: [], asOf: undefined };
  const asIs = names(calendarOf([first], subject));
  fc.assert(
    fc.property(hostile, (title) => {
      expect(names(calendarOf([{ ...first, title }], { ...subject, title }))).toEqual(asIs);
    }),
  );
});

test('a client that asks for a calendar by Accept gets the same', async () => {
  const accept = { headers: { accept: 'text/calendar' } };
  expect((await ask('/v1/meetings', accept)).body).toBe((await ask('/v1/meetings.ics')).body);
});
