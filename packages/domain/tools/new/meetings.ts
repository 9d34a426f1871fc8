import { readDate } from '../dates.ts';
import type { Special } from './special.ts';

function dateOf(fields: Readonly<Record<string, unknown>>): string {
  const [first] = [fields.events, fields.schedule].flat().filter((fact) => typeof fact === 'object' && fact !== null);
  return String(Object(first).on ?? '');
}

/** A date in the notation of the record; one that is not read stands as it is, for the checks to find. */
const dated = (text: string) => readDate(text) ?? text;

/** Scaffolding of meetings: planned dates with the day they were stated, or the dates on which it was held. */
export const meetings: Special = {
  example:
    'meeting --process global-mechanism --type plenary --ordinal 2 --tracks ict-security --title "Second plenary session of the Global Mechanism" ' +
    '--planned 2027-07-12/2027-07-16 --stated 2026-11-20 --source unoda-meeting-76825',
  options: {
    planned: 'dates announced: 2027-07-12/2027-07-16',
    stated: 'the day they were announced',
    held: 'dates on which it was held',
  },
  required: ({ body }) => (body ? [] : ['process']),
  complete: (fields, { planned, stated, held }) => ({
    ...(planned ? { schedule: [{ on: dated(planned), ...(stated ? { stated: dated(stated) } : {}) }] } : {}),
    ...(held ? { events: [{ act: 'held', on: dated(held) }] } : {}),
    ...fields,
  }),
  id: (fields) => {
    const { process, type, ordinal } = fields;
    if (!process || !type) return undefined;
    if (ordinal) return type === 'substantive' ? `${process}-s${ordinal}` : `${process}-${type}-${ordinal}`;
    const year = dateOf(fields).replace(/^\[/, '').slice(0, 4);
    return year ? `${process}-${type}-${year}` : undefined;
  },
};
