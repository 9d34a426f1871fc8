import {
  compareEdtf,
  coverage,
  formatEdtf,
  latest,
  listInWords,
  positionsOfState,
  type State,
  topicInWords,
  type View,
} from '@acquis/domain';
import { type Asked, ballotsOf, type Entry, inWordsAlone } from '../dossier.js';
import { onTrackOf } from './scope.js';
import type { BriefOf, BriefSection } from './section.js';
import { words } from './words.js';

function silentIssues({ state, scope, view }: BriefOf): readonly Entry[] {
  const asked = onTrackOf(scope);
  const issues = scope.issue ? [scope.issue] : view.issues.find(asked);
  const { own } = positionsOfState(state, view);
  const silent = issues.filter(({ id }) => !own.some(({ about }) => about.collection === 'issues' && about.id === id));
  if (silent.length === 0) return [];
  const names = silent.map(({ shortName }) => shortName).join('; ');
  return [inWordsAlone(words.noOwnPositionOn(names)), ...notByIssue(state, view, asked, silent.length)];
}

/** That published positions may deal with issues on which no position is recorded: the record has their topics, by no issue. */
function notByIssue(state: State, view: View, asked: Asked, silent: number): readonly Entry[] {
  const published = view['national-positions']
    .find((position) => position.holder.state === state.id && asked(position))
    .toSorted((a, b) => compareEdtf(a.on, b.on));
  if (published.length === 0) return [];
  const dates = listInWords(published.map(({ on }) => formatEdtf(on)));
  const topics = listInWords([...new Set(published.flatMap(({ topics }) => topics))].map(topicInWords));
  return [inWordsAlone(words.publishedNotByIssue(published.length, dates, topics, silent))];
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
    ...(unverified > 0 ? [words.notChecked(unverified)] : []),
    ...(byMachine > 0 ? [words.onMachineReports(byMachine)] : []),
    ...(undated > 0 ? [words.withoutDate(undated)] : []),
  ].map((text) => inWordsAlone(text));
}

function unrecordedVotes({ state, scope, view }: BriefOf): readonly Entry[] {
  const missing = ballotsOf(state, view, onTrackOf(scope)).filter(({ vote }) => vote === 'no-vote-recorded').length;
  if (missing === 0) return [];
  return [inWordsAlone(words.noVoteRecorded(missing))];
}

function readTo({ scope, view }: BriefOf): readonly Entry[] {
  const until = coverage(view)[scope.track.id];
  if (until === undefined || latest(until) >= view.day) return [];
  return [inWordsAlone(words.sourcesReadTo(scope.track.shortName, formatEdtf(until)))];
}

/** What the record does not say, plainly. */
export function unknowns(brief: BriefOf): BriefSection {
  return {
    id: 'unknown',
    title: words.notKnown,
    lead: words.notKnownTold,
    entries: [...silentIssues(brief), ...unrecordedVotes(brief), ...weaklyKnown(brief), ...readTo(brief)],
    none: words.noGapNamed,
  };
}
