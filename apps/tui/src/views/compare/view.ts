import type { Movement } from '@acquis/analysis';
import { movementsOf, votesCompared } from '@acquis/analysis/compare';
import { tallyBar } from '@acquis/charts';
import { count, type Decision, descriptorOf, formatEdtfShort, type State, type View } from '@acquis/domain';
import type { Comparable } from '../../compare/comparable.js';
import { type Line, line, linked, type Span, toned } from '../../text/line.js';
import { hanging, wrap } from '../../text/wrap.js';
import { decimal, shareBar } from '../bar.js';
import { barLine, legend, markSpan } from '../decisions/grid.js';
import { heading } from '../sections.js';
import { sideBySideLines } from './records.js';

function pairLines(states: readonly State[], view: View, width: number): readonly Line[] {
  const nameOf = (id: string) => view.nameOf({ collection: 'states', id });
  const { agreement, differences } = votesCompared(states, view);
  const bar = Math.min(20, Math.floor(width / 4));
  const dates = 12;
  const symbols = Math.max(0, ...differences.map(({ symbol, decision }) => (symbol ?? decision).length)) + 1;
  const inColumn = width >= dates + symbols + 14;
  return [
    ...heading('How far they agreed'),
    ...agreement.flatMap(({ states: [a, b], index, shared, required }) =>
      index === null
        ? wrap(line(`${nameOf(a)} and ${nameOf(b)}: fewer than ${required} votes shared`), width)
        : hanging(
            line(toned(`${decimal(index, 2)} `, 'strong'), ...shareBar(index, bar)),
            bar + 6,
            line(`${nameOf(a)} and ${nameOf(b)}`, toned(`, ${count(shared, 'shared vote')}`, 'quiet')),
            width,
          ),
    ),
    ...heading('Where they voted differently'),
    ...(differences.length === 0 ? [line(toned('In no recorded vote that is known by member.', 'quiet'))] : []),
    ...differences.flatMap(({ decision, symbol, on, votes }) => {
      const date = toned(formatEdtfShort(on).padEnd(dates), 'quiet');
      const text = linked(symbol ?? decision, { collection: 'decisions', id: decision });
      const how = votes.flatMap((vote, index): Span[] => [
        { text: ` ${states[index]?.id.toUpperCase() ?? ''}\u00a0` },
        vote ? markSpan(vote) : toned('not a Member', 'quiet'),
      ]);
      return inColumn
        ? hanging(line(date, text), dates + symbols, line(...how), width)
        : hanging(line(date), dates, line(text, ...how), width);
    }),
  ];
}

/** For how many members no vote is recorded in either vote, said before who moved. */
function noVotesOf({ noVoteRecorded }: Pick<Movement, 'noVoteRecorded'>): string {
  if (!noVoteRecorded) return '';
  const { first, second } = noVoteRecorded;
  return `no vote is recorded for ${count(first, 'member')} in the first and for ${second} in the second; `;
}

function figureLines(decisions: readonly Decision[], view: View, width: number): readonly Line[] {
  const short = (id: string) => view.nameOf({ collection: 'decisions', id });
  const steps = movementsOf(decisions, view).movements;
  return [
    ...heading('The figures'),
    ...decisions.flatMap((decision) => {
      const bar = tallyBar(decision);
      return [
        ...wrap(line(toned(descriptorOf('decisions').short(decision), 'strong')), width),
        ...(bar
          ? [barLine(bar, Math.min(width, 96)), ...wrap(legend(bar), width)]
          : [line(toned('no figures in the record', 'quiet'))]),
      ];
    }),
    ...heading('Who moved'),
    ...steps.flatMap((step) => {
      const [from, to] = step.computed ? [step.first.id, step.second.id] : step.votes;
      const moved = step.computed ? step.flows.filter((flow) => flow.moved).flatMap(({ states }) => states).length : 0;
      const said = !step.computed
        ? step.reason
        : step.compared === 0
          ? 'no vote is known by name in both, so nobody is said to have moved'
          : `${noVotesOf(step)}of ${count(step.compared, 'member')} known by name in both, ${moved} ${moved === 1 ? 'stands' : 'stand'} otherwise in the second`;
      return wrap(line(toned(`${short(from)} → ${short(to)}: `, 'quiet'), said), width);
    }),
  ];
}

/** Records of one kind side by side: facts at a glance, and what only that kind can be compared by. */
export function compareLines(name: Comparable, ids: readonly string[], view: View, width: number): readonly Line[] {
  const known = <T>(lookup: (id: string) => T | undefined): T[] => ids.flatMap((id) => lookup(id) ?? []);
  switch (name) {
    case 'states': {
      const records = known((id) => view.states.lookup(id));
      return sideBySideLines(name, records, view, width, records.length > 1 ? pairLines(records, view, width) : []);
    }
    case 'decisions': {
      const records = known((id) => view.decisions.lookup(id));
      return sideBySideLines(name, records, view, width, records.length > 1 ? figureLines(records, view, width) : []);
    }
    case 'processes':
      return sideBySideLines(
        name,
        known((id) => view.processes.lookup(id)),
        view,
        width,
      );
  }
}

/** What is compared, by name. */
export function namesTogether(name: Comparable, ids: readonly string[], view: View): string {
  return ids.map((id) => view.nameOf({ collection: name, id })).join(' · ');
}
