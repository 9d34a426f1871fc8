import { formatEdtf, presentedNow, type View } from '@acquis/domain';
import { Command } from 'commander';
import { type Asked, apiOf, type Desk, give, metaOf, printLines, viewOf } from '../answer.js';
import { recordsNamed } from '../arguments.js';
import { parameterOption, withServer } from '../options.js';
import { blank, type Line, line, toned } from '../text/line.js';
import { nowLines } from '../views/now/view.js';

const examples = `
Examples:
  acquis now
  acquis now --track cybercrime
  acquis now --as-of 2023-12-31
  acquis now --json
  acquis now --ndjson --api https://api.example.org`;

function dayLine({ day }: View, today: string): readonly Line[] {
  return day === today ? [] : [line(toned(`As known on ${formatEdtf(day)}`, 'accent')), blank];
}

/** What may be asked of where things stand. */
export interface NowAsked extends Asked {
  readonly track?: readonly string[];
}

/** Prints where things stand. */
export async function printNow(asked: NowAsked, desk: Desk): Promise<void> {
  if (apiOf(asked, desk)) {
    const { nowFrom } = await import('../server/answers.js');
    return nowFrom(asked, desk);
  }
  const view = viewOf(asked, desk);
  const nows = asked.track ? asked.track.flatMap((track) => view.now(track)) : view.now();
  const { today, columns } = desk.surroundings;
  const text = () => printLines([...dayLine(view, today), ...nowLines(view, nows, columns)], desk);
  return give({ data: nows.map((now) => presentedNow(now, view)), meta: metaOf(view), text }, asked, desk);
}

/** `acquis now`: where things stand, track by track. */
export function nowCommand(desk: Desk): Command {
  const command = new Command('now')
    .description('where things stand: what comes next, what awaits an outcome, the latest decisions')
    .addOption(parameterOption('--track <id>', 'of a track', recordsNamed('track', 'tracks')));
  return withServer(command)
    .addHelpText('after', examples)
    .action((_options: NowAsked, command: Command) => printNow(command.optsWithGlobals(), desk));
}
