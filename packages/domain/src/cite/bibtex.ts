import { author, type Cited, container, publisher } from './cited.js';

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as LaTeX prints it: nothing in it is a command. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&%#_~^]/g, (character) => special[character] ?? character).replace(/\s+/g, ' ');
}

function entryOf({ key, title, url, issued, version, note }: Cited): string {
  const [year, month] = issued.split('-');
  const fields = [
    ['author', `{${author}}`],
    ['title', `{${escaped(title)}}`],
    ['howpublished', escaped(container)],
    ['publisher', escaped(publisher)],
    ['year', year],
    ['month', String(Number(month))],
    ['version', escaped(version)],
    ['url', url],
    ['note', escaped(note)],
    ['language', 'english'],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** Citations as BibTeX, in UTF-8. Titles keep their capitals; an address is as it is, for the package `url`. */
export function bibtexOf(cited: readonly Cited[]): string {
  return cited.map(entryOf).join('\n');
}
