import { acquis, noVoteRecorded, type Reference, rollOf, type View } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { flowSvg, flowText } from '../flow/svg.js';
import { lineageSvg } from '../lineage/svg.js';
import { lineageText } from '../lineage/text.js';
import { matrixSvg, matrixText } from '../matrix/svg.js';
import { type RankingGroup, rankingSvg, rankingText } from '../ranking/svg.js';
import { scatterSvg, scatterText } from '../scatter/svg.js';
import { scoreSvg } from '../score/svg.js';
import { scoreText } from '../score/text.js';
import { spectrumSvg } from '../spectrum/svg.js';
import { spectrumText } from '../spectrum/text.js';
import { staircaseSvg } from '../staircase/svg.js';
import { staircaseText } from '../staircase/text.js';
import { tallySvg } from '../tally-bar/svg.js';
import { tallyText } from '../tally-bar/text.js';
import { treatyMapSvg } from '../treaty-map/svg.js';
import { treatyMapText } from '../treaty-map/text.js';
import { voteGridSvg } from '../vote-grid/svg.js';
import { voteGridText } from '../vote-grid/text.js';
import { voteMapSvg } from '../vote-map/svg.js';
import { escaped } from './element.js';
import type { Drawing } from './sheet.js';

const day = '2026-11-24';
const view = acquis.at(day);
const href = ({ collection, id }: Reference) => `https://example.org/${collection}/${id}`;
const source = 'Source: the record.';

interface Figure {
  readonly name: string;
  readonly twin: string | undefined;
  readonly svg: (drawing: Drawing) => string | undefined;
}

const ranked: readonly RankingGroup[] = [
  {
    title: 'Nearest voters',
    rows: [
      { label: 'Guinea', share: 0.969, figure: '0.969', note: '16 shared' },
      { label: 'Tajikistan', share: 0.955, figure: '0.955', note: '22 shared' },
    ],
  },
  {
    title: 'Farthest voters',
    rows: [
      {
        label: 'United Kingdom of Great Britain and Northern Ireland',
        share: 0.652,
        figure: '0.652',
        note: '23 shared',
      },
      { label: 'A state opposed in every vote', share: 0, figure: '0.000', note: '23 shared' },
      { label: 'A state with no index', share: null, figure: '–' },
    ],
  },
];
const crossed = {
  sides: [
    { label: 'USA', name: 'United States of America' },
    { label: 'FRA', name: 'France' },
    { label: 'RUS', name: 'Russian Federation' },
  ],
  values: [
    [null, 0.717, 0.174],
    [0.717, null, 0.283],
    [0.174, 0.283, null],
  ],
};
const flows = [
  { from: 'in-favour', to: 'in-favour', count: 81 },
  { from: 'in-favour', to: 'against', count: 53 },
  { from: 'in-favour', to: 'no-vote-recorded', count: 21 },
  { from: 'in-favour', to: 'abstaining', count: 6 },
  { from: 'against', to: 'in-favour', count: 9 },
  { from: 'abstaining', to: 'in-favour', count: 10 },
  { from: 'abstaining', to: 'abstaining', count: 1 },
  { from: 'no-vote-recorded', to: 'in-favour', count: 4 },
];
const points = [
  { key: 'sgp', label: 'SGP', name: 'Singapore', group: 1, x: 0, y: 0 },
  { key: 'ken', label: 'KEN', name: 'Kenya', group: 1, x: 0.04, y: 0.02 },
  { key: 'fra', label: 'FRA', name: 'France', group: 2, x: 0.5, y: -0.03 },
  { key: 'usa', label: 'USA', name: 'United States of America', group: 3, x: 0.55, y: 0.42 },
];
const groups = ['group 1, 2 states', 'group 2, 1 state', 'group 3, 1 state'];
const told = { title: 'What the figure finds', lead: 'What is drawn, and the unit.' };

