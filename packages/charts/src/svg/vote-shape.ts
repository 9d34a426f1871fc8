import type { MemberVote } from '@acquis/domain';
import { element } from './element.js';

/** The class of a vote's colour; with `-tint` that of its ground. */
export const voteClasses: Readonly<Record<MemberVote, string>> = {
  'in-favour': 'yes',
  against: 'no',
  abstaining: 'abstain',
  'no-vote-recorded': 'none',
};

/** The shape of a vote around a point: a disc, a triangle, a half disc, a ring. */
export function voteShape(vote: MemberVote, x: number, y: number, radius: number): string {
  const name = voteClasses[vote];
  if (vote === 'against') {
    const [half, up, down] = [radius * 1.1, radius * 1.05, radius * 0.85];
    const d = `M${number(x - half)} ${number(y + down)}H${number(x + half)}L${number(x)} ${number(y - up)}Z`;
    return element('path', { class: name, d, 'stroke-width': 0 });
  }
  if (vote === 'in-favour') return element('circle', { class: name, cx: x, cy: y, r: radius, 'stroke-width': 0 });
  const ring = element('circle', {
    class: vote === 'abstaining' ? name : 'none',
    cx: x,
    cy: y,
    r: radius - 0.6,
    'stroke-width': 1.2,
    'fill-opacity': vote === 'abstaining' ? 0 : undefined,
  });
  if (vote === 'no-vote-recorded') return ring;
  const d = `M${number(x)} ${number(y - radius)}A${radius} ${radius} 0 0 0 ${number(x)} ${number(y + radius)}Z`;
  return `${ring}${element('path', { class: name, d, 'stroke-width': 0 })}`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
