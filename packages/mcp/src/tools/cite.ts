import type { CollectionName } from '@acquis/domain';
import { bibtexOf, citedOf, cslOf } from '@acquis/domain/cite';
import { bullets, cited as citedPlace, escaped } from '@acquis/domain/markdown';
import { z } from 'zod';
import { brief, briefOf } from '../answer/brief.js';
import type { Told } from '../answer/frame.js';
import { asOf } from '../arguments/dates.js';
import { id, kind, knownRecord } from '../arguments/records.js';
import { askedOn } from '../asked.js';
import type { Host } from '../host.js';
import { tool } from '../tool.js';

const input = {
  kind,
  id: id('The id; a former id or a code such as a symbol will do.'),
  asOf,
};

const output = {
  about: brief,
  url: z.string().describe('Where the record stands as it is cited, on that day.'),
  text: z.string().describe('The citation as a sentence.'),
  bibtex: z.string(),
  csl: z.string().describe('CSL-JSON, as reference managers read it.'),
};

function answered<K extends CollectionName>(
  name: K,
  text: string,
  day: string | undefined,
  host: Host,
): Told<z.output<z.ZodObject<typeof output>>> {
  const asked = askedOn(day, host);
  const { view } = asked;
  const record = knownRecord(name, text, asked);
  const cited = citedOf(view, name, record, host);
  const about = briefOf(name, record, asked);
  const sentence = `“${cited.title}”. Acquis: the open observatory of United Nations cyber diplomacy. ${cited.note}. ${cited.url}`;
  const data = { about, url: cited.url, text: sentence, bibtex: bibtexOf([cited]), csl: cslOf([cited]) };
  return {
    view,
    data,
    rests: [about],
    text: [
      escaped(sentence),
      `\`\`\`bibtex\n${data.bibtex}\`\`\``,
      record.citations.length > 0 &&
        `What the record itself rests on:\n${bullets(record.citations.map((each) => citedPlace(each, view)))}`,
    ],
  };
}

/** How a record is cited. */
export const citeTool = tool({
  name: 'cite',
  title: 'Cite a record',
  description:
    'How to cite a record, as of a day and in a version of the data: a sentence, BibTeX, CSL-JSON, the address; and the sources the record itself rests on, which are to be preferred where a primary document is at hand. Use it before you quote.',
  input,
  output,
  answer: (given, host) => answered(given.kind, given.id, given.asOf, host),
});
