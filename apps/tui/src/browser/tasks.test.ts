import { acquis } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { openerOf } from '../opening.js';
import { citationOf, sourceOf } from './citation.js';
import { clipboardSequence } from './tasks.js';

const view = acquis.at('2026-11-24');
const decision = { collection: 'decisions', id: 'a-res-78-237-plenary' } as const;

describe('a citation', () => {
  it('names author, title, day and version, and the command that shows the record where no site is set', () => {
    const cited = citationOf(decision, view, {});
    expect(cited).toMatch(/^The Acquis contributors \(\d{4}\)\. “Developments in the field of information/);
    expect(cited).toContain('as of 2026-11-24; data version');
    expect(cited).toMatch(/acquis decisions a-res-78-237-plenary --as-of 2026-11-24$/);
  });

  it('leads to the record as it was on the day, where a site is set', () => {
    expect(citationOf(decision, view, { site: 'https://acquis.example' })).toMatch(
      /https:\/\/acquis\.example\/at\/2026-11-24\/decisions\/a-res-78-237-plenary$/,
    );
  });
});

describe('a source', () => {
  it('is the first with a public address among those a record cites, or the record itself', () => {
    expect(sourceOf(decision, view)).toMatch(/^https?:\/\//);
    const source = view.sources.find(({ url }) => url !== null)[0];
    expect(source && sourceOf({ collection: 'sources', id: source.id }, view)).toBe(source?.url);
  });

  it.each(['linux', 'darwin', 'win32'] as const)(
    'is opened on %s by a program, with the address as one argument',
    (platform) => {
      const url = 'https://example.org/?a=1&b=$(reboot)';
      const [program, ...args] = openerOf(platform, url);
      expect(args.at(-1)).toBe(url);
      expect(['cmd', 'cmd.exe', 'sh', 'bash', 'powershell']).not.toContain(program);
    },
  );
});

describe('copying', () => {
  it('writes the text in base64, so that nothing in it ends the sequence', () => {
    const [begin, end] = ['\x1b]52;c;', '\x07'];
    const sequence = clipboardSequence('a\x07b\x1b“ü”');
    expect([sequence.startsWith(begin), sequence.endsWith(end)]).toEqual([true, true]);
    expect(sequence.slice(begin.length, -end.length)).toMatch(/^[A-Za-z0-9+/=]+$/);
  });
});
