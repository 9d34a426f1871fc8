import { type CollectionName, descriptorOf, type Reference } from '@acquis/domain';
import type { ExtraProps } from '@/components/record/extras';
import { RowSection } from '@/components/record/row-section';
import { DecisionRuleSection } from '@/components/rule/decision-rule';
import { WhatIfPanel } from '@/components/what-if/panel';
import { words } from '@/words/decision';
import { EstablishedByIt, FollowedByIt } from './came-of-it';
import { DecisionVotes } from './decision-votes';
import { GroupCohesion } from './group-cohesion';
import { NamedVotes } from './named-votes';
import { Sponsors } from './sponsors';
import { TextSeries } from './text-series';
import { TextStages } from './text-stages';

const onRecord = words.objectionsAndExplanations;

/** Sections of the descriptor that these parts stand for. */
export const replacedOfDecision: readonly string[] = [
  words.otherStage,
  words.votesByName,
  words.separateVotes,
  words.stepByStep,
  words.sponsors,
  onRecord,
];

const shownAbove: ReadonlySet<CollectionName> = new Set(['interventions', 'treaties']);

/** Tells which records that refer to a decision these parts show. */
export function shownOfDecision(): (reference: Reference) => boolean {
  return ({ collection }) => shownAbove.has(collection);
}

/** The page of a decision: who voted how, the stages of the text, the rule, the groups, who stood behind it, what came of it. */
export function DecisionParts(props: ExtraProps<'decisions'>) {
  const { at, view, record } = props;
  const acts = descriptorOf('decisions')
    .sections(record, view)
    .find(({ title, rows }) => title === onRecord && rows.length > 0);
  return (
    <>
      <DecisionVotes {...props} />
      <NamedVotes {...props} />
      <TextStages {...props} />
      <DecisionRuleSection {...props} />
      <WhatIfPanel {...props} />
      <GroupCohesion {...props} />
      {acts && <RowSection at={at} section={acts} />}
      <Sponsors {...props} />
      <EstablishedByIt {...props} />
      <FollowedByIt {...props} />
      <TextSeries {...props} />
    </>
  );
}
