import type { Check } from './context.ts';

/** A position is of one holder, on an issue, at a point of that issue's spectrum; a group's voice is a group's. */
export const stances: Check = {
  name: 'stances',
  why: 'A position that stands nowhere on the spectrum, or whose holder is unclear, cannot be shown as anybody’s.',
  check: (context) =>
    context.records.positions.flatMap(({ id, holder, about, stance, voice }) => {
      const at = { collection: 'positions', id } as const;
      const issue = about.collection === 'issues' ? context.get('issues', about.id) : undefined;
      const points = issue?.spectrum.map((point) => point.id);
      const holders = [holder.state, holder.coalition, holder.name].filter((value) => value !== null);
      return [
        ...(points && !points.includes(stance)
          ? [
              context.at(at, ['stance'], {
                found: `the stance "${stance}"`,
                expected: `a point of the spectrum of ${about.id}: ${points.join(', ')}`,
                mend: 'Correct the stance, or add the point to the issue.',
              }),
            ]
          : []),
        ...(about.collection !== 'issues'
          ? [
              context.at(at, ['about'], {
                found: `a position about a record of ${about.collection}`,
                expected: 'an issue',
                mend: 'Refer to the issue; the issue names the record it concerns.',
              }),
            ]
          : []),
        ...(holders.length !== 1
          ? [
              context.at(at, ['holder'], {
                found: `${holders.length} holders`,
                expected: 'exactly one of state, coalition and name',
                mend: 'Write one position for each holder.',
              }),
            ]
          : []),
        ...((voice === 'group') !== (holder.coalition !== null) && (voice === 'group' || voice === 'own')
          ? [
              context.at(at, ['voice'], {
                found: `the voice "${voice}" of ${holder.coalition ? 'a group' : 'a holder that is no group'}`,
                expected: holder.coalition ? 'group, or third-party' : 'own, or third-party',
                mend: 'What a group says is recorded once, for the group, and for no member alone.',
              }),
            ]
          : []),
      ];
    }),
};
