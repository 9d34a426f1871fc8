/** What of the API changed on a day. */
export interface Change {
  /** Day, UTC. */
  readonly on: string;
  readonly added: readonly string[];
}

/** What may be relied on. */
export const promises: readonly string[] = [
  '`/v1` only grows: addresses, parameters, formats, fields and values are added; none is removed, renamed or given another meaning or type.',
  'Clients take what they know and pass over what they do not: a record may have new fields, an enumeration new values, a list new formats.',
  'An id is never reused; a former id is answered with a redirect to the present one.',
  'Where something has to go, its answers carry `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) headers and it is named here, at least twelve months before; what replaces it stands beside it from that day.',
  'What breaks a client becomes `/v2`, beside `/v1`.',
  'Changes of the record are not changes of the API: they are at `/v1/revisions`, and every answer names the data version.',
];

/** Every change of the API, newest first. */
export const changes: readonly Change[] = [
  {
    on: '2026-11-30',
    added: [
      'Answers are sent in brotli or gzip to clients that accept them, each encoding with its own `ETag`.',
      'The OpenAPI document has real answers as examples and breaks none of the rules Redocly recommends but one, on paths that end in a format.',
      '`/docs`, `/llms.txt` and `/changelog`; `/problems` and its pages refuse unknown parameters as every address does.',
      '`/mcp`, the record as tools for assistants; `/v1/dataset`, the whole record as one file.',
      'Figures as PNG, and on a map; the timeline and searches as Markdown and JSON-LD; `/v1/analysis` and `/v1/what-if` list what there is.',
      '`/v1/card.png` and `.svg`, what previews of links show of a record.',
      '`/v1/timeline.svg` and `.png` take `from`, `to`, `collection` and `status`, as the list does: the score of any period.',
      '`/v1/timeline` and its figure take `state`: the events of the records that name a state, given by id, ISO code or name.',
      'Every analysis under `/v1/analysis` is drawn at its address with `.svg`; comparisons under `/v1/compare` are tables too, with `.csv`.',
      '`/v1/issues` takes `closed`, yes or no.',
      'The tally of a decision is drawn by itself, with `figure=tally`.',
      '`/v1/stale`, what should be looked at again on a day, by reason.',
      '`X-Request-Id` on every answer, `/readyz`, and a problem for each limit of a request.',
    ],
  },
  {
    on: '2026-11-25',
    added: [
      'Every list and record as CSV, NDJSON, JSON-LD, Markdown, calendar, Atom, JSON Feed, BibTeX and CSL-JSON, by ending or by `Accept`.',
      'Lists take `q`, `from`, `to`, `sort`, `fields`, `include` and `updatedSince`; `/v1/schemas/{kind}.json` describes the records of each kind.',
      'Votes by member as tables with codebooks; comparisons under `/v1/compare`; figures as SVG; `/embed` and `/oembed`.',
      'The rules under `/v1/rules`, verdicts on decisions, what if; analyses of recorded votes under `/v1/analysis`.',
    ],
  },
  {
    on: '2026-11-24',
    added: [
      '`/v1`: lists and records of every kind with `asOf`, facets and cursors; `/v1/now`, `/v1/timeline`, `/v1/search`; `/openapi.json`; problem documents (RFC 9457).',
    ],
  },
];
