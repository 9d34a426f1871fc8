import { loadStore } from '@acquis/analysis/import';
import { lastChange } from '@acquis/domain';
import { z } from 'zod';
import { createApp } from '../app.js';
import { rasteriser } from '../host/rasterise.js';
import { page } from '../openapi/envelope-schema.js';

/** The day on which the tests take place: that of the last change, at whose end every record is known. */
export const today = lastChange;

/** The day after. */
export const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);

/** Faults the application reported while it was tested. */
export const faults: unknown[] = [];

const rasterise = rasteriser();

const votes = await loadStore(undefined);

/** The application under test. */
export const app = createApp({
  today: () => today,
  secondsLeftOfDay: () => 43_200,
  apiUrl: 'https://api.example.org',
  siteUrl: 'https://example.org',
  votes: () => votes,
  docsScript: () => new TextEncoder().encode('// the script of the documentation'),
  ...(rasterise ? { rasterise } : {}),
  report: (fault) => faults.push(fault),
});

/** What came back for a path: status, headers, and the body where it is JSON. */
export interface Came {
  readonly status: number;
  readonly headers: Headers;
  readonly type: string;
  readonly body: unknown;
}

/** Asks the application under test. */
export async function ask(path: string, init: RequestInit = {}): Promise<Came> {
  const { status, headers, text } = await came(path, init);
  const type = headers.get('content-type') ?? '';
  return { status, headers, type, body: /\bjson\b/.test(type) && text !== '' ? JSON.parse(text) : text };
}

async function came(path: string, init: RequestInit) {
  const response = await app.request(path, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const list = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })), page, meta: z.looseObject({}) });

/** A page of a list; fails where the answer is none. */
export async function askList(path: string): Promise<z.output<typeof list>> {
  return list.parse((await ask(path)).body);
}

/** Every item of a list, walked by `next` page by page. */
export async function walk(path: string, limit: number): Promise<readonly { readonly id: string }[]> {
  const items: { readonly id: string }[] = [];
  const join = path.includes('?') ? '&' : '?';
  let next: string | null = '';
  while (next !== null) {
    const came: z.output<typeof list> = await askList(
      `${path}${join}limit=${limit}${next === '' ? '' : `&cursor=${next}`}`,
    );
    items.push(...came.data);
    next = came.page.next;
  }
  return items;
}

export { linksOf } from './links.js';
