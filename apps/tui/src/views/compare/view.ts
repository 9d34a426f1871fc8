import { movementsOf, votesCompared } from '@acquis/analysis/compare';
import { tallyBar } from '@acquis/charts';
import { type Decision, descriptorOf, type View } from '@acquis/domain';
import type { Comparable } from '../../compare/comparable.js';
import { type Line, line, toned } from '../../text/line.js';
import { wrap } from '../../text/wrap.js';
import { barLine, legend } from '../decisions/grid.js';
import { heading } from '../sections.js';
import { agreedLines } from './agreed.js';
import { movedLines } from './moved.js';
import { sideBySideLines } from './records.js';

function figureLines(decisions: readonly Decision[], width: number): readonly Line[] {
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
  ];
}

/** Records of one kind side by side: facts at a glance, and what only that kind can be compared by. */
export function compareLines(name: Comparable, ids: readonly string[], view: View, width: number): readonly Line[] {
  const known = <T>(lookup: (id: string) => T | undefined): T[] => ids.flatMap((id) => lookup(id) ?? []);
  switch (name) {
    case 'states': {
      const states = known((id) => view.states.lookup(id));
      return sideBySideLines(name, states, view, width, (records) =>
        agreedLines({ records, ...votesCompared(states, view) }, width),
      );
    }
    case 'decisions': {
      const decisions = known((id) => view.decisions.lookup(id));
      return sideBySideLines(name, decisions, view, width, (records) => [
        ...figureLines(decisions, width),
        ...movedLines({ records, ...movementsOf(decisions, view) }, width),
      ]);
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
