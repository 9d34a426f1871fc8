import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { packageFolder } from './files.ts';

vi.setConfig({ testTimeout: 120_000 });

function data(...words: string[]) {
  const { status, stdout, stderr } = spawnSync('tsx', ['tools/cli.ts', ...words], {
    cwd: packageFolder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${packageFolder}/node_modules/.bin:${process.env.PATH}`, CI: '' },
  });
  return { status, stdout, stderr };
}

test('without a subcommand the usage goes to standard error with exit code 2', () => {
  expect(data()).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^Usage:\n {2}pnpm data check/) });
});

test('a wrong subcommand is named', () => {
  expect(data('chek')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^There is no command "chek"\. Did you mean "check"\?/),
  });
});

test('--help prints the usage to standard output and succeeds', () => {
  expect(data('--help')).toEqual({ status: 0, stdout: expect.stringMatching(/^Usage:/), stderr: '' });
});

test('check on the record succeeds and states the totals it asserted', () => {
  const { status, stdout } = data('check');
  expect(status).toBe(0);
  expect(stdout).toMatch(/Totals asserted: 193 of 193 members, 2 observers/);
});

test('comparing with a commit that does not exist is wrong usage', () => {
  expect(data('diff', 'no-such-commit')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^There is no commit, branch or tag "no-such-commit"/),
  });
});

test('a command that takes nothing refuses more words', () => {
  expect(data('check', 'decisions')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^"check" takes nothing more; found "decisions"/),
  });
});
