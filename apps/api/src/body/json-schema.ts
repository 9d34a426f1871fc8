import { z } from 'zod';
import type { Body } from './body.js';

/** What an address takes, as one JSON Schema (2020-12) that stands by itself. */
export function jsonSchemaOf({ schema }: Pick<Body, 'schema'>): object {
  const { $schema, $ref, $defs = {}, ...inline } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const root = $ref?.replace('#/$defs/', '');
  const others = Object.entries($defs).filter(([name]) => name !== root);
  const { id, ...own } = root === undefined ? inline : ($defs[root] ?? {});
  return { $schema, ...own, ...(others.length > 0 ? { $defs: Object.fromEntries(others) } : {}) };
}
