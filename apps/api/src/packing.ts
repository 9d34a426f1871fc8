import type { Prepared } from './respond.js';

/** The encodings an answer can be sent in besides its plain bytes, the one that packs best first. */
export const encodings = ['br', 'gzip'] as const;

/** An encoding as `Content-Encoding` names it. */
export type Encoding = (typeof encodings)[number];

/** Packs bytes; given by the host, since the Web has no such function that answers at once. */
export type Pack = (bytes: Uint8Array<ArrayBuffer>, encoding: Encoding) => Uint8Array<ArrayBuffer>;

/** Below this size an answer is one packet of the network, packed or not. */
const leastBytes = 1_000;

const packable = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/x-(?:ndjson|bibtex))/;

/** Whether an answer of this type and size gets smaller by packing. */
export function worthPacking(type: string, bytes: number): boolean {
  return bytes >= leastBytes && packable.test(type);
}

/** How much each encoding is wanted, 0 to 1, as an `Accept-Encoding` header says it. */
function wishes(accepted: string): ReadonlyMap<string, number> {
  return new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
    }),
  );
}

/** The encoding a client likes best, the smaller one of two liked equally; undefined: plain bytes. */
export function preferredEncoding(accepted: string): Encoding | undefined {
  const wanted = wishes(accepted);
  const plain = wanted.get('identity') ?? 0;
  const liked = encodings
    .map((encoding) => ({ encoding, weight: wanted.get(encoding) ?? wanted.get('*') ?? 0 }))
    .filter(({ weight }) => weight > 0 && weight >= plain)
    .sort((a, b) => b.weight - a.weight);
  return liked[0]?.encoding;
}

/** An answer in an encoding, with the ETag of that encoding. */
function packed(prepared: Prepared, etag: string, encoding: Encoding, pack: Pack): Prepared {
  const bytes = pack(prepared.bytes, encoding);
  const own = { etag: `${etag.slice(0, -1)}-${encoding}"` };
  const length = { 'content-encoding': encoding, 'content-length': String(bytes.length) };
  return {
    ...prepared,
    bytes,
    etag: own.etag,
    unchanged: { ...prepared.unchanged, ...own },
    headers: { ...prepared.headers, ...own, ...length },
  };
}

/**
 * Gives answers in the encoding their client likes best. Each is packed at most once in each encoding for as long as it is
 * kept; what is not kept is sent as it is.
 *
 * @param pack left out: every answer is sent as it is
 */
export function packing(pack: Pack | undefined): (prepared: Prepared, accepted: string | undefined) => Prepared {
  if (!pack) return (prepared) => prepared;
  const known = new WeakMap<Prepared, Map<Encoding, Prepared>>();
  return (prepared, accepted) => {
    const { etag, packs } = prepared;
    const encoding = packs && accepted ? preferredEncoding(accepted) : undefined;
    if (etag === undefined || encoding === undefined) return prepared;
    const forms = known.get(prepared) ?? new Map<Encoding, Prepared>();
    known.set(prepared, forms);
    const form = forms.get(encoding) ?? packed(prepared, etag, encoding, pack);
    forms.set(encoding, form);
    return form;
  };
}
