import { element } from '../svg/element.js';
import type { SpectrumMark } from './model.js';

/** The shape of a voice around a point of a box ten wide: a disc for its own, a square for a group, a diamond for what others ascribe. */
export const voiceShapes: Readonly<Record<SpectrumMark['voice'], string>> = {
  own: 'M5 .8A4.2 4.2 0 0 1 5 9.2A4.2 4.2 0 0 1 5 .8Z',
  group: 'M1.2 1.2H8.8V8.8H1.2Z',
  'third-party': 'M5 .3L9.7 5L5 9.7L.3 5Z',
};

/** A mark around a point: filled where dated, hollow where not; where inferred its line is dashed and a dot within says that it is dated. */
export function markShape(
  { voice, on, inferred }: Pick<SpectrumMark, 'voice' | 'on' | 'inferred'>,
  x: number,
  y: number,
): string {
  const hollow = on === null || inferred;
  const shape = element('path', {
    class: hollow ? 'accentline' : 'accent',
    d: voiceShapes[voice],
    transform: `translate(${Math.round((x - 5) * 100) / 100} ${Math.round((y - 5) * 100) / 100})`,
    'stroke-width': hollow ? 1.4 : undefined,
    'stroke-dasharray': inferred ? '2 1.4' : undefined,
  });
  return inferred && on !== null ? `${shape}${element('circle', { class: 'accent', cx: x, cy: y, r: 1.5 })}` : shape;
}
