import { z } from 'zod';

const whatAddress = 'expected an address such as https://api.example.org, without a path';

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.href.replace(/\/+$/, '') === url.origin;
}

const address = z
  .url({ protocol: /^https?$/, error: whatAddress, abort: true })
  .refine(isOrigin, whatAddress)
  .transform((text) => new URL(text).origin);

function whole(from: number, to: number, what: string) {
  const error = `expected ${what} from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, error)
    .transform(Number)
    .refine((number) => number >= from && number <= to, error);
}

const seconds = (from: number, to: number) => whole(from, to, 'whole seconds');

const levels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** From which weight on an event is logged. */
export type LogLevel = (typeof levels)[number];

function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, `expected one of ${values.join(', ')}`);
}

const environment = z.object({
  API_PORT: whole(0, 65_535, 'a port').default(8787),
  HOST: z.string().default('127.0.0.1'),
  API_URL: address.optional(),
  SITE_URL: address.optional(),
  ACQUIS_VOTES: z.string().optional(),
  LOG_LEVEL: oneOf(levels).default('warn'),
  METRICS: oneOf(['on', 'off']).default('on'),
  REQUEST_TIMEOUT: seconds(1, 3_600).default(30),
  KEEP_ALIVE_TIMEOUT: seconds(1, 3_600).default(65),
  SHUTDOWN_DELAY: seconds(0, 3_600).default(0),
  SHUTDOWN_PATIENCE: seconds(1, 3_600).default(8),
});

/** The names of the variables that are read. */
export const variables: readonly string[] = Object.keys(environment.shape);

/** What the environment says of how the API is to be served. */
export interface Settings {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly apiUrl: string | undefined;
  readonly siteUrl: string | undefined;
  /** The store of recorded votes of the whole Assembly; undefined: the one that comes with Acquis. */
  readonly votes: string | undefined;
  readonly logLevel: LogLevel;
  /** Whether figures are told at `/metrics`. */
  readonly metrics: boolean;
  /** Seconds a request may take to arrive; a connection may stand still ten seconds longer while it is answered. */
  readonly requestTimeout: number;
  /** Seconds a connection may stand idle between two requests. */
  readonly keepAliveTimeout: number;
  /** Seconds from the signal to stop until no new connection is taken. */
  readonly shutdownDelay: number;
  /** Seconds that requests under way then have to be answered. */
  readonly shutdownPatience: number;
}

/** Reads the settings from the environment; empty variables count as not set. Says what is wrong, one line each. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Settings | { readonly wrong: readonly string[] } {
  const { success, data, error } = environment.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!success)
    return { wrong: error.issues.map(({ path, message }) => `${path.join('.')}=${env[path.join('.')]}: ${message}`) };
  return {
    port: data.API_PORT,
    host: data.HOST,
    apiUrl: data.API_URL,
    siteUrl: data.SITE_URL,
    votes: data.ACQUIS_VOTES,
    logLevel: data.LOG_LEVEL,
    metrics: data.METRICS === 'on',
    requestTimeout: data.REQUEST_TIMEOUT,
    keepAliveTimeout: data.KEEP_ALIVE_TIMEOUT,
    shutdownDelay: data.SHUTDOWN_DELAY,
    shutdownPatience: data.SHUTDOWN_PATIENCE,
  };
}
