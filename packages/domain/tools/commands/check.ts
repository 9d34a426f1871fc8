import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../src/core/words.ts';
import { kindNames } from '../../src/generated/kind-names.ts';
import { type ReplayOutcome, replayOutcomes } from '../../src/rules/replay/replay.ts';
import { committed, generateCommitted, root } from '../build.ts';
import { checkData } from '../check.ts';
import type { Context } from '../checks/context.ts';
import { membersOn } from '../checks/membership.ts';
import { replaysOf } from '../checks/replay.ts';
import { membershipOn, membersToday, observersToday } from '../checks/totals.ts';
import { readData } from '../files.ts';
import { lacksOf } from '../lacks.ts';
import { formatProblem } from '../problem.ts';
import type { Command } from './command.ts';

const shown = 4;

/** Committed generated files that are not what `pnpm data build` writes; under CI also those that differ from the commit. */
function staleFiles(ci: boolean): readonly string[] {
  const stale = Object.entries(generateCommitted()).flatMap(([path, text]) => {
    const file = join(root, path);
    return existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [path];
  });
  if (!ci) return stale;
  try {
    const status = execFileSync('git', ['status', '--porcelain', '--', ...committed], { cwd: root, encoding: 'utf8' });
    return [...new Set([...stale, ...status.split('\n').flatMap((line) => (line ? [line.slice(3)] : []))])];
  } catch {
    return stale;
  }
}

const cameOut: Readonly<Record<ReplayOutcome, string>> = {
  agrees: 'come to their recorded outcome',
  differs: 'differ and stand in the discrepancies',
  'not-enough-facts': 'lack facts',
};

function summary(context: Context, files: number): string[] {
  const votes = Object.keys(context.votes).length;
  const counts = kindNames.map((name) => `${context.records[name].length} ${name}`).join(' · ');
  const sizes = Object.entries(membershipOn)
    .map(([day, size]) => `${size} on ${day}`)
    .join(', ');
  const lacks = lacksOf(context).map(({ what, records }) => {
    const more = records.length > shown ? ', …' : '';
    return `  ${what}: ${records.length} (${records.slice(0, shown).join(', ')}${more})`;
  });
  const replays = replaysOf(context);
  const replayed = replayOutcomes
    .map((outcome) => `${replays.filter(([, { replay }]) => replay === outcome).length} ${cameOut[outcome]}`)
    .join(', ');
  return [
    `No problems in ${count(files, 'file')}.`,
    counts,
    `Totals asserted: ${membersOn(context, context.today).length} of ${membersToday} members, ${observersToday} observers (membership ${sizes}); ${votes} votes by member equal their tallies.`,
    `Decisions replayed through the rule of their organ: ${replayed}.`,
    ...(lacks.length > 0 ? ['Known to be missing:', ...lacks] : []),
  ];
}

/** `pnpm data check` */
export const check: Command = {
  name: 'check',
  takes: '',
  does: 'Checks everything and says what is wrong, where, and how to mend it.',
  run: ({ today, ci, say, complain }) => {
    const data = readData();
    const { problems, context } = checkData(data, today);
    for (const problem of problems) complain(formatProblem(problem));
    const stale = staleFiles(ci);
    if (problems.length > 0) {
      complain(
        `${count(problems.length, 'problem')} in ${count(new Set(problems.map(({ path }) => path)).size, 'file')}.`,
      );
      return 1;
    }
    if (ci && stale.length > 0) {
      for (const path of stale)
        complain(
          `${path}:1:1 found a generated file that is not up to date, expected what the data give. Run \`pnpm data build\` and commit it. [generated]`,
        );
      return 1;
    }
    for (const line of summary(context, data.files.length)) say(line);
    if (stale.length > 0)
      say(
        `${count(stale.length, 'generated file')} behind the data (${stale.slice(0, 3).join(', ')}): \`pnpm data build\` writes them; commit them with the data.`,
      );
    return 0;
  },
};
