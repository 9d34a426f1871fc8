import { attestationOf } from '../core/attestation-of.js';
import type { Glance, Item, Section } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import type { RecordHead, Reference } from '../core/record.js';
import type { View } from '../core/view.js';
import { cited } from './sources.js';
import { blocks, bullets, escaped, linkTo } from './text.js';

/** Where a record stands. */
export type Address = (reference: Reference) => string;

function item({ text, reference }: Item, addressOf: Address): string {
  return reference ? linkTo(text, addressOf(reference)) : escaped(text);
}

/** The facts at a glance, with how well a value is attested where that is weaker than the record. */
export function atAGlance(glance: readonly Glance[], record: RecordHead, addressOf: Address): string {
  const lines = glance
    .filter(({ items }) => items.length > 0)
    .map(({ label, items, field }) => {
      const own = attestationOf(record, field);
      const flag = own === record.attestation ? '' : ` (${own})`;
      return `**${escaped(label)}:** ${items.map((each) => item(each, addressOf)).join(' · ')}${flag}`;
    });
  return lines.length === 0 ? '' : blocks('## At a glance', bullets(lines));
}

/** A part of a record; empty where it has no rows. */
export function part({ title, lead, rows }: Section, view: View, addressOf: Address): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row) => {
    const { on, note, text, citations = [] } = row;
    const when = on ? `${formatEdtf(on)}: ` : '';
    const more = note && note !== text ? ` (${escaped(note)})` : '';
    const sources = citations.length === 0 ? '' : ` [${citations.map((each) => cited(each, view)).join('; ')}]`;
    return `${when}${item(row, addressOf)}${more}${sources}`;
  });
  return blocks(`## ${escaped(title)}`, lead && escaped(lead), bullets(lines));
}
