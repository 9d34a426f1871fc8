import { type CollectionName, descriptorOf, type Kinds } from '@acquis/domain';
import { fold } from '@acquis/search';

/** A text as words in small letters without marks, each after a space. */
function inPlainWords(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}

/** Whether a record has a name, in any of the languages it is known in, with a word that begins with each word asked for. */
export function named<K extends CollectionName>(name: K, asked: string | undefined): (record: Kinds[K]) => boolean {
  if (asked === undefined) return () => true;
  const { short, code, names } = descriptorOf(name);
  const words = inPlainWords(asked).split(' ').filter(Boolean);
  return (record) => {
    const known = [record.title, short(record), code(record) ?? '', ...(names?.(record) ?? [])].map(inPlainWords);
    return words.length > 0 && known.some((each) => words.every((word) => each.includes(` ${word}`)));
  };
}
