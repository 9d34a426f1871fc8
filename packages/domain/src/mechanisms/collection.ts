import { collection, linked, namedIn, plain } from '../core/collection.js';
import { partyItems } from '../core/party-words.js';
import { capitalised, inWords } from '../core/words.js';
import { standingOf } from './queries.js';
import { mechanismSections } from './sections.js';
import { mechanismSentence } from './sentence.js';

/** Mechanisms and initiatives. */
export const mechanisms = collection({
  name: 'mechanisms',
  label: { one: 'mechanism', many: 'mechanisms' },
  description: 'Standing tools and initiatives: the points of contact directory, portals, funds, fellowships, courses.',
  order: 58,
  since: (mechanism) => [...mechanism.events, ...mechanism.activities],
  date: ({ events, activities }) =>
    (events.find(({ act }) => act === 'launched') ?? events[0] ?? activities[0])?.on ?? null,
  code: () => null,
  short: (mechanism) => mechanism.shortName,
  names: (mechanism) => mechanism.aliases,
  listed: 'by-title',
  facets: {
    track: { label: 'Track', values: (mechanism) => mechanism.tracks, words: namedIn('tracks') },
    type: { label: 'Type', values: (mechanism) => [mechanism.type] },
    pillar: { label: 'Pillar', values: (mechanism) => [mechanism.pillar], words: namedIn('pillars') },
  },
  text: (mechanism) => [
    mechanism.shortName,
    ...mechanism.aliases,
    mechanism.runBy ?? '',
    mechanism.participation ?? '',
    ...mechanism.purposes,
    ...mechanism.principles,
    ...mechanism.access,
    ...mechanism.checks,
    ...mechanism.events.map(({ text }) => text),
    ...mechanism.activities.map(({ title }) => title),
    ...mechanism.roles.flatMap(({ name, duty }) => [name, duty]),
    ...mechanism.debates.map(({ question }) => question),
  ],
  counts: ({ counts }) => counts.map(({ on }) => ({ what: 'participating States', on })),
  happenings: (mechanism) => [
    ...mechanism.events.map(({ act, on, stated, planned, citations }) => ({
      act,
      on,
      stated,
      citations,
      planned,
      title: `${mechanism.shortName}: ${planned ? `${inWords(act)} (planned)` : inWords(act)}`,
    })),
    ...mechanism.activities.map(({ type, on, stated, title, planned, citations }) => ({
      act: type,
      on,
      stated,
      citations,
      planned,
      title: `${mechanism.shortName}: ${title}`,
    })),
  ],
  sentence: mechanismSentence,
  derive: (mechanism, view) => ({ standing: standingOf(mechanism, view.day) }),
  glance: (mechanism, view) => [
    { label: 'Type', items: plain(capitalised(mechanism.type)) },
    { label: 'Standing', items: plain(capitalised(inWords(standingOf(mechanism, view.day))), mechanism.standing) },
    { label: 'Run by', items: plain(mechanism.runBy), field: 'runBy' },
    { label: 'Taking part', items: plain(mechanism.participation), field: 'participation' },
    ...(['proponent', 'funder', 'partner'] as const).map((role) => ({
      label: capitalised(`${role}s`),
      items: partyItems(
        mechanism.parties.filter((one) => one.role === role).map(({ party }) => party),
        view,
      ),
      field: 'parties',
    })),
    {
      label: 'Puts into practice',
      items: linked(view, 'measures', mechanism.measure),
    },
    {
      label: 'Set out in',
      items: [...linked(view, 'documents', mechanism.document), ...plain(mechanism.locator)],
      field: 'document',
    },
    {
      label: 'Meeting',
      items: linked(view, 'meetings', mechanism.meeting),
    },
  ],
  sections: mechanismSections,
});
