import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { diff } from './diff.ts';
import { fix } from './fix.ts';
import { ingest } from './ingest.ts';
import { newRecord } from './new.ts';
import { reconcile } from './reconcile.ts';
import { stale } from './stale.ts';

/** The subcommands, in the order of the usage message. */
export const commands: readonly Command[] = [check, fix, newRecord, ingest, diff, stale, reconcile, build];

/** How `pnpm data` is used. */
export function usage(): string {
  const lines = commands.map(({ name, takes, does }) => `  pnpm data ${`${name} ${takes}`.trim().padEnd(26)} ${does}`);
  return ['Usage:', ...lines, '', 'How to add a record: packages/domain/data/README.md'].join('\n');
}

/** How one command is used. */
export function usageOfCommand({ name, takes, does, help }: Command, words: readonly string[]): string {
  return help?.(words) ?? `Usage: pnpm data ${`${name} ${takes}`.trim()}\n${does}`;
}
