import { readData } from '../files.ts';
import { draftAsking } from '../new/asking.ts';
import { draft, usageFor } from '../new/draft.ts';
import { enter } from '../new/enter.ts';
import type { Command } from './command.ts';

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./:=,@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** `pnpm data new` */
export const newRecord: Command = {
  name: 'new',
  takes: '<kind> [options]',
  does: 'Writes a valid file for a new record; in a terminal it asks for what is missing, else it says it.',
  help: usageFor,
  run: async (invocation) => {
    const { words, today, complain, ask } = invocation;
    const data = readData();
    const made = ask ? await draftAsking(words, data, today, ask) : { drafted: draft(words, data, today), words };
    const wasAsked = made.words.length > words.length;
    const again = () => complain(`To go on from here: pnpm data new ${made.words.map(quoted).join(' ')}`);
    if ('files' in made.drafted) {
      const code = enter(made.drafted.files, invocation);
      if (code !== 0 && wasAsked) again();
      return code;
    }
    complain(made.drafted.usage);
    if (wasAsked) again();
    return 2;
  },
};
