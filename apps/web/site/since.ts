import { acquis, type DatedHappening, isCollection, latest, type Reference } from '@acquis/domain';
import type { DayContext } from './day';

/** What has happened since the day of a page, by what is known today, oldest first. */
export interface Since {
  readonly all: readonly DatedHappening[];
  /** Those of the record the page is about and of the records that refer to it; none where it is about no record. */
  readonly here: readonly DatedHappening[];
}

interface Named {
  readonly collection: string;
  readonly id: string;
}

function subjectOf(path: string): Reference | undefined {
  const [, collection = '', id = ''] = path.split('/');
  return isCollection(collection) && id !== '' ? { collection, id } : undefined;
}

/** What has happened since the day of the page at a path. */
export function happenedSince(at: DayContext, path: string): Since {
  const view = acquis.at(at.today);
  const all = view.timeline({ status: 'done' }).filter(({ on }) => latest(on) > at.day && latest(on) <= at.today);
  const subject = subjectOf(path);
  const isSubject = ({ collection, id }: Named) => collection === subject?.collection && id === subject.id;
  const isAbout = ({ collection, record: id }: DatedHappening) =>
    isSubject({ collection, id }) || view.references({ collection, id }).some(isSubject);
  return { all, here: subject ? all.filter(isAbout) : [] };
}
