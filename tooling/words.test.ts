import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownWords } from './words.ts';

const web = join(import.meta.dirname, '../apps/web');
const components = globSync('components/**/*.tsx', { cwd: web }).filter(
  (path) => !path.startsWith('components/stories/texts/') && !path.endsWith('.test.tsx'),
);

describe('the words of the interface', () => {
  it('stand in apps/web/words and nowhere in a component', () => {
    expect(components.length).toBeGreaterThan(150);
    const found = components.flatMap((path) =>
      ownWords(readFileSync(join(web, path), 'utf8')).map(({ line, text }) => `${path}:${line} ${text}`),
    );
    expect(found, 'move these to the words of their subject, as apps/web/words/README.md says').toEqual([]);
  });

  it.each([
    ['text of an element', '<p>Open issues</p>', 'Open issues'],
    ['text beside a value', '<p>{n} votes</p>', 'votes'],
    ['a choice of two texts', "<p>{n > 0 ? 'some' : words.none}</p>", 'some'],
    ['a text that may be left out', `<p>{n > 0 && \`of \${n} votes\`}</p>`, 'of {} votes'],
    ['what is read out', '<nav aria-label="Main" />', 'Main'],
    ['what is read out, with a value', `<nav aria-label={\`Votes of \${name}\`} />`, 'Votes of {}'],
  ])('are found as %s', (_, source, text) => {
    expect(ownWords(source).map((own) => own.text)).toEqual([text]);
  });

  it.each([
    ['words of the subject', '<p title={words.why}>{words.openIssues(n)} · {n}</p>'],
    ['a sign or a letter', '<p>/ – Y</p>'],
    ['code', '<code>pnpm acquis now</code>'],
    ['an address', '<a href="/openapi.json">/openapi.json</a>'],
    ['a class or a key', '<p className="quiet">{labels[\'vote\']}</p>'],
  ])('are not %s', (_, source) => {
    expect(ownWords(source)).toEqual([]);
  });
});
