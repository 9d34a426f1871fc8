import { acquis, type View } from '@acquis/domain';
import { entriesOf } from '../src/records/entry.js';

/** The day on which the tests take place. */
export const today = '2026-11-24';

/** The record on that day. */
export const view: View = acquis.at(today);

/** Every record known on that day, as search sees it. */
export const entries = entriesOf(view);
