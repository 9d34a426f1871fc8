const vowel = /[aeiouy]/;

function withoutEnding(word: string): string {
  if (/(?:ied|ies)$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/s$/.test(word) && word.length > 3) return withoutEnding(word.slice(0, -1));
  if (/[a-z]{3}an$/.test(word)) return word.slice(0, -1);
  return word;
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('eed')) return word.slice(0, -1);
  const root = /^(.{3,}?)(?:ing|ed)$/.exec(word)?.[1];
  if (root === undefined || !vowel.test(root)) return word;
  return root.replace(/([bdfgmnprt])\1$/, '$1');
}

function withoutNounEnding(word: string): string {
  return word
    .replace(/ification$/, 'ify')
    .replace(/([a-z]{3})ication$/, '$1y')
    .replace(/([a-z]{4})ation$/, '$1')
    .replace(/([a-z]{3}[cst])ion$/, '$1')
    .replace(/([a-z]{4})at(?:e|or)$/, '$1');
}

/**
 * A light stem of an English word in one spelling: plurals, `-ed`, `-ing` and the commonest nouns of a verb fall together,
 * as vote, votes, voted and voting, object and objection;
 * so do a country in `a` and its adjective, as Kenya and Kenyan. Other words stay as they are.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const root = withoutNounEnding(withoutVerbEnding(withoutEnding(word)));
  return root.length > 3
    ? root
        .replace(/e$/, '')
        .replace(/y$/, 'i')
        .replace(/([a-z]{4})at$/, '$1')
    : root;
}
