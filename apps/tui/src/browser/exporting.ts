import { writeFile } from 'node:fs/promises';
import {
  acquis,
  type CollectionName,
  coverage,
  isCollection,
  presented,
  type Reference,
  type View,
  version,
} from '@acquis/domain';
import { bibtexOf, citedOf, cslOf } from '@acquis/domain/cite';
import { recordMarkdown } from '@acquis/domain/markdown';
import type { ExportForm, Task } from './effects.js';

const endings: Readonly<Record<ExportForm, string>> = {
  json: 'json',
  bibtex: 'bib',
  csl: 'csl.json',
  markdown: 'md',
};

const trimmed = (address: string | undefined) => address?.replace(/\/+$/, '') || undefined;
const published = { siteUrl: trimmed(process.env.SITE_URL), apiUrl: 'http://127.0.0.1:8787' };

/** Where a record stands as known on the day of a view. */
function addressOf({ collection, id }: Reference, { day }: View): string {
  const { siteUrl, apiUrl } = published;
  return siteUrl === undefined
    ? `${apiUrl}/v1/${collection}/${id}?asOf=${day}`
    : `${siteUrl}/at/${day}/${collection}/${id}`;
}

function textOf<K extends CollectionName>(view: View, name: K, id: string, form: ExportForm): string | undefined {
  const record = view.of(name).lookup(id);
  if (!record) return undefined;
  switch (form) {
    case 'json': {
      const meta = { asOf: view.day, version, coverage: coverage(view) };
      return `${JSON.stringify({ data: presented(view, name, record), meta }, null, 2)}\n`;
    }
    case 'bibtex':
      return bibtexOf([citedOf(view, name, record, published)]);
    case 'csl':
      return `${cslOf([citedOf(view, name, record, published)])}\n`;
    case 'markdown':
      return recordMarkdown(name, record, view, (to) => addressOf(to, view), addressOf({ collection: name, id }, view));
  }
}

/** Writes a record to a new file in the working folder; says where, or why not. Nothing is written over. */
export async function exportRecord({ record, form, day }: Extract<Task, { task: 'export' }>): Promise<string> {
  const { collection, id } = record;
  const text = isCollection(collection) ? textOf(acquis.at(day), collection, id, form) : undefined;
  if (text === undefined) return `There is no record ${id} on that day.`;
  const name = `acquis-${collection}-${id}.${endings[form]}`;
  try {
    await writeFile(name, text, { flag: 'wx' });
    return `Written to ${name}`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'EEXIST' ? `${name} is there already; move it first.` : `${name} could not be written here.`;
  }
}
