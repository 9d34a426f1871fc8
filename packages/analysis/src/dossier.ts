/**
 * Everything one state did and said, kept apart by who speaks: votes, positions, acts, offices, treaties, groups, and how its
 * groups voted.
 *
 * @module
 */

export {
  type Asked,
  accreditationObjections,
  commonStatements,
  documentsBy,
  interventionsBy,
  proposalsBy,
  resolutionsBy,
} from './dossier/acts.js';
export { type Apart, apartFromGroups, type FromGroups, within } from './dossier/apart.js';
export { type Ballot, ballotEntry, ballotsOf, countBallots, countsInWords } from './dossier/ballots.js';
export { cohesionOf } from './dossier/cohesion-of.js';
export { type Dossier, dossierOf, shownInDossier } from './dossier/dossier.js';
export { type Entry, inWordsAlone, newestFirst, noteOf } from './dossier/entry.js';
export { ownVoiceOf } from './dossier/own-voice.js';
export { ownInWords, type Voices, voicesOf } from './dossier/positions.js';
export { stateSentence } from './dossier/sentence.js';
export { towardsTreaties } from './dossier/treaties.js';
