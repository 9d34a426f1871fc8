import { compareEdtf, compareText, type DatedHappening, formatEdtf, latest, type View, version } from '@acquis/domain';
import ical, { escape as asText } from 'ical-generator';
import { pageOf, type Subject, selfOf, titleOf } from '../told/subject.js';
import { eventOf } from './event.js';
import { statementsAbout } from './statements.js';

const mostNamed = 40;
const aQuarterOfADay = 6 * 60 * 60;

function undatedInWords(view: View, undated: readonly DatedHappening[], page: string): readonly string[] {
  if (undated.length === 0) return [];
  const ahead = undated.filter(({ on }) => latest(on) >= view.day);
  const past = undated.filter(({ on }) => latest(on) < view.day).toReversed();
  const named = [...ahead, ...past].slice(0, mostNamed);
  const more = undated.length - named.length;
  return [
    'The days of these are not known, they are no events here:',
    ...named.map((happening) => `- ${happening.title}: ${formatEdtf(statementsAbout(view, happening).on)}`),
    ...(more > 0 ? [`- and ${more} more, at ${page}`] : []),
  ];
}

/**
 * Happenings as a calendar (RFC 5545), one event for each thing that has days. The same on every machine and at every hour of
 * a day: times come from the record, not from a clock.
 */
export function calendarOf(happenings: readonly DatedHappening[], subject: Subject): string {
  const { view, service } = subject;
  const page = pageOf(subject);
  const oldestFirst = [...happenings].sort((a, b) => compareEdtf(a.on, b.on) || compareText(a.id, b.id));
  const dated = oldestFirst.map((happening) => ({ happening, event: eventOf(view, happening, service) }));
  const undated = dated.flatMap(({ happening, event }) => (event ? [] : [happening]));
  const description = [
    `Dates of United Nations cyber diplomacy as the record of Acquis has them (data version ${version}), as of ${formatEdtf(view.day)}. Whole days, as sources state them.`,
    ...undatedInWords(view, undated, page),
  ].join('\n');
  const calendar = ical({
    prodId: { company: 'Acquis', product: 'Acquis', language: 'EN' },
    name: asText(titleOf(subject), false),
    description: asText(description, false),
    source: selfOf(subject, 'ics'),
    url: page,
    ttl: aQuarterOfADay,
    events: dated.flatMap(({ event }) => event ?? []),
  });
  return calendar.toString();
}
