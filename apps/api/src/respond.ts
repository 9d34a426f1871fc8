import { type Day, version } from '@acquis/domain';
import type { Answer } from './answer.js';
import { fingerprint } from './fingerprint.js';
import { worthPacking } from './packing.js';

/** An answer as bytes, with every header it is sent with. */
export interface Prepared {
  readonly status: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string | undefined;
  readonly holds: Answer['holds'];
  /** Whether it is sent packed to those who take it so. */
  readonly packs: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** The headers of a 304: those that say nothing of a body. */
  readonly unchanged: Readonly<Record<string, string>>;
}

/** Sent with every answer: it may be read from any page, framed by none unless its own policy says so, and is what its type says. */
const standing = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, X-Request-Id',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** How long an answer may be kept. One for today is not kept, nor served while a new one is fetched, past midnight. */
export function cacheControl(holds: Answer['holds'], secondsLeftOfDay: number): string {
  if (holds === 'never') return 'no-store';
  if (holds === 'fixed') return 'public, max-age=3600, stale-while-revalidate=86400';
  const age = Math.max(0, Math.min(300, Math.floor(secondsLeftOfDay)));
  const stale = Math.max(0, Math.min(3600, Math.floor(secondsLeftOfDay) - age));
  return stale > 0
    ? `public, max-age=${age}, stale-while-revalidate=${stale}`
    : `public, max-age=${age}, must-revalidate`;
}

/**
 * Makes an answer into bytes and headers, once. The ETag is strong: of the data version, the day, the address and the bytes.
 *
 * @param packing whether it is to be sent packed to those who take it so, where that makes it smaller
 */
export function prepare(answer: Answer, today: Day, target: string, packing = false): Prepared {
  const { status, type, body, links = [], location, allow, negotiated, holds, policy, savedAs, asOf = today } = answer;
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const etag =
    status === 200 && holds !== 'never' ? `"${version}.${asOf}.${fingerprint(`${target} ${type} `, body)}"` : undefined;
  const packs = packing && etag !== undefined && worthPacking(type, bytes.length);
  const vary = [...(negotiated ? ['Accept'] : []), ...(packs ? ['Accept-Encoding'] : [])];
  const unchanged = {
    ...standing,
    ...(etag === undefined ? {} : { etag }),
    ...(links.length > 0 ? { link: links.join(', ') } : {}),
    ...(location === undefined ? {} : { location }),
    ...(allow === undefined ? {} : { allow }),
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    ...(vary.length > 0 ? { vary: vary.join(', ') } : {}),
  };
  return {
    status,
    bytes,
    etag,
    holds,
    packs,
    unchanged,
    headers: {
      ...unchanged,
      'content-type': type,
      'content-length': String(bytes.length),
      ...(savedAs === undefined ? {} : { 'content-disposition': `attachment; filename="${savedAs}"` }),
    },
  };
}

function holdsAlready(etag: string, ifNoneMatch: string): boolean {
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

/** The response, all headers in one go; nothing changes it afterwards. */
export function respond(
  { status, bytes, etag, headers, unchanged }: Prepared,
  control: string,
  ifNoneMatch: string | undefined,
  requestId: string,
): Response {
  const own = { 'cache-control': control, 'x-request-id': requestId };
  if (etag !== undefined && ifNoneMatch !== undefined && holdsAlready(etag, ifNoneMatch)) {
    return new Response(null, { status: 304, headers: { ...unchanged, ...own } });
  }
  return new Response(bytes, { status, headers: { ...headers, ...own } });
}
