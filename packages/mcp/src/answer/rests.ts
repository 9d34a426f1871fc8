import { type Attestation, type Citation, type DeepReadonly, type View, weaker } from '@acquis/domain';
import { z } from 'zod';

/** What a part of an answer rests on. */
export interface Rest {
  readonly attestation: Attestation;
  readonly citations: readonly { readonly source: string; readonly locator: string | null }[];
}

/** A source and the place in it, where it is cited. */
export const citation = z.strictObject({
  source: z.string().describe('The id of the source; its title and address are under "sources".'),
  locator: z.string().nullable().describe('Paragraph, page or line; null: the whole source.'),
});

/** A source, once an answer. */
export const source = z.strictObject({
  id: z.string(),
  title: z.string(),
  url: z.string().nullable().describe('Null: no public address.'),
  published: z.string().nullable(),
  machineWritten: z.boolean().describe('True: written by a language model.'),
});

/** The sources cited, each once, in the order of their first citation. */
export function sourcesOf(rests: readonly Rest[], view: View): readonly DeepReadonly<z.output<typeof source>>[] {
  const ids = new Set(rests.flatMap(({ citations }) => citations.map((each) => each.source)));
  return [...ids].flatMap((id) => {
    const known = view.sources.lookup(id);
    if (!known) return [];
    const { title, url, published, machineWritten } = known;
    return [{ id, title, url, published, machineWritten }];
  });
}

/** The weakest attestation among them; null where there is none. */
export function weakestOf(rests: readonly Rest[]): Attestation | null {
  return rests.reduce<Attestation | null>(
    (weakest, { attestation }) => (weakest === null ? attestation : weaker(weakest, attestation)),
    null,
  );
}

/** The citations of a record. What citations point to has none of its own: it is its own source. */
export function citationsOf(
  { id, citations }: { readonly id: string; readonly citations: readonly Citation[] },
  view: View,
): readonly Citation[] {
  const itself = citations.length === 0 ? view.sources.lookup(id) : undefined;
  return itself ? [{ source: itself.id, locator: null }] : citations;
}

/** Citations in a few words: the ids of the sources, with the places in them. */
export function citedInWords(citations: Rest['citations']): string {
  return citations.map(({ source: id, locator }) => (locator === null ? id : `${id} (${locator})`)).join('; ');
}

const cited = z.object({ source: z.string(), locator: z.string().nullable() });

/** Every citation anywhere inside a value. */
export function citationsIn(value: unknown): Rest['citations'] {
  if (typeof value !== 'object' || value === null) return [];
  const own = cited.safeParse(value);
  return own.success ? [own.data] : Object.values(value).flatMap(citationsIn);
}
