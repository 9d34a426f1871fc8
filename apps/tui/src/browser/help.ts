import { type Line, line, toned } from '../text/line.js';
import { fit } from '../text/width.js';
import { wrap } from '../text/wrap.js';
import { keymap, takesText } from './keymap.js';

/** The keys and what they do, from the keymap. */
export function helpLines(width: number): readonly Line[] {
  const reading = keymap.filter(({ modes }) => modes.includes('browse'));
  const typing = keymap.filter(({ modes, command }) => modes.every(takesText) && command !== 'quit');
  return [
    line(toned(' Keys', 'strong')),
    ...reading.map(({ shown, does }) => fit(line('  ', toned(shown.padEnd(9), 'accent'), does), width)),
    ...wrap(
      line(toned('While typing: ', 'strong'), typing.map(({ shown, does }) => `${shown} ${does}`).join(' · ')),
      width - 2,
    ).map((row) => line(' ', ...row)),
  ];
}
