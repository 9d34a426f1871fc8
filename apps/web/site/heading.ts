import { type CollectionName, descriptorOf, type Kinds } from '@acquis/domain';

/** What stands at the head of a record’s page. */
export interface Heading {
  /** The code before the name; null: none, or one by which nobody calls the record. */
  readonly code: string | null;
  readonly name: string;
  /** What stands beside the name in a quiet line: a number of registration and the full title. */
  readonly beside: readonly string[];
}

/** The heading of a record’s page: its code and title, or where its descriptor says so the name lists use. */
export function headingOf<K extends CollectionName>(name: K, record: Kinds[K]): Heading {
  const descriptor = descriptorOf(name);
  const code = descriptor.code(record);
  if (descriptor.headedBy !== 'short')
    return { code: code === record.title ? null : code, name: record.title, beside: [] };
  const short = descriptor.short(record);
  return { code: null, name: short, beside: [code ?? short, record.title].filter((each) => each !== short) };
}

/** Characters of a name a tab or a list of results shows. */
const inTab = 70;

/** A name for a tab: what is longer ends at a word. */
export function forTab(name: string): string {
  if (name.length <= inTab) return name;
  const cut = name.slice(0, inTab);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/ ?[,;:(–-]$/, '')}…`;
}
