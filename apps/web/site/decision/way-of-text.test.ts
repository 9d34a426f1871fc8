import { acquis } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { pairOfStages, sameTitle, wayOfText } from './way-of-text';

const view = acquis.at('2026-11-24');
const all = view.decisions.all();

describe('the way of a text', () => {
  test('is the same from whichever of its decisions it is looked at, holds that one, and is in the order of time', () => {
    for (const decision of all) {
      const way = wayOfText(decision, view);
      expect(way).toContain(decision);
      for (const other of way) expect(wayOfText(other, view)).toEqual(way);
      const pair = [pairOfStages(decision, view).committee, pairOfStages(decision, view).plenary].flatMap(
        (each) => each ?? [],
      );
      expect(way.filter((each) => pair.includes(each))).toEqual(pair);
    }
  });

  test('of the convention against cybercrime goes from the votes of the Ad Hoc Committee to the plenary', () => {
    const decision = view.decisions.get('a-res-79-243-plenary');
    if (!decision) throw new Error('not known');
    const ids = wayOfText(decision, view).map(({ id }) => id);
    expect(ids).toContain('ad-hoc-committee-cybercrime-article-6-2-2024');
    expect(ids.slice(-2)).toEqual(['a-res-79-243-committee', 'a-res-79-243-plenary']);
  });

  test('on a past day ends where the text stood on that day', () => {
    const then = acquis.at('2023-11-10');
    const decision = then.decisions.get('a-res-78-237-committee');
    if (!decision) throw new Error('not known');
    expect(wayOfText(decision, then)).toEqual([decision]);
  });
});

test('texts of the same title are of one organ and one stage, each but once', () => {
  for (const decision of all) {
    const series = sameTitle(decision, view);
    expect(series).toContain(decision);
    expect(new Set(series.map(({ body, stage }) => `${body} ${stage}`)).size).toBe(1);
    expect(new Set(series).size).toBe(series.length);
  }
});