/** The figures that analyses are drawn with, of values given. */
const given: readonly Figure[] = [
  { name: 'ranking', twin: rankingText(ranked), svg: (drawing) => rankingSvg(told, ranked, drawing) },
  { name: 'matrix', twin: matrixText(crossed), svg: (drawing) => matrixSvg(told, crossed, drawing) },
  { name: 'flow', twin: flowText(flows), svg: (drawing) => flowSvg(told, flows, drawing) },
  {
    name: 'scatter',
    twin: scatterText(points, groups),
    svg: (drawing) => scatterSvg(told, points, groups, drawing),
  },
];

function figuresOn(of: View): readonly Figure[] {
  return [
    ...given,
    ...of.decisions.all().flatMap((each) => [
      {
        name: `grid of ${each.id}`,
        twin: voteGridText(each, of),
        svg: (drawing: Drawing) => voteGridSvg(each, of, drawing),
      },
      {
        name: `map of ${each.id}`,
        twin: voteGridText(each, of),
        svg: (drawing: Drawing) => voteMapSvg(each, of, drawing),
      },
      { name: `tally of ${each.id}`, twin: tallyText(each), svg: (drawing: Drawing) => tallySvg(each, drawing) },
    ]),
    ...of.processes.all().map((each) => ({
      name: `lineage of ${each.id}`,
      twin: lineageText(each, of),
      svg: (drawing: Drawing) => lineageSvg(each, of, drawing),
    })),
    ...of.issues.all().map((each) => ({
      name: `spectrum of ${each.id}`,
      twin: spectrumText(each, of),
      svg: (drawing: Drawing) => spectrumSvg(each, of, drawing),
    })),
    ...of.treaties.all().map((each) => ({
      name: `map of ${each.id}`,
      twin: treatyMapText(each, of),
      svg: (drawing: Drawing) => treatyMapSvg(each, of, drawing),
    })),
    ...of.treaties.all().map((each) => ({
      name: `staircase of ${each.id}`,
      twin: staircaseText(each, of),
      svg: (drawing: Drawing) => staircaseSvg(each, of, drawing),
    })),
    { name: 'score', twin: scoreText(of), svg: (drawing: Drawing) => scoreSvg(of, drawing) },
  ];
}

/** Every pair of tags closes, nothing is left open, and no value went missing on the way. */
function wellFormed(svg: string): void {
  const open: string[] = [];
  for (const [, close, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!self) open.push(name);
  }
  expect(open).toEqual([]);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
}

