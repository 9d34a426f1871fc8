/** Symbols of documents found in a text, by what they are, in the order of the text. */
export interface Symbols {
  readonly drafts: readonly string[];
  readonly resolutions: readonly string[];
  /** Resolutions named by number, not as what was adopted: "recalling resolution 79/62". */
  readonly mentioned: readonly string[];
  readonly reports: readonly string[];
  readonly meetingRecords: readonly string[];
}

const draft = /\bA\/(?:C\.\d\/)?\d+\/L\.\d+(?:\/Rev\.\d+)?(?:\/Add\.\d+)?/g;
const resolution = new RegExp(
  [
    '\\bA/RES/\\d+/\\d+[A-Z]?\\b',
    '(?<=\\(resolution\\s)\\d+/\\d+(?:\\s[A-Z])?(?=\\))',
    '(?<=\\b(?:adopt\\w*|as)\\s(?:the\\s|its\\s)?resolution\\s)\\d+/\\d+[A-Z]?\\b',
    '(?<=\\bresolution\\s)\\d+/\\d+[A-Z]?(?=\\s(?:was|were)\\sadopted\\b)',
  ].join('|'),
  'gi',
);
const numbered = /(?<=\bresolutions?\s(?:\d+\/\d+[A-Z]?(?:,\s|\sand\s))*)\d+\/\d+[A-Z]?\b/gi;
const report = /\bA\/\d+\/\d+(?:\/Add\.\d+)?\b/g;
const meetingRecord = /\bA\/(?:C\.\d\/)?\d+\/PV\.\d+/g;
const shortDraft = /(?<![\w./])L\.\d+(?:\/Rev\.\d+)?/g;

function all(text: string, form: RegExp): string[] {
  return [...new Set([...text.matchAll(form)].map(([symbol]) => symbol))];
}

const inFull = (symbol: string) => (symbol.startsWith('A/') ? symbol : `A/RES/${symbol}`);

/** The symbols in a part of a text; a short one ("L.56") is the only one of the whole text that ends so. */
export function symbolsIn(part: string, whole: string): Symbols {
  const full = all(whole, draft);
  const short = all(part, shortDraft).flatMap((symbol) => {
    const meant = full.filter((candidate) => candidate.endsWith(`/${symbol}`));
    return meant.length === 1 ? meant : [];
  });
  const resolutions = all(part, resolution).map(inFull);
  return {
    drafts: [...new Set([...all(part, draft), ...short])],
    resolutions,
    mentioned: all(part, numbered)
      .map(inFull)
      .filter((symbol) => !resolutions.includes(symbol)),
    reports: all(part, report),
    meetingRecords: all(part, meetingRecord),
  };
}

/** Whether a text or a draft of it is named. */
export function isNamed({ drafts, resolutions }: Symbols): boolean {
  return drafts.length > 0 || resolutions.length > 0;
}

/** Whether two parts of a text name the same draft or resolution. */
export function isSame(one: Symbols, other: Symbols): boolean {
  return (
    one.drafts.some((symbol) => other.drafts.includes(symbol)) ||
    one.resolutions.some((symbol) => other.resolutions.includes(symbol))
  );
}

/** The session of the General Assembly in the symbol of a resolution or draft; undefined where it has none. */
export function sessionIn(symbol: string): number | undefined {
  const number = /^A\/(?:RES\/|(?:C\.\d\/)?(?=\d+\/L\.))(\d+)\//.exec(symbol)?.[1];
  return number === undefined ? undefined : Number(number);
}
