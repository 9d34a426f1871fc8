import type { DatedHappening } from '@acquis/domain';
import { dates } from '@acquis/domain/linked-data';
import { pathOf } from '../../links.js';
import { type Subject, titleOf } from '../../told/subject.js';
import { tag } from '../../told/tag.js';
import type { HappeningFormat } from '../happening-format.js';
import { itemList, linkedData } from './json-ld.js';

function eventOf({ id, title, on, collection, record }: DatedHappening, { view, service }: Subject): object {
  const about = {
    '@id': `${service.apiUrl}${pathOf(collection, record)}`,
    name: view.nameOf({ collection, id: record }),
  };
  return { '@type': 'Event', '@id': tag(id), name: title, ...dates(on, 'event'), about };
}

/** Happenings as events in the vocabulary of schema.org, each about its record. */
export const happeningsJsonLd: HappeningFormat = {
  ...linkedData,
  happenings: (happenings, subject) =>
    itemList(
      {
        id: `${subject.service.apiUrl}${subject.path}`,
        name: titleOf(subject),
        description: 'Dated events of the record; a date that may be any of several days is left out.',
      },
      happenings.map((each) => eventOf(each, subject)),
    ),
};
