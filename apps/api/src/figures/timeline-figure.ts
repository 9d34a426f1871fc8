import { type ScoreOptions, scoreSvg } from '@acquis/charts';
import { acquis, type Day, earliest, kindNames, latest } from '@acquis/domain';
import { anyNamed, anyOf, asOf, date, once, type Parameter, standings } from '@acquis/domain/parameters';
import { address, commonLinks } from '../links.js';
import { inOrder } from '../parameters/in-order.js';
import { type Query, readQuery } from '../query.js';
import type { Route } from '../route.js';
import { drawingFor, shownAt } from './drawing.js';
import { type PictureFormat, pictured, pictureTypes } from './picture.js';
import { scale } from './scale.js';
import { width } from './width.js';

function only<T extends string>(name: string, description: string, accepted: readonly T[]): Parameter<T | undefined> {
  return {
    name,
    description,
    schema: { type: 'string', enum: [...accepted] },
    repeats: false,
    absent: undefined,
    read: once((text) => {
      const value = accepted.find((word) => word === text);
      return value === undefined
        ? { refusal: { value: text, detail: `"${text}" is no value of ${name}.`, accepted } }
        : { value, spelling: [value] };
    }, accepted),
  };
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const track = only('track', 'Only the processes of this track.', ids(acquis.tracks.all()));
const process = anyOf('process', 'Only these processes, a lane each.', ids(acquis.processes.all()));
const stateIds = ids(acquis.states.all());
const named = anyNamed('state', '', stateIds, 'states');
const state: Parameter<string | undefined> = {
  ...named,
  description: 'Only of records that name this state, by id, ISO code or name.',
  repeats: false,
  absent: undefined,
  read: once((text) => {
    const reading = named.read([text]);
    if ('refusal' in reading) return reading;
    const [id, another] = reading.value;
    if (another === undefined) return { value: id, spelling: id === undefined ? [] : [id] };
    return { refusal: { value: text, detail: 'Several are given; one state is drawn.', accepted: stateIds } };
  }, stateIds),
};
const collection = only(
  'collection',
  'Only records of this collection: meetings as bars, any other as marks. Meetings and decisions unless told.',
  kindNames,
);
const status = only('status', 'Only what stands so on the day.', standings);
const from = date('from', 'Where the scale begins: the first day of this date; 1 January 1998 unless told.');
const to = date('to', 'Where the scale ends: the last day of this date; that of the last meeting’s year unless told.');
const parameters = [asOf, track, process, state, collection, status, from, to, width];

/** The widest scale that is drawn: what lies outside is cut off. */
const widest: readonly [Day, Day] = ['1900-01-01', '2100-12-31'];

function within(day: Day): Day {
  const [first, last] = widest;
  return day < first ? first : day > last ? last : day;
}

/** The part of the record a query asks for; its days are compared once everything is read. */
function optionsOf(query: Query): ScoreOptions {
  const [start, end, onTrack, inProcess] = [query.take(from), query.take(to), query.take(track), query.take(process)];
  const [naming, ofKind, standing] = [query.take(state), query.take(collection), query.take(status)];
  inOrder(start, end);
  return {
    ...(onTrack === undefined ? {} : { track: onTrack }),
    ...(inProcess.length === 0 ? {} : { process: inProcess }),
    ...(naming === undefined ? {} : { state: naming }),
    ...(ofKind === undefined ? {} : { collection: ofKind }),
    ...(standing === undefined ? {} : { status: standing }),
    ...(start === undefined ? {} : { from: within(earliest(start)) }),
    ...(end === undefined ? {} : { to: within(latest(end)) }),
  };
}

/** What an address of the timeline drawn is, by its format. */
const described = {
  svg: {
    operationId: 'timeline-figure',
    summary: 'The timeline, drawn',
    is: 'A stand-alone SVG with title, description and the same as text; it follows the colour scheme of its reader.',
  },
  png: {
    operationId: 'timeline-picture',
    summary: 'The timeline as a picture',
    is: 'A PNG, for what takes no SVG, such as slides.',
  },
} as const;

function timelineIn(format: PictureFormat): Route {
  const path = `/v1/timeline.${format}`;
  const { operationId, summary, is } = described[format];
  const taken = format === 'svg' ? parameters : [...parameters, scale];
  return {
    path,
    operationId,
    tag: 'overview',
    summary,
    description: `Processes, meetings and decisions at true scale, since 1998 or in the period asked for: one lane a process, with the line of the day. ${is}`,
    parameters: taken,
    answers: { mediaType: pictureTypes[format], is: 'string' },
    refusals: format === 'svg' ? [400] : [400, 406],
    answer: ({ url, service }) => {
      const query = readQuery(url.searchParams, taken);
      const [day, wide] = [query.take(asOf), query.take(width)];
      const options = optionsOf(query);
      const pixels = format === 'svg' ? 1 : query.take(scale);
      query.settle();
      const view = acquis.at(day ?? service.today());
      const page = shownAt(service, day, '/timeline', '/v1/timeline');
      const drawing = scoreSvg(view, drawingFor(service, view, { day, width: wide, page }), options);
      return {
        ...pictured(drawing, format, wide * pixels, service),
        links: commonLinks(service, address(path, query.given()), { path: '/timeline', asOf: day }),
        asOf: view.day,
        holds: day === undefined ? 'today' : 'fixed',
      };
    },
  };
}

/** The timeline as a figure, drawn and as a picture. */
export const timelineFigureRoutes: readonly Route[] = [timelineIn('svg'), timelineIn('png')];
