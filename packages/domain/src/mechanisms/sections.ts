import { plain, type Section } from '../core/collection.js';
import { partiesInWords } from '../core/party-words.js';
import type { View } from '../core/view.js';
import { capitalised, inWords } from '../core/words.js';
import { procedureSections } from './procedure-sections.js';
import type { Mechanism } from './schema.js';
import { statesInWords } from './sentence.js';

/** The parts of a mechanism's page: history, numbers, activities, rules of use, procedures, debates. */
export function mechanismSections(mechanism: Mechanism, view: View): readonly Section[] {
  return [
    {
      title: 'History',
      rows: mechanism.events.map(({ act, on, text, document, meeting, by, planned, citations }) => ({
        on,
        text,
        note: [planned ? 'planned' : inWords(act), by.length > 0 ? partiesInWords(by, view, by.length) : null]
          .filter(Boolean)
          .join(' · '),
        citations,
        ...(document
          ? { reference: { collection: 'documents' as const, id: document } }
          : meeting
            ? { reference: { collection: 'meetings' as const, id: meeting } }
            : {}),
      })),
    },
    {
      title: 'States taking part',
      lead: 'As published, each number with its day.',
      rows: mechanism.counts.map((count) => ({
        on: count.on,
        text: capitalised(statesInWords(count)),
        citations: count.citations,
      })),
    },
    {
      title: 'Tests, exercises and training',
      rows: mechanism.activities.map(({ type, on, title, by, participants, planned, citations }) => ({
        on,
        text: title,
        note: [
          planned ? `${type}, planned; outcome not in our record` : type,
          by.join(', '),
          participants === null ? '' : `${participants} participants`,
        ]
          .filter(Boolean)
          .join(' · '),
        citations,
      })),
    },
    { title: 'Purposes', rows: plain(...mechanism.purposes) },
    { title: 'Principles', rows: plain(...mechanism.principles) },
    { title: 'Roles', rows: mechanism.roles.map(({ name, seat, duty }) => ({ text: `${name}: ${duty}`, note: seat })) },
    {
      title: 'What an entry holds',
      rows: mechanism.entryFields.map(({ field, required, note }) => ({
        text: capitalised(field),
        note: [required ? 'in every entry' : 'optional', note].filter(Boolean).join(' · '),
      })),
    },
    { title: 'Who sees what', rows: plain(...mechanism.access) },
    { title: 'How entries are kept current', rows: plain(...mechanism.checks) },
    {
      title: 'Template for messages',
      ...(mechanism.template?.note ? { lead: mechanism.template.note } : {}),
      rows: plain(mechanism.template?.standing, ...(mechanism.template?.suggestedFields ?? [])),
    },
    ...procedureSections(mechanism),
    { title: 'Debated', rows: mechanism.debates.map(({ question, citations }) => ({ text: question, citations })) },
    {
      title: 'Came before it elsewhere',
      rows: mechanism.precedents.map((id) => ({
        text: view.measures.get(id)?.title ?? id,
        note: view.nameOf({ collection: 'measures', id }),
        reference: { collection: 'measures' as const, id },
      })),
    },
  ];
}
