import type { Day } from '@acquis/domain';
import type { Context } from 'hono';
import type { Answer } from './answer.js';
import type { Body } from './body/body.js';
import { received } from './body/receive.js';
import { choosing } from './formats/chosen.js';
import { keepUpTo } from './kept.js';
import { internalError } from './problems/internal-error.js';
import { Problem, problemAnswer } from './problems/problem.js';
import { cacheControl, type Prepared, prepare, respond } from './respond.js';
import type { Ask, Route } from './route.js';
import type { Service } from './service.js';

const room = 64 * 1024 * 1024;

type Make = (ask: Ask) => Answer;
type Handler = (context: Context) => Response;

function pathAndQuery(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2));
}

function faulty(error: unknown, url: URL, service: Service): Answer {
  const problem =
    error instanceof Problem ? error : new Problem(internalError, { detail: 'The program failed; the fault is ours.' });
  if (problem !== error) service.report(error);
  return problemAnswer(problem, service, `${url.pathname}${url.search}`);
}

function answered(make: Make, { req }: Context, sent: string, service: Service): Answer {
  const url = new URL(req.url);
  try {
    return make({ url, id: req.param('id') ?? '', suffix: '', sent, service });
  } catch (error) {
    return faulty(error, url, service);
  }
}

/** How requests become responses: every fault an answer, every answer bytes with all its headers. */
export function answering(service: Service): {
  readonly kept: (route: Route, suffix?: string) => Handler;
  readonly afresh: (make: Make) => Handler;
  readonly posted: (body: Body, make: Make) => (context: Context) => Promise<Response>;
} {
  const answers = keepUpTo<Prepared>(room);

  function sent(prepared: Prepared, { req }: Context): Response {
    return respond(prepared, cacheControl(prepared.holds, service.secondsLeftOfDay()), req.header('if-none-match'));
  }

  function made(make: Make, context: Context, day: Day, target: string): Prepared {
    return prepare(answered(make, context, '', service), day, target);
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
        const day = service.today();
        const { mark, make } = choose(context.req.param('id') ?? '', context.req.header('accept'));
        const target = `${pathAndQuery(context.req.url)}${mark}`;
        const ofToday = `${day} ${target}`;
        const known = answers.get(target) ?? answers.get(ofToday);
        if (known) return sent(known, context);
        const prepared = made(make, context, day, target);
        const key = prepared.holds === 'fixed' ? target : ofToday;
        if (prepared.etag !== undefined) answers.set(key, prepared, prepared.bytes.length + 2 * key.length);
        return sent(prepared, context);
      };
    },
    /** Answers what is not worth keeping. */
    afresh: (make) => (context) => sent(made(make, context, service.today(), pathAndQuery(context.req.url)), context),
    /** Answers a POST, once its body has come. */
    posted: (body, make) => async (context) => {
      const answer = await received(context.req.raw, body.example).then(
        (text) => answered(make, context, text, service),
        (error: unknown) => faulty(error, new URL(context.req.url), service),
      );
      return sent(prepare(answer, service.today(), pathAndQuery(context.req.url)), context);
    },
  };
}
