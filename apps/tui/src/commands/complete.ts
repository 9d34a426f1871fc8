import { Command } from 'commander';
import type { Desk } from '../answer.js';
import { candidates } from '../completion/candidates.js';

/** `acquis complete`, for the scripts of the shells: what the last of some words may become, one a line. */
export function completeCommand(root: Command, desk: Desk): Command {
  return new Command('complete')
    .description('what the last word of a command line may become; asked by the scripts of acquis completion')
    .argument('[words...]', 'the words after acquis')
    .addHelpText(
      'after',
      '\nExamples:\n  acquis complete -- decisions a-res-78-2\n  acquis complete -- states --region ""',
    )
    .action((words: readonly string[]) =>
      desk.print(
        candidates(root, words)
          .map((word) => `${word}\n`)
          .join(''),
      ),
    );
}
