import type { FieldError } from './field-errors.js';

/** Names that no object of a body may have: elsewhere they would reach what all objects share. */
const reserved = ['__proto__', 'constructor', 'prototype'];

/** The fields of a JSON value, at any depth, that have a reserved name. */
export function hidden(value: unknown): readonly FieldError[] {
  const found: FieldError[] = [];
  const left: { readonly pointer: string; readonly value: unknown }[] = [{ pointer: '', value }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [name, inner] of Object.entries(next.value)) {
      const pointer = `${next.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (reserved.includes(name))
        found.push({ pointer, value: '', detail: `"${name}" is no field here; leave it out.`, accepted: [] });
      else left.push({ pointer, value: inner });
    }
  }
  return found;
}
