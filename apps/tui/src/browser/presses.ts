import type { Key } from 'ink';
import type { Context } from './binding.js';
import { commandOf, takesText } from './keymap.js';
import type { Event } from './state.js';

/** One key pressed: its name in the keymap, and the character it stands for, if any. */
export interface Press {
  readonly key: string;
  readonly text: string;
}

const named: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'return'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
];

const controls: ReadonlyMap<string, string> = new Map([
  ['\r', 'return'],
  ['\n', 'return'],
  ['\t', 'tab'],
  ['\x1b', 'escape'],
  ['\x7f', 'backspace'],
  ['\b', 'backspace'],
]);

/** The name of a control character among others; undefined for a printable one. */
function controlName(character: string): string | undefined {
  if (!/\p{Cc}/u.test(character)) return undefined;
  return controls.get(character) ?? `ctrl-${String.fromCharCode(character.charCodeAt(0) + 96)}`;
}

/** The presses in what the terminal sent at once: one named key, or characters one by one. */
export function pressesOf(input: string, key: Partial<Key>): readonly Press[] {
  const name = named.find(([flag]) => key[flag])?.[1] ?? (key.ctrl ? `ctrl-${input}` : undefined);
  if (name !== undefined) return [{ key: name, text: '' }];
  return [...input].map((character) => {
    const control = controlName(character);
    return control === undefined ? { key: character, text: character } : { key: control, text: '' };
  });
}

/** What a press asks for in a context; undefined where it asks for nothing. */
export function eventOf({ key, text }: Press, context: Context): Event | undefined {
  if (takesText(context) && text !== '') return { text };
  const command = commandOf(key, context);
  return command && { command, key };
}
