import type { Origin } from '@acquis/domain/linked-data';
import { pageOrRecord, pathOf } from '../../links.js';
import type { Subject } from '../../told/subject.js';

/** Where records stand that this service says something of. */
export function originOf({ view, service }: Pick<Subject, 'view' | 'service'>): Origin {
  return {
    view,
    record: ({ collection, id }) => `${service.apiUrl}${pathOf(collection, id)}`,
    page: (reference) => pageOrRecord(service, reference),
  };
}
