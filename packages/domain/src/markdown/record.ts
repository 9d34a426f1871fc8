import { descriptorOf } from '../core/descriptor.js';
import type { RecordHead } from '../core/record.js';
import type { BackLink } from '../core/references.js';
import type { View } from '../core/view.js';
import { capitalised, count } from '../core/words.js';
import { kindNames } from '../generated/kind-names.js';
import type { CollectionName, Kinds } from '../generated/kinds.js';
import { version } from '../generated/version.js';
import { type Address, atAGlance, part } from './rows.js';
import { howWeKnow } from './sources.js';
import { blocks, bullets, escaped, linkTo } from './text.js';

/** How many records of a kind are named; the rest are counted. */
const named = 20;

function referredToBy(links: readonly BackLink[], view: View, addressOf: Address): string {
  const lines = kindNames
    .toSorted((a, b) => descriptorOf(a).order - descriptorOf(b).order)
    .flatMap((collection) => {
      const ids = [...new Set(links.filter((each) => each.collection === collection).map(({ id }) => id))];
      if (ids.length === 0) return [];
      const { label } = descriptorOf(collection);
      const records = ids.slice(0, named).map((id) => {
        const reference = { collection, id };
        return linkTo(view.nameOf(reference), addressOf(reference));
      });
      const more = ids.length > named ? `, … and ${ids.length - named} more` : '';
      return [`${capitalised(count(ids.length, label.one, label.many))}: ${records.join(', ')}${more}`];
    });
  return lines.length === 0 ? '' : blocks('## Referred to by', bullets(lines));
}

/**
 * Everything said of a record, for people and for assistants, as CommonMark.
 *
 * @param addressOf where the records it names stand
 * @param self where the record itself stands
 */
export function recordMarkdown<K extends CollectionName>(
  name: K,
  record: Kinds[K],
  view: View,
  addressOf: Address,
  self: string,
): string {
  const { short, label, code, glance, sections } = descriptorOf(name);
  const head: RecordHead = record;
  const [called, known] = [short(record), code(record)];
  const kind = `${capitalised(label.one)} \`${head.id}\`${known === null ? '' : `, ${escaped(known)}`}`;
  const links = view.backLinks({ collection: name, id: head.id });
  const text = blocks(
    `# ${escaped(called)}`,
    head.title !== called && escaped(head.title),
    `> ${escaped(view.of(name).sentence(record))}`,
    head.summary && escaped(head.summary),
    `${kind}, as known on ${view.day}. Attestation: ${head.attestation}.`,
    atAGlance(glance(record, view), head, addressOf),
    ...sections(record, view).map((section) => part(section, view, addressOf)),
    head.unknowns.length > 0 && blocks('## Not known', bullets(head.unknowns.map(escaped))),
    howWeKnow(head, view),
    referredToBy(links, view, addressOf),
    `---`,
    `Acquis, data version ${version}, as of ${view.day}. <${self}>. CC BY 4.0.`,
  );
  return `${text}\n`;
}
