import { createRequire } from 'node:module';
import { drawnCollections, scoreSvg } from '@acquis/charts';
import { acquis } from '@acquis/domain';
import { expect, test } from 'vitest';
import { figuresOf } from '../figures/figures.js';
import { today } from '../testing/ask.js';
import { rasteriser, typefaces } from './rasterise.js';

const view = acquis.at(today);
/** A character no typeface has. */
const lacking = '\u{10fffd}';

function everyDrawing(): readonly string[] {
  const figures = drawnCollections.flatMap((name) =>
    figuresOf(name).flatMap((figure) =>
      view
        .of(name)
        .all()
        .flatMap((record) => figure.draw(record, view, {}) ?? []),
    ),
  );
  return [scoreSvg(view, {}), ...figures];
}

/** What each character is drawn as, by itself. */
function outlines(characters: readonly string[]): readonly string[] {
  const { Resvg }: typeof import('@resvg/resvg-js') = createRequire(import.meta.url)('@resvg/resvg-js');
  const texts = characters.map((each) => `<g id="c"><text font-family="Inter" font-size="10">${each}</text></g>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${texts.join('')}</svg>`;
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...typefaces()] } }).toString();
  return [...drawn.matchAll(/ d="([^"]+)"/g)].map(([, d = '']) => d);
}

test('the typefaces have every character that is drawn', () => {
  const texts = everyDrawing().flatMap((svg) =>
    [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text),
  );
  const characters = [...new Set(texts.join('').replaceAll(/&\w+;|\s/g, ''))].sort();
  expect(characters.length).toBeGreaterThan(60);
  const [missing, ...drawn] = outlines([lacking, ...characters]);
  expect(missing).toBeDefined();
  expect(drawn).toHaveLength(characters.length);
  expect(characters.filter((_, index) => drawn[index] === missing)).toEqual([]);
});

test('colours are those of light paper: what is for dark schemes has no say', () => {
  const rasterise = rasteriser();
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4" width="4" height="4"><style>.a{fill:#fff}@media (prefers-color-scheme:dark){.a{fill:#000}}</style><rect class="a" width="4" height="4"/></svg>';
  const plain = svg.replace(/@media.*\}\}/, '');
  expect(rasterise).toBeDefined();
  expect(rasterise?.(svg, 4)).toEqual(rasterise?.(plain, 4));
  expect(rasterise?.(svg, 4)).not.toEqual(rasterise?.(svg.replace('#fff', '#000'), 4));
});
