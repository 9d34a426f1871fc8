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

test('what is in doubt stands on a line with its place in the text; where the files say it too, the exit code is 0', () => {
  const { code, complained, said } = run(release.replace('(Mali)', '(Malli)'));
  expect(code).toBe(0);
  expect(said).toContain('# MEND: found "Malli" among those against');
  expect(complained).toContainEqual(
    expect.stringMatching(
      /^text\.txt:3:1 found "Malli" among those against, expected the name of a state\. Did you mean Mali \(mli\).* It is left out\. \[ingest\]$/,
    ),
  );
});

test('what is in doubt and stands in no file ends in exit code 1', () => {
  const known =
    'The Assembly adopted A/RES/79/62 by a recorded vote of 165 in favour to 3 against, with 16 abstentions.';
  expect(run(`2 December 2024\n\n${known}`)).toMatchObject({ code: 1, said: '' });
  expect(run(`2 December 2024\n\n${known.replace('165', '166').replace('16 ', '15 ')}`)).toMatchObject({ code: 0 });
});

test('what is in doubt about a whole text is said once', () => {
  const act = (draft: string) => `The Committee approved ${draft}, discussed on 5 November 2026, without a vote.`;
  const { complained } = run(`${act('A/C.1/81/L.7')}\n\n${act('A/C.1/81/L.8')}`);
  expect(complained.filter((line) => line.includes('found 2026-11-05 within a sentence'))).toHaveLength(1);
  expect(complained.at(-1)).toMatch(/^2 acts found, 1 doubt\./);
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
  [['--tracks', 'laws'], /^--tracks names "laws", expected one of autonomous-weapons, cybercrime, ict-security, the /],
  [
    ['--process', 'oewg-2021'],
    /^--process names "oewg-2021", expected the id of .* processes\/\. Did you mean oewg-2021-2025/,
  ],
  [['--body', 'first-comittee'], /^--body names "first-comittee", .* Did you mean first-committee/],
  [['--treaty', 'unc'], /^--treaty names "unc", .* Did you mean uncc/],
  [['--stage', 'third'], /^--stage names "third", expected committee or plenary\.$/],
])('%j is wrong usage, told in a line before the text is read', (options, message) => {
  const complained = [expect.stringMatching(message), 'Every option, with examples: pnpm data ingest --help'];
  expect(run(release, ...options)).toMatchObject({ code: 2, complained, said: '' });
});

test('a file that is not there is told before what else is wrong', () => {
  const complained: string[] = [];
  const words = ['nope.txt', '--source', 'nobody-knows'];
  const code = ingest.run({
    words,
    today: '2026-11-24',
    ci: false,
    say: () => {},
    complain: (line) => complained.push(line),
  });
  expect([code, complained]).toEqual([
    2,
    [
      expect.stringMatching(/^There is no file .*nope\.txt\. Paths count from the folder you are in\.$/),
      expect.stringMatching(/^There is no source "nobody-knows"\./),
      expect.stringMatching(/--help$/),
    ],
  ]);
});
