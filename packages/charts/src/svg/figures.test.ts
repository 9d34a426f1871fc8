import { acquis, noVoteRecorded, type Reference, rollOf, type View } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { lineageSvg } from '../lineage/svg.js';
import { lineageText } from '../lineage/text.js';
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

function figuresOn(of: View): readonly Figure[] {
  return [
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

test('characters that mean something in XML, and those it does not have, do no harm', () => {
  expect(escaped('a<b>&"c"\u0000\u0008\ud800')).toBe('a&lt;b&gt;&amp;&quot;c&quot;');
});

const decision = view.decisions.get('a-res-78-237-plenary');
const committee = view.decisions.get('a-res-78-237-committee');
const process = view.processes.get('oewg-2021-2025');
const treaty = view.treaties.get('uncc');
const issue = view.issues.get('sovereignty');
const then = acquis.at('2023-12-31');

test.each([
  ['vote-grid', decision && voteGridSvg(decision, view, { source })],
  ['vote-map', decision && voteMapSvg(decision, view, { source })],
  ['tally-bar', committee && tallySvg(committee, { source })],
  ['lineage', process && lineageSvg(process, view, { source })],
  ['spectrum', issue && spectrumSvg(issue, view, { source })],
  ['treaty-map', treaty && treatyMapSvg(treaty, view, { source })],
  ['staircase', treaty && staircaseSvg(treaty, view, { source })],
  ['score', scoreSvg(then, { source }, { process: 'oewg-2021-2025', from: '2019-01-01' })],
])('the %s looks as it did', async (name, svg) => {
  await expect(`${svg}\n`).toMatchFileSnapshot(`./pictures/${name}.svg`);
});
