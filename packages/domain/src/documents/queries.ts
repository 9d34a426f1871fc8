import type { Row } from '../core/collection.js';
import type { View } from '../core/view.js';
import { inWords } from '../core/words.js';
import type { DocumentDerived } from './derived.js';
import type { Document } from './schema.js';

/** A relation read from the other side: which document stands how to this one. */
export type IncomingRelation = DocumentDerived['relatedFrom'][number];

/** The documents known on the view's day that state a relation to this one. */
export function relationsTo(document: Document, view: View): readonly IncomingRelation[] {
  const related = view
    .backLinks({ collection: 'documents', id: document.id })
    .flatMap(({ collection, id }) => (collection === 'documents' ? (view.documents.lookup(id) ?? []) : []));
  return [...new Set(related)].flatMap((other) =>
    other.relations.flatMap(({ type, document: id }) => (id === document.id ? [{ type, document: other.id }] : [])),
  );
}

/** The relations a document states, as rows. */
export function relationsFrom(document: Document, view: View): readonly Row[] {
  return document.relations.flatMap(({ type, document: text, process, note }) => {
    const reference = text
      ? { collection: 'documents' as const, id: text }
      : process
        ? { collection: 'processes' as const, id: process }
        : null;
    return reference
      ? [{ text: view.nameOf(reference), note: note ? `${inWords(type)}; ${note}` : inWords(type), reference }]
      : [];
  });
}
