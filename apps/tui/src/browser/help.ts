import { type Line, line, toned } from '../text/line.js';
import { hanging } from '../text/wrap.js';
import { type Context, contextNames } from './binding.js';
import { bindingsOf } from './keymap.js';

const column = 13;

/** The keys of a context and what they do, from the keymap. */
export function helpLines(context: Context, width: number): readonly Line[] {
  return [
    line(toned(` ${contextNames[context]}`, 'strong')),
    ...bindingsOf(context).flatMap(({ shown, does }) =>
      hanging(line('  ', toned(shown, 'accent')), column, line(does), width - 1),
    ),
    line(''),
    line(toned('  Each place has its own keys: press ? there.', 'quiet')),
  ];
}
