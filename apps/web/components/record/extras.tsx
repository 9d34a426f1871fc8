import { ballotsOf, shownInDossier, stateSentence } from '@acquis/analysis/dossier';
import { type CollectionName, type Kinds, type Reference, rollOf, type View } from '@acquis/domain';
import type { ReactNode } from 'react';
import { IssueBrief } from '@/components/brief/issue-brief';
import { DecisionParts, replacedOfDecision, shownOfDecision } from '@/components/decision/decision-parts';
import { FewByName } from '@/components/decision/few-by-name';
import { IssueParts, replacedOfIssue } from '@/components/issue/issue-parts';
import { MeetingKitSection } from '@/components/meeting/meeting-kit';
import { ProcessParts } from '@/components/process/process-parts';
import { TreatyRuleSection } from '@/components/rule/treaty-rule';
import { StateDossier } from '@/components/state/state-dossier';
import { TreatyParticipants } from '@/components/treaty/participants';
import { TreatyMapSection } from '@/components/treaty/treaty-map';
import { TreatyStaircase } from '@/components/treaty/treaty-staircase';
import type { DayContext } from '@/site/day';
import type { RawQuery } from '@/site/query';
import { suppositionOf } from '@/site/read-supposition';
import { asksAnything } from '@/site/supposition';
import { words } from '@/words/record';

/** What a kind's own part of a page is given. */
export interface ExtraProps<K extends CollectionName> {
  readonly at: DayContext;
  readonly view: View;
  readonly record: Kinds[K];
  /** What the query of the address asks of the record's own figures. */
  readonly query: RawQuery;
}

/** A kind's own part of its page. */
export interface Extra<K extends CollectionName> {
  readonly render: (props: ExtraProps<K>) => ReactNode;
  /** Titles of the descriptor's sections that it stands for, where need be by the record. */
  readonly replaces: readonly string[] | ((record: Kinds[K]) => readonly string[]);
  /** The headline answer, where it says more than the descriptor’s. */
  readonly sentence?: (record: Kinds[K], view: View) => string;
  /** What stands right under the headline answer. */
  readonly underAnswer?: (props: ExtraProps<K>) => ReactNode;
  /** Whether the query supposes something, so that the page holds what is hypothetical. */
  readonly supposes?: (props: ExtraProps<K>) => boolean;
  /** Whether the API has its votes as a table of their own. */
  readonly hasVotes?: (record: Kinds[K], view: View) => boolean;
  /** Tells which records it shows; they are not listed again among those that refer to it. */
  readonly shows?: (record: Kinds[K], view: View) => (reference: Reference) => boolean;
}

const extras: { readonly [K in CollectionName]?: Extra<K> } = {
  decisions: {
    render: (props) => <DecisionParts {...props} />,
    underAnswer: (props) => <FewByName {...props} />,
    supposes: ({ query, record, view }) => asksAnything(suppositionOf(query, record, view)),
    replaces: replacedOfDecision,
    hasVotes: (record) => rollOf(record) !== undefined,
    shows: shownOfDecision,
  },
  issues: {
    render: (props) => (
      <>
        <IssueBrief {...props} />
        <IssueParts {...props} />
      </>
    ),
    replaces: replacedOfIssue,
  },
  meetings: {
    render: (props) => <MeetingKitSection {...props} />,
    replaces: [words.outcome, words.programme, words.documents, words.deadlines, words.preparation],
  },
  processes: {
    render: (props) => <ProcessParts {...props} />,
    replaces: [
      words.whoTakesPart,
      words.structure,
      words.meetings,
      words.objectionsAndExplanations,
      words.reportsAgreed,
    ],
  },
  treaties: {
    render: (props) => (
      <>
        <TreatyStaircase {...props} />
        <TreatyMapSection {...props} />
        <TreatyRuleSection {...props} />
        <TreatyParticipants {...props} />
      </>
    ),
    replaces: [words.signatures, words.instruments, words.otherActs],
    shows:
      () =>
      ({ collection }) =>
        collection === 'treaty-actions',
  },
  states: {
    render: (props) => <StateDossier {...props} />,
    sentence: stateSentence,
    hasVotes: (record, view) => ballotsOf(record, view).length > 0,
    shows: shownInDossier,
    replaces: [
      words.votes,
      words.objectionsAndExplanations,
      words.publishedPositions,
      words.proposals,
      words.ownPositions,
      words.positionsOfGroups,
      words.ascribedPositions,
      words.treaties,
      words.jointStatements,
      words.objectionsToAccreditation,
    ],
  },
};

/** The part of a page that only one kind of record has; the one place where kinds differ. */
export function extraOf<K extends CollectionName>(name: K): Extra<K> | undefined {
  return extras[name];
}

/** Titles of the sections of a record that its kind's own part stands for. */
export function replacedBy<K extends CollectionName>(extra: Extra<K> | undefined, record: Kinds[K]): readonly string[] {
  const replaces = extra?.replaces ?? [];
  return typeof replaces === 'function' ? replaces(record) : replaces;
}
