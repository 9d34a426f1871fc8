import type { Reference, State, View } from '@acquis/domain';
import {
  accreditationObjections,
  commonStatements,
  documentsBy,
  interventionsBy,
  proposalsBy,
  resolutionsBy,
} from './acts.js';
import { apartFromGroups, type FromGroups } from './apart.js';
import { type Ballot, ballotsOf, namedIn } from './ballots.js';
import { type Entry, newestFirst } from './entry.js';
import { membershipsOf } from './groups.js';
import { officesHeld, seatsHeld } from './offices.js';
import { ownVoiceOf } from './own-voice.js';
import { type Voices, voicesOf } from './positions.js';
import { towardsTreaties } from './treaties.js';

/** Everything one state did and said, kept apart by who speaks. */
export interface Dossier {
  /** Its votes known by member, oldest first. */
  readonly ballots: readonly Ballot[];
  readonly fromGroups: FromGroups;
  readonly voices: Voices;
  /** The lists of the page, newest first unless said otherwise. */
  readonly lists: {
    readonly namedVotes: readonly Entry[];
    readonly acts: readonly Entry[];
    readonly statements: readonly Entry[];
    readonly proposals: readonly Entry[];
    readonly resolutions: readonly Entry[];
    readonly offices: readonly Entry[];
    readonly seats: readonly Entry[];
    /** By treaty. */
    readonly treaties: readonly Entry[];
    /** Today’s first. */
    readonly groups: readonly Entry[];
  };
}

/** Gathers everything one state did and said, as known on the view’s day. */
export function dossierOf(state: State, view: View): Dossier {
  const ballots = ballotsOf(state, view);
  const statements = commonStatements(state, view);
  const { ofGroups, ascribed } = voicesOf(state, view);
  return {
    ballots,
    fromGroups: apartFromGroups(state, ballots, view),
    voices: {
      own: ownVoiceOf(state, view),
      ofGroups: newestFirst([...ofGroups, ...statements.ofGroups]),
      ascribed: newestFirst([...ascribed, ...statements.ascribed]),
    },
    lists: {
      namedVotes: namedIn(state, view),
      acts: newestFirst([...interventionsBy(state, view), ...accreditationObjections(state, view)]),
      statements: statements.made,
      proposals: newestFirst([...proposalsBy(state, view), ...documentsBy(state, view)]),
      resolutions: resolutionsBy(state, view),
      offices: officesHeld(state, view),
      seats: seatsHeld(state, view),
      treaties: towardsTreaties(state, view),
      groups: membershipsOf(state, view),
    },
  };
}

const keyOf = ({ collection, id }: Reference) => `${collection}/${id}`;

/** Tells of a record whether the dossier of a state shows it. */
export function shownInDossier(state: State, view: View): (reference: Reference) => boolean {
  const { ballots, voices, lists } = dossierOf(state, view);
  const shown = new Set([
    ...ballots.map(({ decision }) => keyOf({ collection: 'decisions', id: decision.id })),
    ...[...Object.values(voices), ...Object.values(lists)]
      .flat()
      .flatMap(({ reference }) => (reference ? [keyOf(reference)] : [])),
  ]);
  return (reference) => shown.has(keyOf(reference));
}
