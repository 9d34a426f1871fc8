import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindNames } from '../../src/generated/kind-names.ts';
import { checks } from '../checks/index.ts';
import { data, found } from '../testing/fixture.ts';
import { draft, usageFor } from './draft.ts';

const today = '2026-11-24';
const known = data({
  'sources/un-page.yaml': {},
  'sources/blog.yaml': { attestation: 'reported' },
  'documents/2026/a-res-81-12.yaml': { on: '2026-11-20' },
});
const of = (...words: string[]) => draft(words, known, today);
const decision = [
  'decision',
  '--symbol',
  'A/RES/81/12',
  '--stage',
  'plenary',
  '--on',
  '2026-11-20',
  '--body',
  'general-assembly',
  '--title',
  'A title',
];

test('a decision is named by symbol and stage, filed by year, and attested as its source', () => {
  expect(of(...decision, '--source', 'blog', '--locator', 'para 3')).toEqual({
    files: {
      'decisions/2026/a-res-81-12-plenary.yaml': [
        'title: A title',
        'attestation: reported',
        'citations:',
        '  - { source: blog, locator: para 3 }',
        'recorded: "2026-11-24"',
        'document: a-res-81-12',
        'symbol: A/RES/81/12',
        'body: general-assembly',
        'stage: plenary',
        'on: "2026-11-20"',
        'outcome: adopted',
        '',
      ].join('\n'),
    },
  });
});

test('lists of states make the vote by member beside the decision, and the tally counted from it', () => {
  const drafted = of(...decision, '--source', 'un-page', '--in-favour', 'swe,nor', '--against', 'rus');
  const files = 'files' in drafted ? drafted.files : {};
  expect(files['decisions/2026/a-res-81-12-plenary.votes.yaml']).toBe(
    'inFavour: [nor, swe]\nagainst: [rus]\ncitations:\n  - { source: un-page }\n',
  );
  expect(files['decisions/2026/a-res-81-12-plenary.yaml']).toContain(
    'tally: { inFavour: 2, against: 1, abstaining: 0 }\ntallyBasis: counted-from-votes\n',
  );
});

test('the states of a vote may be given by name; one that is not read is left for the checks to find', () => {
  const names = "Viet Nam, Bosnia and Herzegovina; Côte d'Ivoire";
  const drafted = of(...decision, '--source', 'un-page', '--in-favour', names, '--against', 'Freedonia');
  expect('files' in drafted && drafted.files['decisions/2026/a-res-81-12-plenary.votes.yaml']).toContain(
    'inFavour: [bih, civ, vnm]\nagainst: [Freedonia]\n',
  );
});

test('a source that is not in the record yet is entered with the record', () => {
  const drafted = of(
    ...decision,
    '--source',
    'un-new',
    '--source-url',
    'https://example.org/',
    '--source-title',
    'New',
  );
  expect('files' in drafted && drafted.files['sources/un-new.yaml']).toContain(
    'type: un-document\nurl: https://example.org/\n',
  );
});

test('a drafted decision passes the checks', () => {
  const drafted = of(...decision, '--source', 'un-page', '--method', 'recorded-vote', '--tally', '2-1-0');
  const files = {
    'sources/un-page.yaml': {},
    'documents/2026/a-res-81-12.yaml': { on: '2026-11-20' },
    'bodies/general-assembly.yaml': { type: 'principal-organ' },
    ...('files' in drafted ? drafted.files : {}),
  };
  const states = Object.fromEntries(['nor', 'swe', 'rus'].map((id) => [`states/${id}.yaml`, {}]));
  const findings = checks
    .filter(({ name }) => !name.endsWith('totals'))
    .flatMap((check) => found(check, { ...states, ...files }));
  expect(findings).toEqual([]);
});

test('a source that is in the record nowhere is named, with what it may mean', () => {
  expect(of(...decision, '--source', 'un-pagee')).toEqual({
    usage:
      'There is no source "un-pagee". Did you mean un-page? To enter it with this record, add --source-url and --source-title.',
  });
});

