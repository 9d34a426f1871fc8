import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ingest } from './ingest.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'acquis-ingest-'));

function run(content: string | Uint8Array, ...options: string[]) {
  const file = join(folder, 'text.txt');
  writeFileSync(file, content);
  const [said, complained]: [string[], string[]] = [[], []];
  const code = ingest.run({
    words: [file, ...options],
    today: '2026-11-24',
    ci: false,
    say: (line) => said.push(line),
    complain: (line) => complained.push(line.replace(file, 'text.txt')),
  });
  return { code, said: said.join('\n'), complained };
}
const release =
  '6 November 2026\n\nThe First Committee approved “A text made up here” (document A/C.1/81/L.7) by a recorded vote of 158 in favour to 1 against (Mali), with 12 abstentions.';

test('proposals are printed by path, and written only into the folder that is named', () => {
  const printed = run(release);
  expect(printed.code).toBe(0);
  expect(printed.said).toMatch(/^--- # decisions\/2026\/a-c-1-81-l-7-committee\.yaml\n# Proposed from line 3/);
  const written = run(release, '--into', join(folder, 'proposals'));
  expect(written.said).toBe(`Proposed ${folder}/proposals/decisions/2026/a-c-1-81-l-7-committee.yaml`);
  expect(readFileSync(join(folder, 'proposals/decisions/2026/a-c-1-81-l-7-committee.yaml'), 'utf8')).toContain(
    'tally: { inFavour: 158, against: 1, abstaining: 12 }',
  );
  expect(existsSync(join(import.meta.dirname, '../../data/decisions/2026/a-c-1-81-l-7-committee.yaml'))).toBe(false);
});

test('what is in doubt stands on a line with its place in the text, and the exit code is 1', () => {
  const { code, complained } = run(release.replace('(Mali)', '(Malli)'));
  expect(code).toBe(1);
  expect(complained).toContainEqual(
    expect.stringMatching(
      /^text\.txt:3:1 found "Malli" among those against, expected the name of a state\. Did you mean Mali \(mli\).* It is left out\. \[ingest\]$/,
    ),
  );
});

test('with --write nothing that is in doubt or not complete is written', () => {
  const { code, complained } = run(release, '--write');
  expect(code).toBe(1);
  expect(complained.slice(-3)).toEqual([
    'Not written: line 3, recorded vote 158–1–12 on A/C.1/81/L.7: not complete.',
    expect.stringMatching(/--into <folder>.* move it to the same place in packages\/domain\/data\.$/),
    'Nothing was written.',
  ]);
});

test.each([
  ['', 'text.txt:1:1 found an empty text, '],
  [Uint8Array.from([0x50, 0x4b, 0, 0]), 'text.txt:1:1 found bytes that are no text in UTF-8, '],
  ['A day without any vote at all.', 'text.txt:1:1 found no decision, '],
  ['Participant\tSignature\nMali\t25 Oct 2025', 'text.txt:1:1 found the table of a depositary, expected the treaty'],
])('a text that holds nothing to propose is told as such: %j', (content, message) => {
  const { code, complained } = run(content);
  expect([code, complained]).toEqual([1, [expect.stringContaining(message)]]);
});

test.each([
  [['--sorce', 'x'], /^There is no option --sorce\. Did you mean --source\?/],
  [['--source', 'un-a-res-79-6'], /^There is no source "un-a-res-79-6"\. Did you mean un-a-res-/],
  [['--into', 'x', '--write'], /^Give --into to look at what is proposed, or --write to enter it\./],
  [['another.txt'], /^Name one file, or - for what is piped in\./],
])('%j is wrong usage', (options, message) => {
  expect(run(release, ...options)).toMatchObject({ code: 2, complained: [expect.stringMatching(message)] });
});
