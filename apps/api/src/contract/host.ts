/** A host of the API that stands somewhere and can be asked over HTTP. */
export interface Host {
  readonly name: string;
  /** Where its links lead. */
  readonly origin: string;
  /** Asks for a path with its query string; redirects are not followed. */
  readonly ask: (target: string, init?: RequestInit) => Promise<Response>;
  readonly stop: () => Promise<void>;
  /** Whether it makes pictures of figures; where it does not it refuses them, and has them as drawings alone. */
  readonly makesPictures: boolean;
}

/** A request whose answer comes as the application made it: redirects are not followed, and runtimes that compress do not. */
export function asIs(init: RequestInit = {}): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('accept-encoding', 'identity');
  return { redirect: 'manual', ...init, headers };
}
