import { inWords } from '../core/words.js';

const hyphenated: readonly string[] = ['non-intervention', 'self-defence', 'de-escalation', 'capacity-building'];

/** A topic in words: `due-diligence` becomes `due diligence`; what is spelt with a hyphen keeps it. */
export function topicInWords(topic: string): string {
  return hyphenated.includes(topic) ? topic : inWords(topic);
}
