/** Words whose American spelling follows no rule: American, British. */
const pairs: readonly (readonly [string, string])[] = [
  ['program', 'programme'],
  ['center', 'centre'],
  ['defense', 'defence'],
  ['offense', 'offence'],
  ['license', 'licence'],
  ['practice', 'practise'],
  ['judgment', 'judgement'],
  ['artifact', 'artefact'],
  ['skeptic', 'sceptic'],
  ['skeptical', 'sceptical'],
  ['enroll', 'enrol'],
  ['fulfill', 'fulfil'],
  ['aging', 'ageing'],
];

const british = new Map(
  pairs.flatMap(([american, spelt]) => [[american, spelt] as const, [`${american}s`, `${spelt}s`] as const]),
);

const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index): [string, string] => [`${index + 1}${['st', 'nd', 'rd'][index] ?? 'th'}`, word]),
);

/**
 * One spelling for the British and the American one; what a reader meets is never changed, both the record and the query
 * are compared in this form: `organization` and `organisation`, `behavior` and `behaviour`, `dialog` and `dialogue`,
 * `3rd` and `third`.
 */
export function oneSpelling(word: string): string {
  return (british.get(word) ?? ordinals.get(word) ?? word)
    .replace(/([a-z]{3})iz(e[drs]?|ing|ations?|ational|able|ers?)$/, '$1is$2')
    .replace(/yz(e[drs]?|ing)$/, 'ys$1')
    .replace(/^([a-z]{3,})our(|s|ed|ing|able|al|ite|ites)$/, '$1or$2')
    .replace(/og(ue)(s?)$/, 'og$2')
    .replace(/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2');
}
