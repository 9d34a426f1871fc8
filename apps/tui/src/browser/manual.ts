import { contextNames, contexts } from './binding.js';
import { bindingsOf } from './keymap.js';

const intro = `# The keys of the terminal

\`acquis\` without a command, in a terminal, opens the full-screen browser. These are its keys, context by context; \`?\` shows
those of where you are. This page is made from the keymap (\`apps/tui/src/browser/keymap.ts\`); a test tells when it is behind.
`;

const outro = `## What it needs of the terminal

- Copying (\`y\`, \`Y\`) writes the sequence OSC 52; some terminals ask first, or have to be told to allow it.
- \`o\` opens the first source with an address in the browser of the desktop; where there is none, the address is shown.
- \`SITE_URL\` is the site to which copied citations lead; without it they name the command that shows the record.
- \`NO_COLOR\` turns colour off. A locale that is not UTF-8 (\`LANG=C\`) is served in ASCII.
- \`INK_SCREEN_READER=true\` prints what is chosen and read as lines, without panes.
`;

function cellOf(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** The page of the manual: the keys of every context, as Markdown. */
export function keysPage(): string {
  const parts = contexts.map((context) => {
    const rows = bindingsOf(context).map(({ shown, does }) => `| \`${cellOf(shown)}\` | ${cellOf(does)} |`);
    return [`## ${contextNames[context]}`, '', '| Key | What it does |', '|---|---|', ...rows, ''].join('\n');
  });
  return [intro, ...parts, outro].join('\n');
}
