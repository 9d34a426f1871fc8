import { presentedHappening, type TimelineFilter } from '@acquis/domain';
import { Command, InvalidArgumentError } from 'commander';
import { type Asked, type Desk, listWidth, printJson, printLines, viewOf } from '../answer.js';
import { collectionName, inOrder, recordOf } from '../arguments.js';
import { asOfOption, dateOption, jsonOption, limitOption, valuesOption } from '../options.js';
import { happeningStatusWords, timelineLines } from '../views/timeline.js';

interface TimelineAsked extends Asked, Omit<TimelineFilter, 'track'> {
  readonly track?: readonly string[];
  readonly limit?: number;
}

const examples = `
Dates are YYYY, YYYY-MM or YYYY-MM-DD. With --limit, the latest are given.
A record names a state in its votes by member, as sponsor, officer, member, party or speaker; what a group does is not its members'.

Examples:
  acquis timeline --from 2025
  acquis timeline --process oewg-2021-2025 --collection meetings
  acquis timeline --track ict-security --status ahead
  acquis timeline --state ken --from 2023
  acquis timeline --as-of 2019-12-31 --limit 10 --json`;

function statusName(text: string): string {
  if (Object.hasOwn(happeningStatusWords, text)) return text;
  throw new InvalidArgumentError(`Expected ${Object.keys(happeningStatusWords).join(', ')}.`);
}

function filterOf({ asOf: _day, json: _json, limit: _limit, ...filter }: TimelineAsked): TimelineFilter {
  inOrder(filter);
  return filter;
}

function printTimeline(asked: TimelineAsked, desk: Desk): void {
  const view = viewOf(asked, desk);
  const all = view.timeline(filterOf(asked));
  const { limit } = asked;
  const shown = limit === undefined ? all : all.slice(-limit);
  if (asked.json) {
    printJson(view, shown.map(presentedHappening), desk, { limit: limit ?? null, total: all.length, next: null });
  } else if (all.length === 0) {
    desk.say('Nothing in the record matches.\n');
  } else {
    printLines(timelineLines(shown, listWidth(desk)), desk);
    if (shown.length < all.length) desk.say(`The latest ${shown.length} of ${all.length}.\n`);
  }
}

/** `acquis timeline`: the stream of happenings, oldest first. */
export function timelineCommand(desk: Desk): Command {
  return new Command('timeline')
    .description('everything dated in the record, oldest first')
    .addOption(valuesOption('--track <id>', 'of a track', recordOf('tracks')))
    .addOption(valuesOption('--process <id>', 'of a process and of what belongs to it', recordOf('processes')))
    .addOption(valuesOption('--state <code>', 'of records that name a state', recordOf('states')))
    .addOption(valuesOption('--collection <name>', 'of a kind of record', collectionName))
    .addOption(valuesOption('--status <status>', Object.keys(happeningStatusWords).join(', '), statusName))
    .addOption(dateOption('--from <date>', 'not over before a date'))
    .addOption(dateOption('--to <date>', 'not begun after a date'))
    .addOption(limitOption())
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action((_options: TimelineAsked, command: Command) => printTimeline(command.optsWithGlobals(), desk));
}
