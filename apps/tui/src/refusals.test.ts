import { describe, expect, it } from 'vitest';
import { ask } from '../test/ask.js';

const usage: readonly (readonly [command: string, expected: RegExp])[] = [
  ['meetngs', /no command "meetngs"\. Did you mean:\n {2}acquis meetings/],
  ['zzzzzzzz', /acquis --help/],
  ['help statez', /no command "statez"\. Did you mean:\n {2}acquis states/],
  ['now --as-of 2023-02-30', /expected YYYY-MM-DD, a day that exists/],
  ['now --as-of yesterday', /expected YYYY-MM-DD/],
  ['decisions --stage plenry', /expected adoption, committee, plenary\. Did you mean "plenary"/],
  ['decisions --limit 0', /Expected a whole number of at least 1/],
  ['decisions --q /', /"\/" has no letter and no digit/],
  ['decisions --sort newest', /expected relevance, date, -date, title.*updated/],
  ['decisions --sort relevance', /--sort relevance needs words to look for; give --q too/],
  ['decisions --from 2024 --to 2020', /earlier date as --from/],
  ['decisions --updated-since soon', /expected YYYY-MM-DD/],
  ['decisions --include titel', /no value of include; expected .*introducedBy/],
  ['decisions --wrong', /unknown option '--wrong'\nSee acquis decisions --help/],
  ['decisions one two', /too many arguments/],
  ['now extra', /too many arguments/],
  ['timeline --process oewg-2021', /Did you mean .*oewg-2021-2025/],
  ['timeline --collection meetngs', /Did you mean "meetings"\?/],
  ['timeline --status over', /expected done, under-way, ahead, outcome-not-in-record/],
  ['timeline --from 2023-13', /expected YYYY, YYYY-MM/],
  ['timeline --from 2024 --to 2020', /earlier date as --from/],
  ['states --json --csv', /--json and --csv exclude each other; give one of them/],
  ['agreement usa rus --csv --ndjson', /--csv and --ndjson exclude each other/],
  ['states ken --json=titel', /"titel" is no field of this answer; expected id, title, .*Did you mean title\?/],
  ['compare states sgp', /One is given; give two to 12 states/],
  ['compare states sgp SGP', /Two of those given are "sgp"; name each once/],
  ['compare treaties uncc ccw', /Expected decisions, states, processes/],
  ['cite decision a-res-78-237-plenary', /Did you mean "decisions"\?/],
  ['cite treaties uncc --as bibtx', /expected bibtex, csl-json/],
  ['cite treaties uncc --json', /BibTeX or CSL-JSON; it has no --json/],
  ['brief ken --csv', /A brief is printed as Markdown; it has no --csv/],
  ['completion tcsh', /Expected bash, zsh, fish/],
  ['now --api example.org', /Expected an address such as https:/],
  [
    'verdict a-res-78-237-plenary --api https://api.example.org',
    /answered from the record in the program, not by an API/,
  ],
  ['now --timeout 0', /Expected seconds above 0/],
];

describe('a command that is not understood', () => {
  it.each(usage)('acquis %s: exits 2 and says on stderr what was expected', async (command, expected) => {
    const { code, stdout, stderr } = await ask(command);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(expected);
    expect(stderr).toMatch(/^acquis: /);
  });
});

describe('a record that is not there', () => {
  it('exits 3 and suggests the nearest ids on stderr', async () => {
    const { code, stdout, stderr } = await ask('decisions a-res-78-23-plenary');
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain('Did you mean:\n  acquis decisions a-res-78-237-plenary\n');
  });

  it('names the list where nothing is near', async () => {
    const { code, stderr } = await ask('states qqqqqqqqqqqq');
    expect(code).toBe(3);
    expect(stderr).toMatch(/no state "qqqqqqqqqqqq"/);
    expect(stderr).toContain('acquis states');
  });

  it('exits 3 and gives the day since when, where it was not yet known', async () => {
    const { code, stdout, stderr } = await ask('processes global-mechanism --as-of 2001-01-01');
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/not yet known on 1 January 2001; it is in the record since \d+ \w+ \d{4}/);
  });

  it('says the same with --json and prints no data', async () => {
    expect(await ask('states zz --json')).toMatchObject({ code: 3, stdout: '' });
  });
});

describe('looking a record up', () => {
  it('takes a code as well as an id', async () => {
    const byCode = await ask('states NOR');
    expect(byCode.code).toBe(0);
    expect(byCode.stdout).toEqual((await ask('states nor')).stdout);
  });

  it('takes a name in any of its languages', async () => {
    expect((await ask('states Norvège')).stdout).toEqual((await ask('states nor')).stdout);
  });
});
