import { formatEdtf, presentedNow, type View } from '@acquis/domain';
import { Command } from 'commander';
import { type Asked, type Desk, printJson, printLines, viewOf } from '../answer.js';
import { recordOf } from '../arguments.js';
import { asOfOption, jsonOption, valuesOption } from '../options.js';
import { blank, type Line, line, toned } from '../text/line.js';
import { nowLines } from '../views/now/view.js';

const examples = `
Examples:
  acquis now
  acquis now --track cybercrime
  acquis now --as-of 2023-12-31
  acquis now --json`;

function dayLine({ day }: View, today: string): readonly Line[] {
  return day === today ? [] : [line(toned(`As known on ${formatEdtf(day)}`, 'accent')), blank];
}

/** What may be asked of where things stand. */
export interface NowAsked extends Asked {
  readonly track?: readonly string[];
}

/** Prints where things stand. */
export function printNow(asked: NowAsked, desk: Desk): void {
  const view = viewOf(asked, desk);
  const nows = asked.track ? asked.track.flatMap((track) => view.now(track)) : view.now();
  if (asked.json) {
    const standings = nows.map((now) => presentedNow(now, view));
    printJson(view, standings, desk);
    return;
  }
  const { today, columns } = desk.surroundings;
  printLines([...dayLine(view, today), ...nowLines(view, nows, columns)], desk);
}

/** `acquis now`: where things stand, track by track. */
export function nowCommand(desk: Desk): Command {
  return new Command('now')
    .description('where things stand: what comes next, what awaits an outcome, the latest decisions')
    .addOption(valuesOption('--track <id>', 'of a track', recordOf('tracks')))
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action((_options: NowAsked, command: Command) => printNow(command.optsWithGlobals(), desk));
}
