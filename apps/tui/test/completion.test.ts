import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';

const program = fileURLToPath(new URL('../bin/acquis.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'acquis-completion-'));
writeFileSync(join(folder, 'acquis'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
chmodSync(join(folder, 'acquis'), 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a real bash offers for a command line, the script of acquis sourced in it. */
function offeredFor(line: string): readonly string[] {
  const script = `
    source <(acquis completion bash)
    COMP_LINE=${JSON.stringify(line)}; COMP_POINT=\${#COMP_LINE}
    read -r -a COMP_WORDS <<< "$COMP_LINE"; [[ "$COMP_LINE" == *" " ]] && COMP_WORDS+=("")
    COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
    $(complete -p acquis | grep -o '_acquis')
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
    env: { PATH: `${folder}${delimiter}${process.env.PATH}` },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

describe('completion in bash', () => {
  it('offers the ids of decisions that begin so', () => {
    const offers = offeredFor('acquis decisions a-res-78-2');
    expect(offers).toContain('a-res-78-237-plenary');
    for (const offer of offers) expect(offer).toMatch(/^a-res-78-2/);
  });

  it('offers commands, options and the values of options', () => {
    expect(offeredFor('acquis dec')).toEqual(['decisions']);
    expect(offeredFor('acquis decisions --st')).toEqual(['--stage']);
    expect(offeredFor('acquis decisions --stage ')).toEqual(['adoption', 'committee', 'plenary']);
    expect(offeredFor('acquis decisions --stage committee,ple')).toEqual(['committee,plenary']);
    expect(offeredFor('acquis decisions --stage=ple')).toEqual(['--stage=plenary']);
  });

  it('offers for a second argument what the second is', () => {
    expect(offeredFor('acquis compare states sg')).toContain('sgp');
    expect(offeredFor('acquis agreement usa ru')).toEqual(['rus']);
  });
});

const shellsHere = ['zsh', 'fish'].filter((shell) => spawnSync(shell, ['--version']).status === 0);

/** What runs in each shell to be told the offers for a line: in zsh the function called as its completion calls it. */
const asking = {
  zsh: (line: string) => `
    compdef() { }; compadd() { print -rl -- "\${(@P)@[-1]}" }; _files() { print -r -- files }
    source <(acquis completion zsh)
    words=(\${(s: :)\${:-${line}}}); [[ "${line}" == *" " ]] && words+=(""); CURRENT=\${#words}
    _acquis`,
  fish: (line: string) => `acquis completion fish | source; complete -C "${line}"`,
};

describe.each(['zsh', 'fish'] as const)('completion in %s', (shell) => {
  const offered = (line: string) => {
    const { stdout, stderr } = spawnSync(shell, [shell === 'zsh' ? '-fc' : '-Nc', asking[shell](line)], {
      env: { PATH: `${folder}${delimiter}${process.env.PATH}`, HOME: folder },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return stdout.split('\n').filter(Boolean);
  };

  it.skipIf(!shellsHere.includes(shell))('offers commands, ids, options and their values', () => {
    expect(offered('acquis dec')).toEqual(['decisions']);
    expect(offered('acquis decisions a-res-78-23')).toEqual(['a-res-78-237-committee', 'a-res-78-237-plenary']);
    expect(offered('acquis decisions --stage ')).toEqual(['adoption', 'committee', 'plenary']);
    expect(offered('acquis decisions --stage=ple')).toEqual(['--stage=plenary']);
    expect(offered('acquis agreement usa ru')).toEqual(['rus']);
  });

  it.skipIf(!shellsHere.includes(shell))('offers files to import, and nothing else files', () => {
    expect(offered('acquis import /etc/host').join()).toMatch(/files|\/etc\/hosts/);
    expect(offered('acquis now zzz')).toEqual([]);
  });
});

describe('the scripts', () => {
  it.each(['bash', 'zsh', 'fish'])('%s: asks the program itself', async (shell) => {
    const { code, stdout } = await ask(`completion ${shell}`);
    expect(code).toBe(0);
    expect(stdout).toContain('complete --');
  });
});
