import { readData } from '../files.ts';
import { draft, usageFor } from '../new/draft.ts';
import { enter } from '../new/enter.ts';
import type { Command } from './command.ts';

/** `pnpm data new` */
export const newRecord: Command = {
  name: 'new',
  takes: '<kind> [options]',
  does: 'Writes a valid file for a new record; without options it says which are needed.',
  help: usageFor,
  run: (invocation) => {
    const { words, today, complain } = invocation;
    const drafted = draft(words, readData(), today);
    if ('files' in drafted) return enter(drafted.files, invocation);
    complain(drafted.usage);
    return 2;
  },
};
