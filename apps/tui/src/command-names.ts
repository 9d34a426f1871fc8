import type { Command } from 'commander';

/** The commands people use, by name; not those the program is asked by scripts. */
export function commandNames(root: Command): readonly string[] {
  return root
    .createHelp()
    .visibleCommands(root)
    .map((command) => command.name());
}
