import { dossierOf } from '@acquis/analysis/dossier';
import { BriefLinks } from '@/components/brief/brief-links';
import { To } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
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
          Everything that names it, on the timeline
        </To>
      </p>
      <Ballots at={at} view={view} record={record} ballots={ballots} />
      {ballots.length > 0 && <NearestVoters at={at} record={record} />}
      {ballots.length > 0 && <VotedApart at={at} view={view} from={fromGroups} />}
      <VoicesSection at={at} voices={voices} />
      <Part
        at={at}
        id="international-law"
        title="Its published readings of international law"
        entries={lists.published}
      />
      <Part
        at={at}
        id="acts"
        title="Objections, dissociations and explanations"
        lead="Acts put down to this state. The mark says how well it is attested that the state was among those acting; what a group said is on the group’s page."
        entries={lists.acts}
      />
      <Part
        at={at}
        id="statements"
        title="Joint statements and endorsements"
        lead="Where a list that was read names this state."
        entries={lists.statements}
      />
      <Part at={at} id="proposals" title="Proposals and documents" entries={lists.proposals} />
      <Part
        at={at}
        id="resolutions"
        title="Resolutions it introduced"
        lead="Each once, by its last stage in the record."
        entries={lists.resolutions}
        shown={5}
      />
      <Part
        at={at}
        id="named-votes"
        title="Votes of which only some names are known"
        lead="Where a source names this state, most of them in committee. The record does not hold the whole vote by member."
        entries={lists.namedVotes}
        shown={5}
      />
      <Part
        at={at}
        id="treaties"
        title="Treaties"
        lead="Signatures, ratifications and other acts found, treaty by treaty."
        entries={lists.treaties}
        shown={12}
      />
      <Part at={at} id="offices" title="Chairs and other offices held" entries={lists.offices} />
      <Part
        at={at}
        id="seats"
        title="Seats in groups of limited membership"
        lead="By the day on which each group opened."
        entries={lists.seats}
      />
      <Part
        at={at}
        id="groups"
        title="Groups"
        lead="The date is the day of joining, else of the first list that names it."
        entries={lists.groups}
        shown={12}
      />
    </>
  );
}
