import { acquis, descriptorOf } from '@acquis/domain';
import type { RuleName } from '@acquis/domain/rules';
import type { ReactNode } from 'react';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/rule';
import { AccreditationRounds } from './accreditation-rounds';
import { InquiryTable } from './inquiry-table';
import { Steps } from './steps';
import { ConsentEpisodes, EntryIntoForceEpisodes, SignatureEpisodes } from './treaty-episodes';

type Episodes = (props: { readonly at: DayContext }) => ReactNode;

/** Adoptions whose steps are recorded. */
function ByConsensus({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  return view.decisions
    .all()
    .filter(({ steps }) => steps.length > 0)
    .map((decision) => (
      <section key={decision.id} className="part">
        <h2>{words.decisionReplayed(descriptorOf('decisions').short(decision))}</h2>
        <p className="sub">
          {descriptorOf('decisions').sentence(decision, view)}{' '}
          <To at={at} path={pathOf({ collection: 'decisions', id: decision.id })}>
            {words.theDecision}
          </To>
        </p>
        <Steps at={at} view={view} decision={decision} />
      </section>
    ));
}

const episodes: { readonly [Name in RuleName]?: Episodes } = {
  consensus: ByConsensus,
  'no-objection-accreditation-2022': ({ at }) => <AccreditationRounds at={at} name="no-objection-accreditation-2022" />,
  'global-mechanism-accreditation-2025': ({ at }) => (
    <AccreditationRounds at={at} name="global-mechanism-accreditation-2025" />
  ),
  'signature-window': SignatureEpisodes,
  'consent-to-be-bound': ConsentEpisodes,
  'entry-into-force': EntryIntoForceEpisodes,
  'points-of-contact-inquiry': InquiryTable,
};

/** Recorded episodes that a rule's page replays; undefined where there are none of its own. */
export function episodesOf(name: RuleName): Episodes | undefined {
  return episodes[name];
}
