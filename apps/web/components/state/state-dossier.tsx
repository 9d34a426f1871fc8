import { BriefLinks } from '@/components/brief/brief-links';
import type { ExtraProps } from '@/components/record/extras';
import { type Dossier, dossierOf } from '@/site/dossier/dossier';
import { Ballots } from './ballots';
import { NearestVoters } from './nearest-voters';
import { Part } from './part';
import { VoicesSection } from './voices';
import { VotedApart } from './voted-apart';

/** The parts of a dossier a reader may jump to, by where they stand. */
const jumps: readonly (readonly [id: string, words: string, of: (dossier: Dossier) => number])[] = [
  ['votes', 'Votes', ({ ballots }) => ballots.length],
  [
    'apart',
    'Apart from its groups',
    ({ fromGroups }) => new Set(fromGroups.apart.map(({ decision }) => decision.id)).size,
  ],
  ['positions', 'Positions', ({ voices }) => Object.values(voices).flat().length],
  ['acts', 'Objections and explanations', ({ lists }) => lists.acts.length],
  ['proposals', 'Proposals and documents', ({ lists }) => lists.proposals.length],
  ['treaties', 'Treaties', ({ lists }) => lists.treaties.length],
  ['offices', 'Offices held', ({ lists }) => lists.offices.length],
  ['groups', 'Groups', ({ lists }) => lists.groups.length],
];

function Jumps({ dossier }: { readonly dossier: Dossier }) {
  const there = jumps.flatMap(([id, words, of]) => (of(dossier) > 0 ? [{ id, words, number: of(dossier) }] : []));
  return (
    <nav className="no-print mt-5" aria-label="In this dossier">
      <ul className="votes">
        {there.map(({ id, words, number }) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a> <span className="quiet">{number}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Everything one state did: votes, positions by who speaks, acts, offices, treaties, groups. */
export function StateDossier({ at, view, record }: ExtraProps<'states'>) {
  const dossier = dossierOf(record, view);
  const { ballots, fromGroups, voices, lists } = dossier;
  return (
    <>
      <BriefLinks at={at} view={view} state={record} />
      <Jumps dossier={dossier} />
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
