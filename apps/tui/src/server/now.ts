import { distance, formatEdtf } from '@acquis/domain';
import { type Desk, give, printLines } from '../answer.js';
import type { NowAsked } from '../commands/now.js';
import { blank, type Line, line, toned } from '../text/line.js';
import { hanging, wrap } from '../text/wrap.js';
import { askServer } from './server.js';

interface Told {
  readonly title: string;
  readonly on: string;
}

interface Standing {
  readonly track: { readonly title: string };
  readonly sentence: string;
  readonly next: readonly Told[];
}

function standingLines({ track, sentence, next }: Standing, day: string, width: number): readonly Line[] {
  const ahead = next.flatMap(({ title, on }) => {
    const when = [formatEdtf(on), distance(on, day)].filter(Boolean).join(', ');
    return hanging(line(toned('·', 'quiet')), 2, line(`${title} `, toned(when, 'accent')), width);
  });
  return [...wrap(line(toned(track.title, 'strong')), width), ...wrap(line(sentence), width), ...ahead];
}

/** Prints where things stand as an API has it. */
export async function nowFrom(asked: NowAsked, desk: Desk): Promise<void> {
  const { data, meta } = await askServer(asked, desk, (client) =>
    client.get('/v1/now', { params: { query: asked.track ? { track: [...asked.track] } : {} } }),
  );
  const { columns } = desk.surroundings;
  const lines = () =>
    data.flatMap((now, index) => [...(index > 0 ? [blank] : []), ...standingLines(now, meta.asOf, columns)]);
  await give({ data, meta, text: () => printLines(lines(), desk) }, asked, desk);
}
