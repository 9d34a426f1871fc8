import { acquis, presentedNow } from '@acquis/domain';
import { anyOf, asOf } from '@acquis/domain/parameters';
import { json } from '../answer.js';
import { recordEnvelope } from '../envelope.js';
import { address, commonLinks } from '../links.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';

/** Where things stand, track by track. */
export function nowRoute(): Route {
  const track = anyOf(
    'track',
    'Only these tracks.',
    acquis.tracks.all().map(({ id }) => id),
  );
  const parameters = [asOf, track];
  const path = '/v1/now';
  return {
    path,
    operationId: 'now',
    tag: 'overview',
    summary: 'Where things stand',
    description:
      'For each track: the state of play in a sentence, what is under way, what is announced (nearest first), what was planned for a day that has passed and has no outcome in the record, and the latest decisions.',
    parameters,
    answers: { component: 'NowAnswer' },
    refusals: [400],
    answer: ({ url, service }) => {
      const query = readQuery(url.searchParams, parameters);
      const day = query.take(asOf);
      const tracks = query.take(track);
      query.settle();
      const view = acquis.at(day ?? service.today());
      const standings = view.now().filter((now) => tracks.length === 0 || tracks.includes(now.track.id));
      const body = recordEnvelope(
        view,
        standings.map((now) => presentedNow(now, view)),
      );
      const links = commonLinks(service, address(path, query.given()), { path: '/', asOf: day });
      return { status: 200, type: json, body, links, asOf: view.day, holds: day === undefined ? 'today' : 'fixed' };
    },
  };
}
