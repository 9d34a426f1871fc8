import { resolve } from 'node:path';
import type { ImportProblem, Progress } from '@acquis/analysis/import';
import { acquis } from '@acquis/domain';
import { Command } from 'commander';
import { type Asked, type Desk, give, metaOf, printLines } from '../answer.js';
import { Failure } from '../failure.js';
import { withForms } from '../options.js';
import { importLines } from '../views/import-summary.js';

interface ImportAsked extends Asked {
  readonly out: string;
}

const width = 30;

const examples = `
The file is "General Assembly Voting Data" of the UN Library, as it is:
https://digitallibrary.un.org/record/4060887.
Its terms: non-commercial use, with attribution.
An earlier store is replaced only once the new one is whole.

Examples:
  acquis import 2026_02_06_ga_voting.csv
  acquis import 2026_02_06_ga_voting.csv --out ~/votes.parquet
  ACQUIS_VOTES=acquis-votes.parquet acquis

Exit codes: 0 imported, 2 the file or the store cannot be used.`;

/** A bar that is drawn over itself; drawn again only when it looks otherwise. */
function bar(show: (text: string) => void): Progress {
  let last = '';
  return (read, size) => {
    const share = size > 0 ? Math.min(1, read / size) : 1;
    const done = Math.round(share * width);
    const text = `\r${'█'.repeat(done)}${'░'.repeat(width - done)} ${String(Math.floor(share * 100)).padStart(3)} %`;
    if (text !== last) show(text);
    last = text;
  };
}

async function printImport(file: string, asked: ImportAsked, desk: Desk): Promise<void> {
  const { ImportProblem, importVotes } = await import('@acquis/analysis/import');
  const { progress: show } = desk.surroundings;
  const store = resolve(asked.out);
  try {
    const summary = await importVotes(file, store, show ? bar(show) : undefined);
    show?.('\r\x1b[K');
    const text = () => printLines(importLines(summary, store), desk);
    await give({ data: { store, ...summary }, meta: metaOf(acquis.at(desk.surroundings.today)), text }, asked, desk);
  } catch (error) {
    show?.('\r\x1b[K');
    if (error instanceof ImportProblem) throw failureOf(error, file);
    throw error;
  }
}

function failureOf({ message, hint, line }: ImportProblem, file: string): Failure {
  return new Failure(2, line === null ? message : `${file}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`, [
    hint,
  ]);
}

/** `acquis import`: the UN Library's file of recorded votes into a store. */
export function importCommand(desk: Desk): Command {
  const command = new Command('import')
    .description("the UN Library's file of recorded votes (CSV), into a store for analysis")
    .argument('<file>', 'the CSV file')
    .option('-o, --out <store>', 'where to write the store', 'acquis-votes.parquet');
  return withForms(command)
    .addHelpText('after', examples)
    .action((file: string, _options: ImportAsked, command: Command) =>
      printImport(file, command.optsWithGlobals(), desk),
    );
}
