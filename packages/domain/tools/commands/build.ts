import { count } from '../../src/core/words.ts';
import { build as buildFrom } from '../build.ts';
import { checkData } from '../check.ts';
import { readData } from '../files.ts';
import { formatProblem } from '../problem.ts';
import type { Command } from './command.ts';

/** `pnpm data build` */
export const build: Command = {
  name: 'build',
  takes: '',
  does: 'Checks the data, and writes what is generated from it: records and ids, JSON Schemas, field tables of the data guide.',
  run: ({ today, complain }) => {
    const data = readData();
    const { valid, faults } = checkData(data, today);
    for (const fault of faults) complain(formatProblem(fault));
    if (faults.length > 0) {
      complain(`${count(faults.length, 'problem')}; nothing was written.`);
      return 1;
    }
    buildFrom(data, valid);
    return 0;
  },
};
