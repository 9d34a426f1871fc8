/** Symbols of documents found in a text, by what they are, in the order of the text. */
export interface Symbols {
  readonly drafts: readonly string[];
  readonly resolutions: readonly string[];
  readonly reports: readonly string[];
  readonly meetingRecords: readonly string[];
}

const draft = /\bA\/(?:C\.\d\/)?\d+\/L\.\d+(?:\/Rev\.\d+)?(?:\/Add\.\d+)?/g;
const resolution = /\bA\/RES\/\d+\/\d+[A-Z]?\b|(?<=\(resolution\s)\d+\/\d+(?:\s[A-Z])?(?=\))/g;
const report = /\bA\/\d+\/\d+(?:\/Add\.\d+)?\b/g;
const meetingRecord = /\bA\/(?:C\.\d\/)?\d+\/PV\.\d+/g;
const shortDraft = /(?<![\w./])L\.\d+(?:\/Rev\.\d+)?/g;

function all(text: string, form: RegExp): string[] {
  return [...new Set([...text.matchAll(form)].map(([symbol]) => symbol))];
}

/** The symbols in a part of a text; a short one ("L.56") is the only one of the whole text that ends so. */
export function symbolsIn(part: string, whole: string): Symbols {
  const full = all(whole, draft);
  const short = all(part, shortDraft).flatMap((symbol) => {
    const meant = full.filter((candidate) => candidate.endsWith(`/${symbol}`));
    return meant.length === 1 ? meant : [];
  });
  return {
    drafts: [...new Set([...all(part, draft), ...short])],
    resolutions: all(part, resolution).map((symbol) => (symbol.startsWith('A/') ? symbol : `A/RES/${symbol}`)),
    reports: all(part, report),
    meetingRecords: all(part, meetingRecord),
  };
}
