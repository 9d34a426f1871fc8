import type { Edit, Form } from './form.ts';

/** Lines end in a line feed without blanks before it; the file ends in exactly one. */
export const layout: Form = {
  name: 'layout',
  why: 'Invisible differences make diffs that say nothing.',
  edits: ({ text }) => {
    const edits: Edit[] = [];
    const add = (match: RegExpExecArray, replacement: string, found: string, expected: string) =>
      edits.push({ start: match.index, end: match.index + match[0].length, text: replacement, found, expected });
    for (const match of text.matchAll(/[ \t\r]+(?=\n|$)/g)) add(match, '', 'blanks at the end of the line', 'none');
    const end = /\n*$/.exec(text);
    if (text.trim() !== '' && end && end[0] !== '\n')
      add(end, '\n', end[0] === '' ? 'no line feed at the end' : 'blank lines at the end', 'one line feed');
    return edits;
  },
};
