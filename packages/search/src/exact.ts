import { formsOf } from './names/forms.js';
import type { Entry } from './records/entry.js';
import { fold } from './words/fold.js';
import { oneSpelling } from './words/spelling.js';

/** How a record answers to a text: by its id or code, or by a name. */
export type Exactness = 'id' | 'name';

/** For each text, in its plainest form, the records called so by position. */
export type ExactForms = ReadonlyMap<string, ReadonlyMap<number, Exactness>>;

/** A text reduced to its letters and digits in one spelling: `A/RES/78/237` and `a-res-78-237` are the same. */
export function plainest(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(oneSpelling)
    .join(' ');
}

/** What every record is called, for texts that name it and say nothing else. */
export function exactForms(entries: readonly Entry[]): ExactForms {
  const forms = new Map<string, Map<number, Exactness>>();
  const add = (text: string, position: number, exactness: Exactness) => {
    const form = plainest(text);
    const called = forms.get(form) ?? new Map<number, Exactness>();
    forms.set(form, called);
    if (called.get(position) !== 'id') called.set(position, exactness);
  };
  for (const [position, { id, code, title, short, names }] of entries.entries()) {
    add(id, position, 'id');
    if (code !== null) add(code, position, 'id');
    for (const name of [title, short, ...names].flatMap(formsOf)) add(name, position, 'name');
  }
  forms.delete('');
  return forms;
}
