// Made from the OpenAPI document of the API by `pnpm client`. Not to be edited.
/** The collections: the kinds of record, each with a list and an address for every record. */
export const collections = [
  "accreditations",
  "bodies",
  "coalitions",
  "comparisons",
  "decisions",
  "discrepancies",
  "documents",
  "endorsements",
  "interventions",
  "issues",
  "joint-statements",
  "measures",
  "mechanisms",
  "meetings",
  "milestones",
  "national-positions",
  "norms",
  "people",
  "pillars",
  "positions",
  "processes",
  "proposals",
  "remarks",
  "revisions",
  "sources",
  "stakeholders",
  "states",
  "terms",
  "tracks",
  "treaties",
  "treaty-actions",
] as const;

/** The operations that take no `asOf`. */
export const undated: readonly string[] = [
  "GET /v1/codebooks/decision-votes",
  "GET /v1/codebooks/state-votes",
  "GET /oembed",
  "POST /v1/rules/assembly-majority",
  "POST /v1/rules/assembly-quorum",
  "POST /v1/rules/consensus",
  "POST /v1/rules/ad-hoc-committee",
  "POST /v1/rules/no-objection-accreditation-2022",
  "POST /v1/rules/global-mechanism-accreditation-2025",
  "POST /v1/rules/signature-window",
  "POST /v1/rules/consent-to-be-bound",
  "POST /v1/rules/entry-into-force",
  "POST /v1/rules/points-of-contact-inquiry",
  "GET /v1/analysis",
  "GET /v1/what-if",
  "GET /v1/schemas/{id}",
  "GET /v1/dataset",
  "GET /v1/dataset/{id}",
  "GET /healthz",
  "GET /readyz",
  "GET /problems",
  "GET /problems/{id}",
  "GET /changelog",
  "GET /docs",
  "GET /llms.txt",
  "GET /openapi.json",
];

/** The formats of the addresses that have several, by suffix. */
export interface Formats {
  readonly "/v1/timeline": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json";
  readonly "/v1/search": "json" | "csv" | "ndjson" | "jsonld" | "md";
  readonly "/v1/stale": "json" | "csv" | "ndjson";
  readonly "/v1/accreditations": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/accreditations/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/bodies": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/bodies/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/coalitions": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/coalitions/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/comparisons": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/comparisons/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/decisions": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/decisions/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json" | "svg" | "png";
  readonly "/v1/discrepancies": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/discrepancies/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/documents": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/documents/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/endorsements": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/endorsements/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/interventions": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/interventions/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/issues": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/issues/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json" | "svg" | "png";
  readonly "/v1/joint-statements": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/joint-statements/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/measures": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/measures/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/mechanisms": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/mechanisms/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/meetings": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/meetings/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/milestones": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/milestones/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/national-positions": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/national-positions/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/norms": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/norms/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/people": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/people/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/pillars": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/pillars/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/positions": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/positions/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/processes": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/processes/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json" | "svg" | "png";
  readonly "/v1/proposals": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/proposals/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/remarks": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/remarks/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/revisions": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/revisions/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/sources": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/sources/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/stakeholders": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/stakeholders/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/states": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/states/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/terms": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/terms/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/tracks": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/tracks/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/treaties": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/treaties/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json" | "svg" | "png";
  readonly "/v1/treaties/{id}/actions": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/treaty-actions": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
  readonly "/v1/treaty-actions/{id}": "json" | "csv" | "ndjson" | "jsonld" | "md" | "ics" | "atom" | "feed.json" | "bib" | "csl.json";
}
