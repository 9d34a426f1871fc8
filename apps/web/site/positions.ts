import type { Spectrum, SpectrumMark, Voice } from '@acquis/charts';
import { compareText, earliest, listInWords, type Position, sortKey, type View, voices } from '@acquis/domain';
import { words } from '@/words/issue';

/** A position as a row of a table: its place on the spectrum, and how it is attested. */
export interface PositionRow {
  readonly stance: string;
  readonly stanceIndex: number;
  readonly mark: SpectrumMark;
  readonly position: Position;
}

/** What the table can be ordered by, with the heading of its column. */
export const positionColumns = {
  stance: words.stance,
  holder: words.holder,
  voice: words.voice,
  date: words.date,
  basis: words.basis,
  attestation: words.attestation,
} as const;

/** A column of the table. */
export type PositionColumn = keyof typeof positionColumns;

/** What the positions of an issue are narrowed and ordered by. */
export interface PositionQuery {
  readonly stance: string | undefined;
  readonly voice: Voice | undefined;
  readonly dated: 'dated' | 'undated' | 'inferred' | undefined;
  readonly sort: PositionColumn;
  readonly descending: boolean;
}

/** How a position may be dated, for narrowing. */
export const datings = { dated: words.dated, undated: words.undated, inferred: words.inferred } as const;

function isColumn(text: string): text is PositionColumn {
  return Object.hasOwn(positionColumns, text);
}

/** Reads the query of an issue's page; what it does not know asks for nothing. */
export function positionQuery(query: Readonly<Record<string, string>>, { stances }: Spectrum): PositionQuery {
  const { stance, voice, dated, sort = '' } = query;
  const column = sort.replace(/^-/, '');
  return {
    stance: stances.find(({ id }) => id === stance)?.id,
    voice: voices.find((each) => each === voice),
    dated: dated === 'dated' || dated === 'undated' || dated === 'inferred' ? dated : undefined,
    sort: isColumn(column) ? column : 'stance',
    descending: sort.startsWith('-') && isColumn(column),
  };
}

/** What of the query of an issue’s page could not be read, and what was expected; it asks for nothing. */
export function positionProblems(query: Readonly<Record<string, string>>, { stances }: Spectrum): readonly string[] {
  const possible: Readonly<Record<string, readonly string[]>> = {
    stance: stances.map(({ id }) => id),
    voice: voices,
    dated: Object.keys(datings),
    sort: Object.keys(positionColumns).flatMap((column) => [column, `-${column}`]),
  };
  return Object.entries(possible).flatMap(([name, values]) => {
    const text = query[name];
    return text === undefined || text === '' || values.includes(text)
      ? []
      : [words.notPossible(name, text, listInWords(values))];
  });
}

const attestations = ['official', 'reported', 'unverified'] as const;

const keys: Readonly<Record<PositionColumn, (row: PositionRow) => string>> = {
  stance: ({ stanceIndex }) => String(stanceIndex).padStart(3, '0'),
  holder: ({ mark }) => sortKey(mark.name),
  voice: ({ mark }) => String(voices.indexOf(mark.voice)),
  date: ({ mark }) => (mark.on ? earliest(mark.on) : '9999-99-99'),
  basis: ({ mark }) => mark.limits.join(),
  attestation: ({ position }) => String(attestations.indexOf(position.attestation)),
};

/** The positions of a spectrum as asked for: narrowed, ordered, those alike by stance, voice and name. */
export function positionRows(
  { stances }: Spectrum,
  { stance, voice, dated, sort, descending }: PositionQuery,
  view: View,
): readonly PositionRow[] {
  const wanted = (mark: SpectrumMark) =>
    (voice === undefined || mark.voice === voice) &&
    (dated === undefined || (dated === 'inferred' ? mark.inferred : (mark.on !== null) === (dated === 'dated')));
  const rows = stances.flatMap(({ id, label, marks }, stanceIndex) =>
    stance !== undefined && stance !== id
      ? []
      : marks.filter(wanted).flatMap((mark) => {
          const position = view.positions.lookup(mark.position);
          return position ? [{ stance: label, stanceIndex, mark, position }] : [];
        }),
  );
  const key = keys[sort];
  return rows.sort((a, b) => (descending ? -1 : 1) * compareText(key(a), key(b)));
}
