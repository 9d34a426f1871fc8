import type { Apart, FromGroups } from '@acquis/analysis/dossier';
import { formatEdtfShort, listInWords, type View } from '@acquis/domain';
import { type Line, line, linked, toned } from '../../text/line.js';
import { hanging, wrap } from '../../text/wrap.js';
import { markSpan } from '../decisions/grid.js';
import { heading } from '../sections.js';

function apartLines({ decision, vote, group, inGroup }: Apart, view: View, width: number): readonly Line[] {
  const { inFavour, against, abstaining } = inGroup.tally;
  return hanging(
    line(toned(formatEdtfShort(decision.on), 'quiet')),
    13,
    line(
      markSpan(vote),
      ' ',
      linked(decision.symbol ?? decision.id, { collection: 'decisions', id: decision.id }),
      toned(
        `; ${view.nameOf({ collection: 'coalitions', id: group.id })}: ${inFavour} in favour, ${against} against, ${abstaining} abstaining`,
        'quiet',
      ),
    ),
    width,
  );
}

/** Where a state voted apart from most members of its groups, on the membership of the day. */
export function votedApart({ apart, compared, refused }: FromGroups, view: View, width: number): readonly Line[] {
  const none = compared.length > 0 ? `In no vote, of ${listInWords(compared)}.` : 'None of its groups can be compared.';
  return [
    ...heading('Voted apart from its groups'),
    ...(apart.length === 0
      ? wrap(line(none), width)
      : [
          ...wrap(
            line(toned(`Compared with most members of ${listInWords(compared)} on the day of each vote.`, 'quiet')),
            width,
          ),
          ...apart.flatMap((each) => apartLines(each, view, width)),
        ]),
    ...refused.flatMap((reason) => wrap(line(toned(reason, 'quiet')), width)),
  ];
}