describe.each(['2005-06-30', '2023-12-31', day])('on %s', (on) => {
  const figures = figuresOn(acquis.at(on));

  test.each([320, 860, 1600])(
    'every figure is a whole document %i wide, with title, description and text twin',
    (width) => {
      for (const { name, twin, svg } of figures) {
        const drawn = svg({ width, source, href });
        expect([name, drawn === undefined]).toEqual([name, twin === undefined]);
        if (drawn === undefined || twin === undefined) continue;
        wellFormed(drawn);
        expect(drawn).toContain('role="img" aria-labelledby="title desc"');
        expect(drawn).toMatch(/<title id="title">[^<]{10,}<\/title><desc id="desc">[^<]{10,}<\/desc>/);
        expect(drawn).toContain(`<metadata>${escaped(twin)}</metadata>`);
        expect(drawn).toContain(`width="${width}"`);
        expect(drawn).not.toMatch(/<(?:script|image|foreignObject)|url\(|@import/);
      }
    },
  );

  test('every figure is drawn alike each time', () => {
    for (const { svg } of figures) expect(svg({ width: 640 })).toBe(svg({ width: 640 }));
  });
});

test('nothing is drawn outside the sheet', () => {
  for (const width of [320, 860]) {
    for (const { name, svg } of figuresOn(view)) {
      for (const [, x = '', wide = ''] of svg({ width })?.matchAll(/<rect[^>]* x="([-\d.]+)"[^>]* width="([\d.]+)"/g) ??
        []) {
        expect([name, Number(x) >= -1 && Number(x) + Number(wide) <= width]).toEqual([name, true]);
      }
    }
  }
});

test('a grid has a cell for every member of that day, each of which leads to its state', () => {
  for (const decision of view.decisions.find((each) => rollOf(each) !== undefined)) {
    const svg = voteGridSvg(decision, view, { href }) ?? '';
    const { inFavour = 0, against = 0, abstaining = 0 } = decision.tally ?? {};
    const members = inFavour + against + abstaining + (noVoteRecorded(decision) ?? 0);
    expect(svg.match(/href="https:\/\/example.org\/states\//g)).toHaveLength(members);
  }
});

test('a ranking draws no bar for a share of nothing, and none where there is no share', () => {
  expect(rankingSvg(told, ranked).match(/<rect class="accent"/g)).toHaveLength(3);
  expect(rankingSvg(told, ranked).match(/<rect class="wash"/g)).toHaveLength(5);
});

test('a ranking gives its bars the room that short labels leave', () => {
  const years = [{ rows: [{ label: '2024', share: 1, figure: '1.000' }] }];
  const widthOfBar = (groups: readonly RankingGroup[]) =>
    Number(/<rect class="wash"[^>]* width="(\d+)"/.exec(rankingSvg(told, groups))?.[1]);
  expect(widthOfBar(years)).toBeGreaterThan(widthOfBar(ranked) + 100);
});

test('the bar of a tally claims no vote by member where the record holds none, and denies none that it holds', () => {
  for (const each of view.decisions.all()) {
    const svg = tallySvg(each);
    if (svg !== undefined) expect(svg.includes('no complete vote by member')).toBe(rollOf(each) === undefined);
  }
});

test('a long address at the foot is broken between its parameters and loses none', () => {
  const states = ['usa', 'gbr', 'fra', 'deu', 'jpn', 'mex', 'bra', 'ind', 'sgp', 'ken', 'zaf', 'egy', 'chn', 'rus'];
  const address = `example.org/v1/analysis/agreement?${states.map((state) => `state=${state}`).join('&')}`;
  const svg = matrixSvg(told, crossed, { width: 480, source: `Source.\n${address}` });
  const lines = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.replaceAll('&amp;', '&'));
  expect(lines.join('')).toContain(address);
  expect(lines).not.toContain(address);
});

test('characters that mean something in XML, and those it does not have, do no harm', () => {
  expect(escaped('a<b>&"c"\u0000\u0008\ud800')).toBe('a&lt;b&gt;&amp;&quot;c&quot;');
});

const decision = view.decisions.get('a-res-78-237-plenary');
const committee = view.decisions.get('a-res-78-237-committee');
const process = view.processes.get('oewg-2021-2025');
const treaty = view.treaties.get('uncc');
const issue = view.issues.get('sovereignty');
const then = acquis.at('2023-12-31');

const pictures: readonly (readonly [name: string, svg: string | undefined])[] = [
  ['vote-grid', decision && voteGridSvg(decision, view, { source })],
  ['vote-map', decision && voteMapSvg(decision, view, { source })],
  ['tally-bar', committee && tallySvg(committee, { source })],
  ['lineage', process && lineageSvg(process, view, { source })],
  ['spectrum', issue && spectrumSvg(issue, view, { source })],
  ['treaty-map', treaty && treatyMapSvg(treaty, view, { source })],
  ['staircase', treaty && staircaseSvg(treaty, view, { source })],
  ...given.map(({ name, svg }) => [name, svg({ source })] as const),
  ['score', scoreSvg(then, { source }, { process: 'oewg-2021-2025', from: '2019-01-01' })],
];

test.each(pictures)('the %s looks as it did', async (name, svg) => {
  await expect(`${svg}\n`).toMatchFileSnapshot(`./pictures/${name}.svg`);
});
