import { type Day, isCollection, knownSince, type Reference } from '@acquis/domain';

/** The record that the page at a path is about; undefined where it is about none. */
export function subjectOf(path: string): Reference | undefined {
  const [collection = '', id = ''] = path
    .replace(/^\/what-if\//, '/')
    .split('/')
    .slice(1);
  return isCollection(collection) && id !== '' ? { collection, id } : undefined;
}

/** Whether the page at a path is there on a day: it is about a record that was known by its end, or about none. */
export function isThereOn(day: Day, path: string): boolean {
  const subject = subjectOf(path);
  return subject === undefined || (knownSince(subject) ?? day) <= day;
}
