import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtf, containsEdtf, daysInMonth, earliest, isDay, isEdtf, latest, parseEdtf } from './edtf.js';

const pad = (number: number, length = 2) => String(number).padStart(length, '0');
const year = fc.integer({ min: 1945, max: 2099 }).map((value) => pad(value, 4));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 31 })).map(([text, d]) => {
  const [y, m] = text.split('-').map(Number);
  return `${text}-${pad(Math.min(d, daysInMonth(y ?? 1, m ?? 1)))}`;
});
const point = fc.oneof(year, month, day);
const ordered = fc.tuple(point, point).filter(([a, b]) => earliest(a) <= latest(b));
const date = fc.oneof(
  point,
  ordered.map(([a, b]) => `${a}/${b}`),
  ordered.map(([a, b]) => `[${a}..${b}]`),
);

describe('dates', () => {
  it('keep their notation when read: parsing and writing is a round trip', () => {
    fc.assert(fc.property(date, (text) => parseEdtf(text).text === text && isEdtf(text)));
  });

  it('cover at least one day, and both ends are days that exist', () => {
    fc.assert(
      fc.property(date, (text) => earliest(text) <= latest(text) && isDay(earliest(text)) && isDay(latest(text))),
    );
  });

  it('are ordered totally: antisymmetric, transitive, and equal only to themselves', () => {
    fc.assert(
      fc.property(
        date,
        date,
        (a, b) =>
          Math.sign(compareEdtf(a, b)) === -Math.sign(compareEdtf(b, a)) && (compareEdtf(a, b) === 0) === (a === b),
      ),
    );
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        fc.pre(compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0);
        return compareEdtf(a, c) <= 0;
      }),
    );
  });

  it('contain themselves, and containment is transitive', () => {
    fc.assert(fc.property(date, (a) => containsEdtf(a, a)));
    fc.assert(fc.property(month, (m) => containsEdtf(m.slice(0, 4), m)));
    fc.assert(fc.property(day, (d) => containsEdtf(d.slice(0, 7), d) && containsEdtf(d.slice(0, 4), d)));
  });

  it.each([
    '2023-02-29',
    '2023-13',
    '2023-00-01',
    '0000',
    '2023-7-1',
    '2023/2022',
    '[2024..2023]',
    '',
    'tomorrow',
    '2023-01-01/2023-02-01/2023-03-01',
    '2023-02-30/2023-03-01',
  ])('refuse %j and say what is accepted', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => parseEdtf(text)).toThrow(/expected YYYY/);
  });

  it('know leap years', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(latest('2000-02')).toBe('2000-02-29');
    expect(latest('1900-02')).toBe('1900-02-28');
  });
});
