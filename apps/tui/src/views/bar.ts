import { type Line, type Tone, toned } from '../text/line.js';

/** A share from 0 to 1 as a bar of a width; full for nothing less than 1. */
export function shareBar(share: number, width: number, tone: Tone = 'accent'): Line {
  const room = Math.max(1, width);
  const filled = share >= 1 ? room : Math.min(room - 1, Math.round(share * room));
  return [toned('█'.repeat(filled), tone), toned('░'.repeat(room - filled), 'quiet')];
}

/** A number with so many decimals, a true minus sign before one below 0. */
export function decimal(value: number, digits: number): string {
  return value
    .toFixed(digits)
    .replace(/^-(?=.*[1-9])/, '−')
    .replace(/^-/, '');
}
