import { type Decision, inWords } from '@acquis/domain';

/** How a decision came out, in a word that follows its text: `adopted`, `not adopted`. */
export function outcomeInWords({ outcome }: Pick<Decision, 'outcome'>): string {
  return outcome === 'not-adopted' ? 'not adopted' : inWords(outcome);
}

/** How a decision was taken where no figures of a vote are shown. */
export function takenHow({
  method,
  methodBasis,
  outcome,
}: Pick<Decision, 'method' | 'methodBasis' | 'outcome'>): string {
  const inferred = methodBasis === 'inferred-from-absence' ? ' (inferred)' : '';
  switch (method) {
    case 'recorded-vote':
      return 'by a recorded vote; its figures are not in the record';
    case 'without-vote':
      return `without a vote${inferred}`;
    case 'consensus':
      return outcome === 'not-adopted' ? 'no consensus was found' : `by consensus${inferred}`;
    case null:
      return 'how is not in the record';
  }
}
