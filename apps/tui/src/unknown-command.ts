import { nearest } from '@acquis/domain';
import { Failure } from './failure.js';

/** There is no such command; what was meant, or where all are listed. */
export function unknownCommand(text: string, names: readonly string[]): Failure {
  const near = nearest(text, names, 3).map((name) => `acquis ${name}`);
  const hints = near.length > 0 ? near : ['acquis --help'];
  return new Failure(
    2,
    `There is no command "${text}".${near.length > 0 ? ' Did you mean:' : ' All commands are listed by:'}`,
    hints,
  );
}
