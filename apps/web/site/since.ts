import { acquis, compareText, type DatedHappening, earliest, latest } from '@acquis/domain';
import type { DayContext } from './day';
import { subjectOf } from './subject';

/** What has happened since the day of a page, by what is known today: what was over first stands first. */
export interface Since {
  readonly all: readonly DatedHappening[];
  /** Those of the record the page is about and of the records that refer to it; none where it is about no record. */
  readonly here: readonly DatedHappening[];
}

interface Named {
  readonly collection: string;
  readonly id: string;
}

/** What has happened since the day of the page at a path. */
export function happenedSince(at: DayContext, path: string): Since {
  const view = acquis.at(at.today);
  const all = view
    .timeline({ status: 'done' })
    .filter(({ on }) => latest(on) > at.day && latest(on) <= at.today)
    .toSorted(
      (a, b) =>
        compareText(latest(a.on), latest(b.on)) ||
        compareText(earliest(a.on), earliest(b.on)) ||
        compareText(a.id, b.id),
    );
  const subject = subjectOf(path);
  const isSubject = ({ collection, id }: Named) => collection === subject?.collection && id === subject.id;
  const isAbout = ({ collection, record: id }: DatedHappening) =>
    isSubject({ collection, id }) || view.references({ collection, id }).some(isSubject);
  return { all, here: subject ? all.filter(isAbout) : [] };
}
