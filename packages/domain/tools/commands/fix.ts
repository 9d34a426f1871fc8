import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../src/core/words.ts';
import { dataFolder, readData } from '../files.ts';
import { formed } from '../forms/index.ts';
import type { Command } from './command.ts';

/** `pnpm data fix` */
export const fix: Command = {
  name: 'fix',
  takes: '',
  does: 'Mends form: names of states to codes, dates, quotes, order of fields and vote lists, blanks. Never what a record says.',
  run: ({ say }) => {
    const data = readData();
    const files = data.exceptions ? [...data.files, data.exceptions] : data.files;
    const changed = files.flatMap((file) => {
      const text = formed(file);
      if (text === file.text) return [];
      writeFileSync(join(dataFolder, file.path), text);
      return [file.path];
    });
    for (const path of changed) say(`data/${path}`);
    say(changed.length === 0 ? 'Nothing to mend.' : `Mended ${count(changed.length, 'file')}.`);
    return 0;
  },
};
