import { dossierOf } from '@acquis/analysis/dossier';
import { BriefLinks } from '@/components/brief/brief-links';
import { To } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import { words } from '@/words/state';
import { Ballots } from './ballots';
import { NearestVoters } from './nearest-voters';
import { Part } from './part';
import { VoicesSection } from './voices';
import { VotedApart } from './voted-apart';

/** Everything one state did: votes, positions by who speaks, acts, offices, treaties, groups. */
export function StateDossier({ at, view, record }: ExtraProps<'states'>) {
  const { ballots, fromGroups, voices, lists } = dossierOf(record, view);
  return (
    <>
      <BriefLinks at={at} view={view} state={record} />
      <p className="sans text-sm mt-3 no-print">
        <To at={at} path={`/timeline?state=${record.id}`}>
          {words.everythingOnTimeline}
        </To>
      </p>
      <Ballots at={at} view={view} record={record} ballots={ballots} />
      {ballots.length > 0 && <NearestVoters at={at} record={record} />}
      {ballots.length > 0 && <VotedApart at={at} view={view} from={fromGroups} />}
      <VoicesSection at={at} voices={voices} />
      <Part
        at={at}
        id="acts"
        title={words.objectionsAndExplanations}
        lead={words.objectionsTold}
        entries={lists.acts}
      />
      <Part
        at={at}
        id="statements"
        title={words.jointStatements}
        lead={words.jointStatementsTold}
        entries={lists.statements}
      />
      <Part at={at} id="proposals" title={words.proposals} entries={lists.proposals} />
      <Part
        at={at}
        id="resolutions"
        title={words.resolutionsIntroduced}
        lead={words.resolutionsTold}
        entries={lists.resolutions}
        shown={5}
      />
      <Part
        at={at}
        id="named-votes"
        title={words.namedVotes}
        lead={words.namedVotesTold}
        entries={lists.namedVotes}
        shown={5}
      />
      <Part
        at={at}
        id="treaties"
        title={words.treaties}
        lead={words.treatiesTold}
        entries={lists.treaties}
        shown={12}
      />
      <Part at={at} id="offices" title={words.offices} entries={lists.offices} />
      <Part at={at} id="seats" title={words.seats} lead={words.seatsTold} entries={lists.seats} />
      <Part at={at} id="groups" title={words.groups} lead={words.groupsTold} entries={lists.groups} shown={12} />
    </>
  );
}
