import type { Answer } from '../answer.js';
import { notAcceptable } from '../problems/not-acceptable.js';
import { Problem } from '../problems/problem.js';
import type { Service } from '../service.js';
import { figurePolicy, svg } from './figure.js';

/** The formats of figures: media types by the suffix that ends the path. */
export const pictureTypes = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** One of the formats of figures. */
export type PictureFormat = keyof typeof pictureTypes;

/**
 * A figure as it is sent.
 *
 * @param pixels how wide a picture is; a drawing is as wide as it was laid out
 * @throws Problem where this API makes no pictures
 */
export function pictured(
  drawing: string,
  format: PictureFormat,
  pixels: number,
  { rasterise }: Service,
): Pick<Answer, 'status' | 'type' | 'body' | 'policy'> {
  if (format === 'svg') return { status: 200, type: svg, body: drawing, policy: figurePolicy };
  if (rasterise) return { status: 200, type: pictureTypes.png, body: rasterise(drawing, pixels) };
  const detail =
    'This API runs where no pictures can be made; ask for the figure as a drawing: end the path in ".svg", or accept image/svg+xml.';
  throw new Problem(notAcceptable, { detail, accepted: [pictureTypes.svg] });
}
