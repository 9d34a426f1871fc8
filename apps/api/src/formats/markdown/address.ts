import type { Address } from '@acquis/domain/markdown';
import { address, pathOf } from '../../links.js';
import type { Subject } from '../../told/subject.js';

/** Where records stand as Markdown, as of the same day where one was given. */
export function asMarkdown({ service, asOf }: Pick<Subject, 'service' | 'asOf'>): Address {
  return ({ collection, id }) =>
    `${service.apiUrl}${address(`${pathOf(collection, id)}.md`, asOf === undefined ? [] : [['asOf', asOf]])}`;
}
