import { recordMarkdown } from '@acquis/domain/markdown';
import { pathOf } from '../../links.js';
import type { RecordFormat } from '../record-format.js';
import { asMarkdown } from './address.js';
import { listMarkdown } from './list.js';

/** How Markdown is sent. */
export const commonMark = {
  suffix: 'md',
  mediaType: 'text/markdown',
  type: 'text/markdown; charset=utf-8; variant=CommonMark',
} as const;

/** Text for people and assistants: what the record's page says. */
export const markdown: RecordFormat = {
  ...commonMark,
  list: (records, origin) => listMarkdown(origin.name, records, origin),
  record: ({ id }, origin) => {
    const { name, view, service } = origin;
    const record = view.of(name).lookup(id);
    return record ? recordMarkdown(name, record, view, asMarkdown(origin), `${service.apiUrl}${pathOf(name, id)}`) : '';
  },
};
