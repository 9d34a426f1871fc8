import {
  compareText,
  type Edtf,
  earliest,
  holderItem,
  type Issue,
  latest,
  limitsOf,
  type Position,
  positionsOn,
  replacementsOf,
  sortKey,
  type View,
  voices,
} from '@acquis/domain';

/** Who speaks: the holder, a group as a group, or others about the holder. */
export type Voice = Position['voice'];

/** One position, placed at its stance. */
export interface SpectrumMark {
  readonly position: Position['id'];
  /** The holder, where room is short: the code of a state, the short name of a group. */
  readonly label: string;
  /** The holder's name. */
  readonly name: string;
  readonly voice: Voice;
  /** When it was stated, or since when it is held; null: no date in the record. */
  readonly on: Edtf | null;
  /** The first and last year it may have been stated in; null where undated. */
  readonly years: readonly [first: number, last: number] | null;
  /** Whether it was read from other texts or acts and is no statement of its own. */
  readonly inferred: boolean;
  /** Whether a later position of the same holder, known on the day, took its place. */
  readonly replaced: boolean;
  /** Everything that limits it, in words. */
  readonly limits: readonly string[];
}

/** A point of the spectrum with those placed at it. */
export interface SpectrumStance {
  readonly id: string;
  readonly label: string;
  /** Positions by voice, own first, then by the holder's name. */
  readonly marks: readonly SpectrumMark[];
}

/** The stances on an issue in order, with every position known on the day at its own. */
export interface Spectrum {
  readonly stances: readonly SpectrumStance[];
  /** How many positions there are in all, how many without a date, how many inferred, how many since replaced. */
  readonly total: number;
  readonly undated: number;
  readonly inferred: number;
  readonly replaced: number;
  /** Every year from the first dated position to the last; empty where none is dated. */
  readonly years: readonly number[];
}

function labelOf(position: Position, view: View): string {
  const { state, coalition } = position.holder;
  if (state) return state.toUpperCase();
  if (coalition) return view.coalitions.lookup(coalition)?.shortName ?? coalition;
  return holderItem(position, view).text;
}

function markOf(position: Position, view: View): SpectrumMark {
  const { id, voice, on, directness } = position;
  const year = (day: string) => Number(day.slice(0, 4));
  return {
    position: id,
    label: labelOf(position, view),
    name: holderItem(position, view).text,
    voice,
    on,
    years: on ? [year(earliest(on)), year(latest(on) > view.day ? earliest(on) : latest(on))] : null,
    inferred: directness === 'inferred',
    replaced: replacementsOf(position, view).length > 0,
    limits: limitsOf(position),
  };
}

/** Positions of one voice among marks. */
export function ofVoice(marks: readonly SpectrumMark[], voice: Voice): readonly SpectrumMark[] {
  return marks.filter((mark) => mark.voice === voice);
}

/** The spectrum of an issue on the view's day; undefined where no position on it is known. Votes are not positions. */
export function spectrum(issue: Issue, view: View): Spectrum | undefined {
  const marks = positionsOn(issue, view)
    .map((position) => ({ stance: position.stance, mark: markOf(position, view) }))
    .sort(
      (a, b) =>
        voices.indexOf(a.mark.voice) - voices.indexOf(b.mark.voice) ||
        compareText(sortKey(a.mark.name), sortKey(b.mark.name)) ||
        compareText(a.mark.position, b.mark.position),
    );
  if (marks.length === 0) return undefined;
  const number = (of: (mark: SpectrumMark) => boolean) => marks.filter(({ mark }) => of(mark)).length;
  const dated = marks.flatMap(({ mark }) => mark.years ?? []);
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  return {
    stances: issue.spectrum.map(({ id, label }) => ({
      id,
      label,
      marks: marks.flatMap(({ stance, mark }) => (stance === id ? [mark] : [])),
    })),
    total: marks.length,
    undated: number(({ on }) => on === null),
    inferred: number(({ inferred }) => inferred),
    replaced: number(({ replaced }) => replaced),
    years: dated.length > 0 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [],
  };
}
