import {
  type BackLink,
  type CollectionName,
  capitalised,
  count,
  descriptorOf,
  type Kinds,
  kindNames,
  type RecordHead,
  type View,
  version,
} from '@acquis/domain';
import { pathOf } from '../../links.js';
import type { Origin } from '../record-format.js';
import { type Address, asMarkdown } from './address.js';
import { atAGlance, part } from './rows.js';
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

/** Everything said of a record, for people and for assistants, as CommonMark. */
export function recordMarkdown<K extends CollectionName>(name: K, record: Kinds[K], origin: Origin): string {
  const { view, service } = origin;
  const { short, label, code, glance, sections } = descriptorOf(name);
  const head: RecordHead = record;
  const addressOf = asMarkdown(origin);
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
    `Acquis, data version ${version}, as of ${view.day}. <${service.apiUrl}${pathOf(name, head.id)}>. CC BY 4.0.`,
  );
  return `${text}\n`;
}
