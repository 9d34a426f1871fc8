/** Why a tool does not answer: a sentence that says what was expected, and what may have been meant instead. */
export class Refused extends Error {
  readonly instead: readonly string[];

  constructor(message: string, instead: readonly string[] = []) {
    super(message);
    this.name = 'Refused';
    this.instead = instead;
  }
}

/** A refusal as the text an assistant reads. */
export function refusalText({ message, instead }: Refused): string {
  return [message, ...instead.map((each) => `- ${each}`)].join('\n');
}
