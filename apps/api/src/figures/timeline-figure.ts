import { scoreSvg } from '@acquis/charts';
import { acquis } from '@acquis/domain';
import { address, commonLinks } from '../links.js';
import { asOf } from '../parameters/as-of.js';
import { once, type Parameter } from '../parameters/parameter.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import { drawingFor, shownAt } from './drawing.js';
import { figurePolicy, svg } from './figure.js';
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
const path = '/v1/timeline.svg';

/** The timeline as a figure. */
export const timelineFigureRoute: Route = {
  path,
  operationId: 'timeline-figure',
  tag: 'overview',
  summary: 'The timeline, drawn',
  description:
    'Processes, meetings and decisions since 1998 at true scale: one lane a process, with the line of the day. A stand-alone SVG with title, description and the same as text; it follows the colour scheme of its reader.',
  parameters,
  answers: { mediaType: 'image/svg+xml', is: 'string' },
  refusals: [400],
  answer: ({ url, service }) => {
    const query = readQuery(url.searchParams, parameters);
    const [day, onlyTrack, onlyProcess, wide] = [
      query.take(asOf),
      query.take(track),
      query.take(process),
      query.take(width),
    ];
    query.settle();
    const view = acquis.at(day ?? service.today());
    const page = shownAt(service, day, '/timeline', '/v1/timeline');
    const options = {
      ...(onlyTrack === undefined ? {} : { track: onlyTrack }),
      ...(onlyProcess === undefined ? {} : { process: onlyProcess }),
    };
    return {
      status: 200,
      type: svg,
      body: scoreSvg(view, drawingFor(service, view, { day, width: wide, page }), options),
      policy: figurePolicy,
      links: commonLinks(service, address(path, query.given()), { path: '/timeline', asOf: day }),
      asOf: view.day,
      holds: day === undefined ? 'today' : 'fixed',
    };
  },
};
