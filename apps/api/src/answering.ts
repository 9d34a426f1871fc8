import type { Context as HonoContext } from 'hono';
import type { Answer } from './answer.js';
import type { Body } from './body/body.js';
import { received } from './body/receive.js';
import { type Exchange, exchangeOf, type Hosted } from './exchange.js';
import { choosing } from './formats/chosen.js';
import { keepUpTo } from './kept.js';
import { packing } from './packing.js';
import { addressTooLong, longestAddress } from './problems/address-too-long.js';
import { internalError } from './problems/internal-error.js';
import { Problem, problemAnswer } from './problems/problem.js';
import { cacheControl, type Prepared, prepare, respond } from './respond.js';
import type { Ask, Route } from './route.js';
import type { Service } from './service.js';

const room = 64 * 1024 * 1024;

/** What an answer takes of the room when it is kept packed beside its plain bytes, as a multiple of them. */
const packedToo = 1.5;

type Context = HonoContext<Hosted>;
type Make = (ask: Ask) => Answer;
type Handler = (context: Context) => Response;

function pathAndQuery(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2));
}

function faulty(error: unknown, url: URL, service: Service, { requestId }: Exchange): Answer {
  const problem =
    error instanceof Problem
      ? error
      : new Problem(internalError, { detail: 'The program failed; the fault is ours.', requestId });
  if (problem !== error) service.report(error, requestId);
  return problemAnswer(problem, service, `${url.pathname}${url.search}`);
}

function refuseTooLong({ pathname, search }: URL): void {
  if (pathname.length + search.length > longestAddress) {
    const detail = `The path and query may have ${longestAddress} characters; these have ${pathname.length + search.length}.`;
    throw new Problem(addressTooLong, { detail, most: longestAddress });
  }
}

function answered(make: Make, { req }: Context, sent: string, service: Service, exchange: Exchange): Answer {
  const url = new URL(req.url);
  try {
    refuseTooLong(url);
    return make({ url, id: req.param('id') ?? '', suffix: '', sent, service });
  } catch (error) {
    return faulty(error, url, service, exchange);
  }
}

/** How requests become responses: every fault an answer, every answer bytes with all its headers. */
export function answering(service: Service): {
  readonly kept: (route: Route, suffix?: string) => Handler;
  readonly afresh: (make: Make, path?: string) => Handler;
  readonly posted: (route: Route, body: Body) => (context: Context) => Promise<Response>;
} {
  const answers = keepUpTo<Prepared>(room);
  const packs = service.pack !== undefined;
  const inEncoding = packing(service.pack);

  function sent(prepared: Prepared, { req }: Context, exchange: Exchange, path: string | undefined): Response {
    if (path !== undefined) exchange.route = path;
    const form = inEncoding(prepared, req.header('accept-encoding'));
    exchange.bytes = form.bytes.length;
    const control = cacheControl(form.holds, service.secondsLeftOfDay());
    return respond(form, control, req.header('if-none-match'), exchange.requestId);
  }

  return {
    /**
     * Answers a GET: from the bytes kept, where the same was asked for on the same day, or holds on any.
     *
     * @param suffix of the format of an address of its own
     */
    kept: (route, suffix) => {
      const choose = choosing(route, suffix);
      return (context) => {
        const exchange = exchangeOf(context);
        const day = service.today();
        const { mark, make } = choose(context.req.param('id') ?? '', context.req.header('accept'));
        const target = `${pathAndQuery(context.req.url)}${mark}`;
        const ofToday = `${day} ${target}`;
        const known = answers.get(target) ?? answers.get(ofToday);
        if (known) return sent(known, context, exchange, route.path);
        const prepared = prepare(answered(make, context, '', service, exchange), day, target, packs);
        const key = prepared.holds === 'fixed' ? target : ofToday;
        const size = prepared.bytes.length * (prepared.packs ? packedToo : 1) + 2 * key.length;
        if (prepared.etag !== undefined) answers.set(key, prepared, size);
        return sent(prepared, context, exchange, route.path);
      };
    },
    /**
     * Answers what is not worth keeping.
     *
     * @param path of the route, where there is one
     */
    afresh: (make, path) => (context) => {
      const exchange = exchangeOf(context);
      const answer = answered(make, context, '', service, exchange);
      return sent(prepare(answer, service.today(), pathAndQuery(context.req.url)), context, exchange, path);
    },
    /** Answers a POST, once its body has come. */
    posted: (route, body) => async (context) => {
      const exchange = exchangeOf(context);
      const answer = await received(context.req.raw, body.example).then(
        (text) => answered(route.answer, context, text, service, exchange),
        (error: unknown) => faulty(error, new URL(context.req.url), service, exchange),
      );
      return sent(prepare(answer, service.today(), pathAndQuery(context.req.url)), context, exchange, route.path);
    },
  };
}
