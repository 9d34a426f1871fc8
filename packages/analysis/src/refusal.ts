/** What the method refuses to answer, with the reason as a sentence for the reader. Not an error of the caller's spelling. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
