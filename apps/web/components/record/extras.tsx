import type { CollectionName, Kinds, View } from '@acquis/domain';
import type { ReactNode } from 'react';
import { IssueBrief } from '@/components/brief/issue-brief';
import { DecisionVotes } from '@/components/decision/decision-votes';
import { DecisionRuleSection } from '@/components/rule/decision-rule';
import { TreatyRuleSection } from '@/components/rule/treaty-rule';
import { StateVotes } from '@/components/state/state-votes';
import { TreatyMapSection } from '@/components/treaty/treaty-map';
import type { DayContext } from '@/site/day';

/** What a kind's own part of a page is given. */
export interface ExtraProps<K extends CollectionName> {
  readonly at: DayContext;
  readonly view: View;
  readonly record: Kinds[K];
  readonly query: Readonly<Record<string, string>>;
}

/** A kind's own part of its page. */
export interface Extra<K extends CollectionName> {
  readonly render: (props: ExtraProps<K>) => ReactNode;
  /** Titles of the descriptor's sections that it stands for. */
  readonly replaces: readonly string[];
}

const extras: { readonly [K in CollectionName]?: Extra<K> } = {
  decisions: {
    render: (props) => (
      <>
        <DecisionVotes {...props} />
        <DecisionRuleSection {...props} />
      </>
    ),
    replaces: ['Step by step'],
  },
  treaties: {
    render: (props) => (
      <>
        <TreatyMapSection {...props} />
        <TreatyRuleSection {...props} />
      </>
    ),
    replaces: [],
  },
  issues: { render: (props) => <IssueBrief {...props} />, replaces: [] },
  states: { render: (props) => <StateVotes {...props} />, replaces: ['Votes'] },
};

/** The part of a page that only one kind of record has; the one place where kinds differ. */
export function extraOf<K extends CollectionName>(name: K): Extra<K> | undefined {
  return extras[name];
}
