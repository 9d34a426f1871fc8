import { count } from '../../src/core/words.ts';
import { build as buildFrom } from '../build.ts';
import { readData } from '../files.ts';
import { parseData } from '../parse.ts';
import { formatProblem, inFileOrder } from '../problem.ts';
import type { Command } from './command.ts';

/** `pnpm data build` */
export const build: Command = {
  name: 'build',
  takes: '',
  does: 'Writes what is generated from the data: records and ids, JSON Schemas, field tables of the data guide.',
  run: ({ complain }) => {
    const data = readData();
    const { valid, problems } = parseData(data);
    for (const problem of inFileOrder(problems)) complain(formatProblem(problem));
    if (problems.length > 0) {
      complain(`${count(problems.length, 'problem')}; nothing was written.`);
      return 1;
    }
    buildFrom(data, valid);
    return 0;
  },
};
