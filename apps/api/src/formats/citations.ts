import { bibtexOf, type Cited, citedOf, cslOf } from '@acquis/domain/cite';
import type { Origin, RecordFormat, Written } from './record-format.js';

function citedAll(records: readonly Written[], { name, view, service }: Origin): readonly Cited[] {
  return records.flatMap(({ id }) => {
    const record = view.of(name).lookup(id);
    return record ? [citedOf(view, name, record, service)] : [];
  });
}

function citations(
  media: Pick<RecordFormat, 'suffix' | 'mediaType' | 'type'>,
  write: (cited: readonly Cited[]) => string,
): RecordFormat {
  return {
    ...media,
    list: (records, origin) => write(citedAll(records, origin)),
    record: (record, origin) => write(citedAll([record], origin)),
  };
}

/** Records as they are cited, with the day and the data version. */
export const recordsCitations: readonly RecordFormat[] = [
  citations(
    { suffix: 'bib', mediaType: 'application/x-bibtex', type: 'application/x-bibtex; charset=utf-8' },
    bibtexOf,
  ),
  citations(
    {
      suffix: 'csl.json',
      mediaType: 'application/vnd.citationstyles.csl+json',
      type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    },
    cslOf,
  ),
];
