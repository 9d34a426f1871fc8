import type { RecordFormat } from '../record-format.js';
import { listMarkdown } from './list.js';
import { recordMarkdown } from './record.js';

/** Text for people and assistants: what the record's page says. */
export const markdown: RecordFormat = {
  suffix: 'md',
  mediaType: 'text/markdown',
  type: 'text/markdown; charset=utf-8; variant=CommonMark',
  list: (records, origin) => listMarkdown(origin.name, records, origin),
  record: ({ id }, origin) => {
    const record = origin.view.of(origin.name).lookup(id);
    return record ? recordMarkdown(origin.name, record, origin) : '';
  },
};
