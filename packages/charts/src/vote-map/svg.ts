import type { Decision, View } from '@acquis/domain';
import { element } from '../svg/element.js';
import { type Drawing, innerWidth, sheet } from '../svg/sheet.js';
import { voteShape } from '../svg/vote-shape.js';
import { tallyBar } from '../tally-bar/model.js';
import { voteKey } from '../tally-bar/svg.js';
import { tallyTitle, votedOn } from '../tally-bar/text.js';
import { voteGridText } from '../vote-grid/text.js';
import { voteMarks } from '../vote-marks.js';
import { layoutFor, mapNote, worldBody } from '../world-map/svg.js';
import { voteMap } from './model.js';

/** Every member's vote as a dot on the map; undefined where the record holds no complete vote by member. */
export function voteMapSvg(decision: Decision, view: View, drawing: Drawing = {}): string | undefined {
  const map = voteMap(decision, view, layoutFor(drawing));
  const bar = tallyBar(decision);
  const twin = voteGridText(decision, view);
  if (!map || !bar || twin === undefined) return undefined;
  const key = voteKey(bar.segments, innerWidth(drawing));
  const world = worldBody(map, drawing, ({ name, vote }, x, y, radius) => ({
    title: `${name}: ${voteMarks[vote].word}`,
    svg: element('circle', { class: 'paper', cx: x, cy: y, r: radius }) + voteShape(vote, x, y, radius),
  }));
  const top = key.height + 12;
  return sheet(
    {
      title: tallyTitle(decision),
      lead: `${votedOn(decision)} ${bar.total} members of that day, one dot each. ${mapNote}`,
      twin,
    },
    { height: top + world.height, svg: `${key.svg}${element('g', { transform: `translate(0 ${top})` }, world.svg)}` },
    drawing,
  );
}
