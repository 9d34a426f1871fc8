import { type CollectionName, capitalised, descriptorOf } from '@acquis/domain';

/** The name of a kind's component in the OpenAPI document: `Decision`, `NationalPosition`. */
export function componentOf(name: CollectionName): string {
  return descriptorOf(name).label.one.split(' ').map(capitalised).join('');
}
