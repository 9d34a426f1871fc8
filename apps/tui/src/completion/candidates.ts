import type { Argument, Command, Option } from 'commander';
import { commandNames } from '../command-names.js';
import { offered } from '../offers.js';

function optionNamed(command: Command, root: Command, word: string): Option | undefined {
  return [...command.options, ...root.options].find(({ long, short }) => word === long || word === short);
}

function takesValue(option: Option | undefined): option is Option {
  return option?.required === true;
}

/** The words that are arguments: not options, and not the values of options. */
function argumentsAmong(words: readonly string[], command: Command, root: Command): readonly string[] {
  return words.filter((word, index) => {
    const before = words[index - 1];
    return !word.startsWith('-') && !(before !== undefined && takesValue(optionNamed(command, root, before)));
  });
}

function argumentAt(command: Command, place: number): Argument | undefined {
  const taken = command.registeredArguments;
  const last = taken.at(-1);
  return taken[place] ?? (last?.variadic ? last : undefined);
}

function optionNames(command: Command): readonly string[] {
  const shown = command.options.filter(({ hidden }) => !hidden).flatMap(({ long }) => long ?? []);
  return [...new Set([...shown, '--help'])];
}

/** The last of values parted by commas is completed, those before it stay. */
function inList(values: readonly string[], current: string): readonly string[] {
  const before = current.slice(0, current.lastIndexOf(',') + 1);
  return values.map((value) => `${before}${value}`);
}

/** `--stage=ple`: the value of an option in the word that names it. */
function valuesWithin(word: string, command: Command, root: Command): readonly string[] | undefined {
  const [, name = '', value = ''] = /^(--[\w-]+)=(.*)$/.exec(word) ?? [];
  const option = optionNamed(command, root, name);
  return takesValue(option) ? inList(offered(option), value).map((each) => `${name}=${each}`) : undefined;
}

/**
 * What the word at the end of a command line may become, by the tree of commands and the values they offer. Only the kinds of
 * record that are offered are read.
 */
export function candidates(root: Command, words: readonly string[]): readonly string[] {
  const current = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const [name] = argumentsAmong(before, root, root);
  const command = root.commands.find((each) => each.name() === name);
  const of = command ?? root;
  const option = optionNamed(of, root, before.at(-1) ?? '');
  const begins = (values: readonly string[]) => values.filter((value) => value.startsWith(current));
  if (takesValue(option)) return begins(inList(offered(option), current));
  if (current.startsWith('-')) return begins(valuesWithin(current, of, root) ?? optionNames(of));
  if (name === undefined) return begins(commandNames(root));
  if (!command) return [];
  const place = argumentsAmong(before.slice(before.indexOf(name) + 1), command, root).length;
  return begins(offered(argumentAt(command, place)));
}
