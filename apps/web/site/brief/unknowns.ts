import { ballotsOf, type Entry, inWordsAlone } from '@acquis/analysis/dossier';
import { count, coverage, formatEdtf, latest, positionsOfState } from '@acquis/domain';
import { onTrackOf } from './scope';
import type { BriefOf, BriefSection } from './section';

function silentIssues({ state, scope, view }: BriefOf): readonly Entry[] {
  const asked = onTrackOf(scope);
  const issues = scope.issue ? [scope.issue] : view.issues.find(asked);
  const { own } = positionsOfState(state, view);
  const silent = issues.filter(({ id }) => !own.some(({ about }) => about.collection === 'issues' && about.id === id));
  if (silent.length === 0) return [];
  const names = silent.map(({ shortName }) => shortName).join('; ');
  return [inWordsAlone(`No position of its own is in the record on: ${names}.`)];
}

function weaklyKnown({ state, scope, view }: BriefOf): readonly Entry[] {
  const asked = onTrackOf(scope);
  const { own, ascribed } = positionsOfState(state, view);
  const held = [...own, ...ascribed].filter(
    (position) => asked(position) && (!scope.issue || position.about.id === scope.issue.id),
  );
  const unverified = held.filter(({ attestation }) => attestation === 'unverified').length;
  const byMachine = held.filter(({ basis }) => basis === 'ai-report').length;
  const undated = held.filter(({ on }) => on === null).length;
  return [
    ...(unverified > 0 ? [`${count(unverified, 'position')} above not checked against a source that was read.`] : []),
    ...(byMachine > 0 ? [`${count(byMachine, 'position')} above on AI-generated reports alone.`] : []),
    ...(undated > 0
      ? [`${count(undated, 'position')} above without a date: whether it still holds is not known.`]
      : []),
  ].map((text) => inWordsAlone(text));
}

function unrecordedVotes({ state, scope, view }: BriefOf): readonly Entry[] {
  const missing = ballotsOf(state, view, onTrackOf(scope)).filter(({ vote }) => vote === 'no-vote-recorded').length;
  if (missing === 0) return [];
  return [
    inWordsAlone(`In ${count(missing, 'vote')} no vote of it is recorded; that says nothing of presence or intent.`),
  ];
}

function readTo({ scope, view }: BriefOf): readonly Entry[] {
  const until = coverage(view)[scope.track.id];
  if (until === undefined || latest(until) >= view.day) return [];
  return [
    inWordsAlone(
      `Sources on ${scope.track.shortName} were read to ${formatEdtf(until)}; what was done since is not in the record.`,
    ),
  ];
}

/** What the record does not say, plainly. */
export function unknowns(brief: BriefOf): BriefSection {
  return {
    id: 'unknown',
    title: 'What is not known',
    lead: 'What is not listed may have been said or done all the same. Nothing here is inferred.',
    entries: [...silentIssues(brief), ...unrecordedVotes(brief), ...weaklyKnown(brief), ...readTo(brief)],
    none: 'The record names no gap on this.',
  };
}
