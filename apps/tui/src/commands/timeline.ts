import { presentedHappening, type TimelineFilter } from '@acquis/domain';
import { anyOf, standings } from '@acquis/domain/parameters';
import { Command } from 'commander';
import { type Asked, apiOf, type Desk, give, listWidth, metaOf, printLines, viewOf } from '../answer.js';
import { collectionsNamed, inOrder, recordsNamed } from '../arguments.js';
import { given } from '../given.js';
import { csvOfHappenings } from '../happenings-table.js';
import { dateOption, limitOption, parameterOption, withServer } from '../options.js';
import { timelineLines } from '../views/timeline.js';

/** What is asked of the timeline. */
export interface TimelineAsked extends Asked, Omit<TimelineFilter, 'track'> {
  readonly track?: readonly string[];
  readonly limit?: number;
}

const examples = `
Dates are YYYY, YYYY-MM or YYYY-MM-DD. With --limit, the latest are given.
A record names a state in its votes by member, as sponsor, officer, member,
party or speaker; what a group does is not its members'.

Examples:
  acquis timeline --from 2025
  acquis timeline --process oewg-2021-2025 --collection meetings
  acquis timeline --track ict-security --status ahead
  acquis timeline --state ken --from 2023
  acquis timeline --as-of 2019-12-31 --limit 10 --json
  acquis timeline --csv > timeline.csv`;

function filterOf({ track, collection, process, state, status, from, to }: TimelineAsked): TimelineFilter {
  inOrder(given({ from, to }));
  return given({ track, collection, process, state, status, from, to });
}

async function printTimeline(asked: TimelineAsked, desk: Desk): Promise<void> {
  const filter = filterOf(asked);
  if (apiOf(asked, desk)) {
    const { timelineFrom } = await import('../server/answers.js');
    return timelineFrom(asked, desk);
  }
  const view = viewOf(asked, desk);
  const all = view.timeline(filter);
  const { limit } = asked;
  const shown = limit === undefined ? all : all.slice(-limit);
  const data = shown.map(presentedHappening);
  function text(): void {
    if (all.length === 0) desk.say('Nothing in the record matches.\n');
    else printLines(timelineLines(shown, listWidth(desk)), desk);
    if (shown.length < all.length) desk.say(`The latest ${shown.length} of ${all.length}.\n`);
  }
  const page = { limit: limit ?? null, total: all.length, next: null };
  return give({ data, meta: metaOf(view), page, csv: () => csvOfHappenings(data), text }, asked, desk);
}

/** `acquis timeline`: the stream of happenings, oldest first. */
export function timelineCommand(desk: Desk): Command {
  const command = new Command('timeline')
    .description('everything dated in the record, oldest first')
    .addOption(parameterOption('--track <id>', 'of a track', recordsNamed('track', 'tracks')))
    .addOption(
      parameterOption('--process <id>', 'of a process and of what belongs to it', recordsNamed('process', 'processes')),
    )
    .addOption(parameterOption('--state <code>', 'of records that name a state', recordsNamed('state', 'states')))
    .addOption(parameterOption('--collection <name>', 'of a kind of record', collectionsNamed('collection')))
    .addOption(parameterOption('--status <status>', standings.join(', '), () => anyOf('status', '', standings)))
    .addOption(dateOption('from', 'not over before a date'))
    .addOption(dateOption('to', 'not begun after a date'))
    .addOption(limitOption());
  return withServer(command)
    .addHelpText('after', examples)
    .action((_options: TimelineAsked, command: Command) => printTimeline(command.optsWithGlobals(), desk));
}
