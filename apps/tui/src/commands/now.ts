import { formatEdtf, presentedNow, type View } from '@acquis/domain';
import { Command } from 'commander';
import { type Asked, type Desk, printJson, printLines, viewOf } from '../answer.js';
import { asOfOption, jsonOption } from '../options.js';
import { blank, type Line, line, toned } from '../text/line.js';
import { nowLines } from '../views/now.js';

const examples = `
Examples:
  acquis now
  acquis now --as-of 2023-12-31
  acquis now --json`;

function dayLine({ day }: View, today: string): readonly Line[] {
  return day === today ? [] : [line(toned(`As known on ${formatEdtf(day)}`, 'accent')), blank];
}

/** Prints where things stand. */
export function printNow(asked: Asked, desk: Desk): void {
  const view = viewOf(asked, desk);
  if (asked.json) {
    const standings = view.now().map((now) => presentedNow(now, view));
    printJson(view, standings, desk);
    return;
  }
  const { today, columns } = desk.surroundings;
  printLines([...dayLine(view, today), ...nowLines(view, view.now(), columns)], desk);
}

/** `acquis now`: where things stand, track by track. */
export function nowCommand(desk: Desk): Command {
  return new Command('now')
    .description('where things stand: what comes next, what awaits an outcome, the latest decisions')
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action((_options: Asked, command: Command) => printNow(command.optsWithGlobals(), desk));
}
