import { once } from 'node:events';
import { connect } from 'node:net';
import { createApp } from '../app.js';
import type { Host } from './host.js';

/** A request that cannot be answered, or what else it takes to be refused so. */
export type Provocation =
  | { readonly target: string; readonly init?: RequestInit }
  | ((host: Host) => Promise<Response>);

const whatIf = '/v1/decisions/a-res-78-237-plenary/what-if';

/** Requests that send text to an address that takes JSON. */
function sending(...bodies: readonly string[]): readonly Provocation[] {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
  return bodies.map((body) => ({ target: whatIf, init: { ...init, body } }));
}

function asking(...targets: readonly string[]): readonly Provocation[] {
  return targets.map((target) => ({ target }));
}

/** What no host that is well set up answers is asked of an application that is not. */
function of(config: Parameters<typeof createApp>[0], target: string): Provocation {
  return async () => createApp(config).request(target);
}

/** What is answered over a socket to text that no client would send; a request broken off is left to wait. */
function overSocket(text: string): Provocation {
  return async ({ origin }) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (more: string) => {
      answer += more;
    });
    socket.write(text);
    await once(socket, 'close');
    return responseIn(answer);
  };
}

/** The response that stands in what came over a socket. */
function responseIn(answer: string): Response {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line): [string, string] => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 1),
  ]);
  return new Response(body, { status: Number(first.split(' ')[1]), headers });
}

/** Every kind of problem, by name, and what it takes to be answered with it. */
export const provoked: Readonly<Record<string, readonly Provocation[]>> = {
  'unknown-parameter': asking(
    '/v1/states?gruop=african',
    '/v1?limit=5',
    '/v1/now?from=2020',
    '/v1/states/nor?facets=group',
  ),
  'invalid-parameter': asking(
    '/v1/states?limit=0',
    '/v1/states?limit=201',
    '/v1/states?limit=ten',
    '/v1/states?asOf=2023-02-30',
    '/v1?asOf=2023',
    '/v1/now?asOf=yesterday',
    '/v1/states?asOf=',
    '/v1/states?group=martian',
    '/v1/states?facets=colour',
    '/v1/timeline?from=2023-13',
    '/v1/timeline?order=sideways',
    '/v1/states?asOf=2020-01-01&asOf=2020-01-02',
  ),
  'invalid-cursor': asking('/v1/states?cursor=abc', '/v1/timeline?cursor=%00'),
  'invalid-body': sending('[]', '{"__proto__":{}}', '{"flips":[{"state":"nor"}]}'),
  'malformed-body': sending('{', ''),
  'body-too-large': sending(`"${'x'.repeat(70_000)}"`),
  'unsupported-media-type': [
    { target: whatIf, init: { method: 'POST', body: '{}' } },
    { target: whatIf, init: { method: 'POST' } },
  ],
  unsupposable: sending('{"tally":{"inFavour":193,"against":193}}'),
  'not-acceptable': [
    { target: '/v1/states', init: { headers: { accept: 'application/pdf' } } },
    { target: '/v1/states/nor.xml' },
  ],
  'not-computed': asking('/v1/analysis/blocs?votes=tracks', '/v1/analysis/cohesion?coalition=sids'),
  'votes-not-loaded': [of({ today: () => '2026-01-01' }, '/v1/analysis/blocs')],
  'unknown-record': asking('/v1/states/atlantis', '/v1/states/%E0%A4%A', `/v1/states/${'x'.repeat(5000)}`),
  'several-records': asking('/v1/decisions/A%2FRES%2F78%2F237'),
  'votes-not-complete': asking(
    '/v1/decisions/a-res-78-237-committee/votes',
    '/v1/decisions/a-78-265-adoption/votes.csv',
  ),
  'no-figure': asking(
    '/v1/decisions/a-78-265-adoption.svg',
    '/v1/treaties/ccw.svg',
    '/oembed?url=https://example.org/states/nor',
  ),
  'not-yet-known': asking('/v1/decisions/a-res-78-237-plenary?asOf=2020-01-01'),
  'address-too-long': asking(`/v1/states?q=${'x'.repeat(8_192)}`, `/${'x'.repeat(8_192)}`),
  'unknown-archive': asking('/v1/dataset/acquis-2020.1.1+00000000.zip', '/v1/dataset/acquis.zip', '/v1/dataset/newest'),
  'unknown-route': asking('/v1/starships', '/v2', '/v1/states/nor/seats', '/problems/none'),
  'method-not-allowed': [{ target: '/v1', init: { method: 'DELETE' } }, { target: whatIf }],
  'malformed-request': [overSocket('GET /v1 HTTP/1.1\r\nHost: not a host\r\nConnection: close\r\n\r\n')],
  'head-too-large': [overSocket(`GET /v1 HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)],
  'request-timeout': [overSocket('GET /v1 HTTP/1.1\r\nHost: localhost\r\n')],
  'not-ready': [of({ today: () => '2026-01-01', ready: () => false }, '/readyz')],
  'internal-error': [of({ today: () => 'no day' }, '/v1')],
};

/** The kinds that need a socket of our own, so that only the host on Node can be asked; workerd refuses such requests by itself. */
export const onSocketsOnly: readonly string[] = ['malformed-request', 'head-too-large', 'request-timeout'];
