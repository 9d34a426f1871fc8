import { expect } from 'vitest';
import { z } from 'zod';
import { page } from '../openapi/envelope-schema.js';
import { linksOf } from '../testing/links.js';
import type { Answers } from './answers.js';
import type { Operation } from './described.js';
import { requestOf, suffixesOf } from './requests.js';

const items = z.array(z.looseObject({ id: z.string() }));
const json = z.looseObject({ data: items, page });

/** A list by itself and by the suffixes of its formats. */
export interface List {
  readonly itself: Operation;
  readonly bySuffix: Operation;
}

/** The lists among operations: what is walked by a cursor. */
export function listsAmong(operations: readonly Operation[]): readonly List[] {
  const bySuffix = new Map(operations.map((operation) => [operation.path, operation]));
  return operations.flatMap((itself) => {
    const formats = bySuffix.get(`${itself.path}.{format}`);
    return formats && itself.parameters.some(({ name }) => name === 'cursor') ? [{ itself, bySuffix: formats }] : [];
  });
}

/** The list walked by its `next` links from an address on: what each page was read as. */
async function walked({ asDescribed }: Answers, operation: Operation, target: string): Promise<readonly unknown[]> {
  const pages: unknown[] = [];
  const init = requestOf(operation).init;
  for (let at: string | undefined = target; at !== undefined; ) {
    const { headers, read }: { headers: Headers; read: unknown } = await asDescribed(operation, { target: at, init });
    pages.push(read);
    const next: string | undefined = linksOf(headers).get('next');
    at = next?.slice(new URL(next).origin.length);
  }
  return pages;
}

const idsOf = (list: z.output<typeof items>) => list.map(({ id }) => id);

/** Walks a list in JSON by its `next`, the lines and the rows of it whole, and fails where they are not of the same ids in the same order. */
export async function walksAlike(answers: Answers, { itself, bySuffix }: List): Promise<void> {
  const { target, init } = requestOf(itself);
  const { total } = json.parse((await answers.asDescribed(itself, { target, init })).read).page;
  const limit = String(Math.min(200, Math.max(1, Math.ceil(total / 3))));
  const pages = await walked(answers, itself, requestOf(itself, { query: [['limit', limit]] }).target);
  const ids = idsOf(pages.flatMap((read) => json.parse(read).data));
  expect([itself.path, ids.length, new Set(ids).size]).toEqual([itself.path, total, total]);
  expect(pages).toHaveLength(Math.max(1, Math.ceil(total / Number(limit))));
  expect(pages.map((read) => json.parse(read).page.next === null)).toEqual(
    pages.map((_, at) => at === pages.length - 1),
  );
  for (const suffix of suffixesOf(bySuffix).filter((each) => ['ndjson', 'csv'].includes(each))) {
    const whole = await walked(answers, bySuffix, requestOf(bySuffix, { path: { format: suffix } }).target);
    expect([suffix, ...whole.flatMap((read) => idsOf(items.parse(read)))]).toEqual([suffix, ...ids]);
  }
}
