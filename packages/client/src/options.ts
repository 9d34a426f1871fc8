/** What every request may be given. */
export interface RequestOptions {
  /** Ends the request; it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds within which the answer must have come. Left out: what the client was created with. */
  readonly timeout?: number | undefined;
}

/** How a client is created. */
export interface ClientOptions extends RequestOptions {
  /** Where the API stands: `https://api.example.org`. With or without a slash or `/v1` at its end. */
  readonly baseUrl: string;
  /** The day (`YYYY-MM-DD`) at whose end the record is shown, wherever no other is asked for. Left out: today. */
  readonly asOf?: string | undefined;
  /** Who asks, as the header `User-Agent`. Browsers may take no notice of it. */
  readonly userAgent?: string | undefined;
  /** What sends requests. Left out: the `fetch` of the platform. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds within which each answer must have come; `Infinity` waits for ever. Left out: 30,000. */
  readonly timeout?: number | undefined;
  /** Ends every request of the client. */
  readonly signal?: AbortSignal | undefined;
}

/** How far a walk through a list has come. */
export interface Progress {
  /** Items received so far, those of this page among them. */
  readonly received: number;
  /** Items of the whole list. */
  readonly total: number;
}

/** What a walk through a list may be given. */
export interface ListOptions extends RequestOptions {
  /** Told after each page how far the walk has come. */
  readonly onPage?: ((progress: Progress) => void) | undefined;
}
