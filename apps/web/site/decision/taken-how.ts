import { type Decision, inWords } from '@acquis/domain';
import { words } from '@/words/decision';

/** How a decision came out, in a word that follows its text: `adopted`, `not adopted`. */
export function outcomeInWords({ outcome }: Pick<Decision, 'outcome'>): string {
  return outcome === 'not-adopted' ? words.notAdopted : inWords(outcome);
}

/** How a decision was taken where no figures of a vote are shown. */
export function takenHow({
  method,
  methodBasis,
  outcome,
}: Pick<Decision, 'method' | 'methodBasis' | 'outcome'>): string {
  const inferred = methodBasis === 'inferred-from-absence' ? words.inferred : '';
  switch (method) {
    case 'recorded-vote':
      return words.votedWithoutFigures;
    case 'without-vote':
      return words.withoutVote(inferred);
    case 'consensus':
      return outcome === 'not-adopted' ? words.noConsensus : words.byConsensus(inferred);
    case null:
      return words.howNotInRecord;
  }
}
