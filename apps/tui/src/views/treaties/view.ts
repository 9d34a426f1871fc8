import { type Stairs, staircase, staircaseFinding, staircaseNotes } from '@acquis/charts';
import { distance, formatEdtf, signatureOf, type Treaty, type View } from '@acquis/domain';
import { type Line, line, toned } from '../../text/line.js';
import { hanging, wrap } from '../../text/wrap.js';
import { shareBar } from '../bar.js';
import { heading } from '../sections.js';
import { sparkline } from '../sparkline.js';

const labels = 13;

function windowLines(treaty: Treaty, view: View, width: number): readonly Line[] {
  const { opens, closes } = signatureOf(treaty, view.day);
  if (!closes) return [];
  const said = distance(closes, view.day);
  const from = opens ? `open from ${formatEdtf(opens)}, ` : '';
  return hanging(
    line(toned('Signature', 'quiet')),
    labels,
    line(`${from}until ${formatEdtf(closes)}${said ? `, ${said}` : ''}`),
    width,
  );
}

/** Above so many months acts are counted by year. */
const mostMonths = 48;

/** New acts by month, or by year where they lie far apart, from the first to the day of the view. */
function overTime({ stairs }: Stairs, view: View, width: number): Line {
  const [first] = stairs;
  if (!first) return line(toned('none on a day that is known', 'quiet'));
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const byMonth = monthOf(view.day) - monthOf(first.at) < mostMonths;
  const at = (day: string) => (byMonth ? monthOf(day) : Number(day.slice(0, 4)));
  const [from, unit] = [at(first.at), byMonth ? 7 : 4];
  const counts = Array.from(
    { length: at(view.day) - from + 1 },
    (_, index) => stairs.filter((stair) => at(stair.at) === from + index).length,
  );
  return line(
    toned(`${first.at.slice(0, unit)} `, 'quiet'),
    ...sparkline(counts.slice(-Math.max(1, width - 2 * unit - 2))),
    toned(` ${view.day.slice(0, unit)}`, 'quiet'),
  );
}

function stairsLines(
  label: string,
  stairs: Stairs,
  threshold: number | null,
  view: View,
  width: number,
): readonly Line[] {
  const room = width - labels;
  const bar = Math.min(40, room - 12);
  const head = line(toned(label.padEnd(labels), 'quiet'));
  return [
    threshold === null
      ? [...head, ...line(toned(String(stairs.total), 'strong'))]
      : [...head, ...shareBar(stairs.total / threshold, bar), ...line(` ${stairs.total} of ${threshold}`)],
    [...line(' '.repeat(labels)), ...overTime(stairs, view, room)],
  ];
}

/** How far a treaty has come: instruments against the threshold, signatures, the window of signature; nothing where no act is listed. */
export function treatyLines(treaty: Treaty, view: View, width: number): readonly Line[] {
  const drawn = staircase(treaty, view);
  if (!drawn) return [];
  const { signatures, deposits, threshold, inForce } = drawn;
  return [
    ...heading('On its way into force'),
    ...wrap(line(`${staircaseFinding(treaty, drawn)}.`), width),
    ...stairsLines('Instruments', deposits, inForce === null ? threshold : null, view, width),
    ...stairsLines('Signatures', signatures, null, view, width),
    ...windowLines(treaty, view, width),
    ...staircaseNotes(drawn).flatMap((note) => wrap(line(toned(note, 'quiet')), width)),
  ];
}
