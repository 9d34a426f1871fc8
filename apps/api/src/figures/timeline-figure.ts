import { scoreSvg } from '@acquis/charts';
import { acquis } from '@acquis/domain';
import { address, commonLinks } from '../links.js';
import { asOf } from '../parameters/as-of.js';
import { once, type Parameter } from '../parameters/parameter.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import { drawingFor, shownAt } from './drawing.js';
import { type PictureFormat, pictured, pictureTypes } from './picture.js';
import { scale } from './scale.js';
import { width } from './width.js';

function only(name: string, description: string, accepted: readonly string[]): Parameter<string | undefined> {
  return {
    name,
    description,
    schema: { type: 'string', enum: [...accepted] },
    repeats: false,
    absent: undefined,
    read: once(
      (text) =>
        accepted.includes(text)
          ? { value: text, spelling: [text] }
          : { refusal: { value: text, detail: `"${text}" is no value of ${name}.`, accepted } },
      accepted,
    ),
  };
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const track = only('track', 'Only the processes of this track.', ids(acquis.tracks.all()));
const process = only('process', 'Only this process.', ids(acquis.processes.all()));
const parameters = [asOf, track, process, width];

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
    description: `Processes, meetings and decisions since 1998 at true scale: one lane a process, with the line of the day. ${is}`,
    parameters: taken,
    answers: { mediaType: pictureTypes[format], is: 'string' },
    refusals: format === 'svg' ? [400] : [400, 406],
    answer: ({ url, service }) => {
      const query = readQuery(url.searchParams, taken);
      const [day, onlyTrack, onlyProcess, wide] = [
        query.take(asOf),
        query.take(track),
        query.take(process),
        query.take(width),
      ];
      const pixels = format === 'svg' ? 1 : query.take(scale);
      query.settle();
      const view = acquis.at(day ?? service.today());
      const page = shownAt(service, day, '/timeline', '/v1/timeline');
      const options = {
        ...(onlyTrack === undefined ? {} : { track: onlyTrack }),
        ...(onlyProcess === undefined ? {} : { process: onlyProcess }),
      };
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
