import { expect } from 'vitest';
import { everyLink } from '../testing/links.js';
import type { Came } from './answers.js';
import type { Host } from './host.js';
import type { Asked } from './requests.js';

/** Headers that belong to the one exchange, to the connection it was made on, or to the second it was made in. */
const ofTheExchange = ['cache-control', 'connection', 'date', 'keep-alive', 'transfer-encoding', 'x-request-id'];

function headersOf({ headers }: Response): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => !ofTheExchange.includes(name)));
}

async function without(response: Response): Promise<readonly [number, number]> {
  return [response.status, (await response.arrayBuffer()).byteLength];
}

/** Whether, and for how many seconds at most, an answer may be kept or served while a new one is fetched. */
function keptBy(headers: Headers): { readonly who: string; readonly seconds: number } {
  const value = headers.get('cache-control') ?? '';
  const seconds = [...value.matchAll(/=(\d+)/g)].reduce((sum, [, number]) => sum + Number(number), 0);
  return { who: value.split(',')[0] ?? '', seconds };
}

/** Both may be kept by the same, and for as long: towards midnight what is answered later, for less. */
function keptAlike(target: string, later: Headers, headers: Headers): void {
  const [one, other] = [keptBy(later), keptBy(headers)];
  expect([target, one.who]).toEqual([target, other.who]);
  expect(Math.abs(other.seconds - one.seconds), target).toBeLessThan(60);
}

/** Asked again with its ETag it is 304 and empty, asked with HEAD it is empty, each with the headers it has. Of what nobody may keep, only the latter. */
export async function askedAgain({ ask }: Host, { target, init }: Asked, headers: Headers): Promise<void> {
  const head = await ask(target, { ...init, method: 'HEAD' });
  expect([target, ...(await without(head))]).toEqual([target, 200, 0]);
  expect([target, headersOf(head)]).toEqual([target, headersOf(new Response(null, { headers }))]);
  keptAlike(target, head.headers, headers);
  const etag = headers.get('etag');
  expect([target, etag === null]).toEqual([target, headers.get('cache-control') === 'no-store']);
  if (etag === null) return;
  const again = await ask(target, { ...init, headers: { 'if-none-match': etag } });
  expect([target, ...(await without(again))]).toEqual([target, 304, 0]);
  keptAlike(target, again.headers, headers);
  for (const name of ['etag', 'link', 'access-control-allow-origin'])
    expect([target, again.headers.get(name)]).toEqual([target, headers.get(name)]);
}

/** Follows the links of an answer to this API, each address once; the address it was had at is known to be there. */
export type Follow = (target: string, came: Pick<Came, 'headers' | 'mediaType'>) => Promise<void>;

/** Follows links on a host. */
export function following({ origin, ask }: Host): Follow {
  const known = new Map<string, string>();

  async function leadsTo(url: string): Promise<string> {
    const response = await ask(url.slice(origin.length), { method: 'HEAD' });
    expect([url, response.ok || response.status === 308]).toEqual([url, true]);
    return (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  }

  return async (target, { headers, mediaType }) => {
    known.set(`${origin}${target}`, mediaType);
    for (const { url, type } of everyLink(headers).filter((each) => each.url.startsWith(`${origin}/`))) {
      const found = known.get(url) ?? (await leadsTo(url));
      known.set(url, found);
      if (type !== '') expect([url, found]).toEqual([url, type]);
    }
  };
}
