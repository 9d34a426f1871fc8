import type { View } from '../core/view.js';
import type { Position } from '../positions/schema.js';
import type { IssueDerived } from './derived.js';
import type { Issue } from './schema.js';

/** How an issue stands on the view's day; null where the record does not say how it stood then. */
export function issueStatus({ closures, standing }: Issue): IssueDerived['status'] {
  return closures.length > 0 ? 'closed' : standing;
}

/** The positions known on the view's day about an issue. */
export function positionsOn({ id }: Pick<Issue, 'id'>, view: View): readonly Position[] {
  return view.positions.find(({ about }) => about.collection === 'issues' && about.id === id);
}

/** Who stands where on the view's day, in the order of the spectrum, by voice. */
export function stancesOf(issue: Issue, view: View): IssueDerived['stances'] {
  const positions = positionsOn(issue, view);
  return issue.spectrum.map(({ id: stance }) => {
    const here = positions.filter((position) => position.stance === stance);
    const idsOf = (voice: Position['voice']) => here.flatMap(({ id, voice: of }) => (of === voice ? [id] : []));
    return { stance, own: idsOf('own'), group: idsOf('group'), thirdParty: idsOf('third-party') };
  });
}