test('dates may be given in words, and file a record by their year', () => {
  const meeting = 'meeting --process global-mechanism --type plenary --ordinal 2 --title Second --source un-page'.split(
    ' ',
  );
  const drafted = of(...meeting, '--planned', '12-16 July 2027', '--stated', '20 November 2026');
  expect('files' in drafted && drafted.files['meetings/2027/global-mechanism-plenary-2.yaml']).toContain(
    'schedule:\n  - { on: "2027-07-12/2027-07-16", stated: "2026-11-20" }\n',
  );
  const on = decision.map((word) => (word === '2026-11-20' ? '20 Nov 2026' : word));
  expect(of(...on, '--source', 'un-page')).toEqual(of(...decision, '--source', 'un-page'));
});

test('the example of every kind uses options it has', () => {
  for (const kind of kindNames) {
    const example = usageFor([kind]).split('\n').at(-1) ?? '';
    const options = example.match(/(?<= --)[a-z0-9-]+/g) ?? [];
    const drafted = of(kind, ...options.flatMap((option) => [`--${option}`, '0']));
    expect('usage' in drafted ? drafted.usage : '', kind).not.toMatch(/^There is no option/);
  }
});

test('a planned meeting states its dates and when they were announced', () => {
  const drafted = of(
    'meeting',
    '--process',
    'global-mechanism',
    '--type',
    'plenary',
    '--ordinal',
    '2',
    '--title',
    'Second',
    '--planned',
    '2027-07-12/2027-07-16',
    '--stated',
    '2026-11-20',
    '--source',
    'un-page',
  );
  expect('files' in drafted && drafted.files['meetings/2027/global-mechanism-plenary-2.yaml']).toContain(
    'schedule:\n  - { on: "2027-07-12/2027-07-16", stated: "2026-11-20" }\n',
  );
});

test.each([
  [
    ['decision'],
    /^Missing: --title, --source.*--body, --stage, --on\n[\s\S]*Example:\n {2}pnpm data new decision --symbol/,
  ],
  [['decision', '--symbl', 'x'], /^There is no option --symbl\. Did you mean --symbol\?/],
  [['decison'], /^There is no kind "decison"\.[\s\S]*Kinds: [\s\S]*\bbody, /],
  [[], /^Usage: pnpm data new <kind>/],
])('%j is answered with how to use it', (words, expected) => {
  expect(of(...words)).toMatchObject({ usage: expect.stringMatching(expected) });
});

test('the holder of a position is given by name, code or group, its issue by id', () => {
  const words = (holder: string) => [
    ...[
      'position',
      '--title',
      'T',
      '--holder',
      holder,
      '--about',
      'capacity-funding',
      '--stance',
      'un-fund-and-portal',
    ],
    ...['--voice', 'own', '--directness', 'direct', '--source', 'un-page'],
  ];
  const fileOf = (holder: string) => {
    const drafted = of(...words(holder));
    return 'files' in drafted ? Object.entries(drafted.files)[0] : undefined;
  };
  const [path, text] = fileOf('Kenya') ?? [];
  expect(path).toBe('positions/ken-capacity-funding-un-fund-and-portal.yaml');
  expect(parse(text ?? '')).toMatchObject({
    holder: { state: 'ken' },
    about: { collection: 'issues', id: 'capacity-funding' },
  });
  expect(parse(fileOf('ken')?.[1] ?? '').holder).toEqual({ state: 'ken' });
  expect(parse(fileOf('Kenja')?.[1] ?? '').holder).toEqual({ state: 'Kenja' });
  expect(parse(fileOf('asean')?.[1] ?? '').holder).toEqual({ coalition: 'asean' });
  expect(parse(fileOf('{ name: An observer }')?.[1] ?? '').holder).toEqual({ name: 'An observer' });
});
