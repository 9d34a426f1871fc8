import type { LegalSource } from './rule.js';

/** An article of the Vienna Convention on the Law of Treaties. */
export function lawOfTreaties(article: string): LegalSource {
  return {
    name: `Vienna Convention on the Law of Treaties, Article ${article}`,
    source: 'vienna-convention-law-of-treaties',
    locator: `Article ${article}`,
  };
}
