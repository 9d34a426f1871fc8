import { z } from 'zod';

const address = z
  .url({ protocol: /^https?$/, error: 'expected an address such as https://api.example.org' })
  .transform((url) => url.replace(/\/+$/, ''));

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'expected a port from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'expected a port from 0 to 65535');

const environment = z.object({
  API_PORT: port.default(8787),
  HOST: z.string().default('127.0.0.1'),
  API_URL: address.optional(),
  SITE_URL: address.optional(),
  ACQUIS_VOTES: z.string().optional(),
});

/** What the environment says of how the API is to be served. */
export interface Settings {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly apiUrl: string | undefined;
  readonly siteUrl: string | undefined;
  /** The store of recorded votes of the whole Assembly; undefined: the one that comes with Acquis. */
  readonly votes: string | undefined;
}

/** Reads the settings from the environment; empty variables count as not set. Says what is wrong, one line each. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Settings | { readonly wrong: readonly string[] } {
  const result = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!result.success)
    return {
      wrong: result.error.issues.map(({ path, message }) => `${path.join('.')}=${env[path.join('.')]}: ${message}`),
    };
  const { API_PORT: port, HOST: host, API_URL: apiUrl, SITE_URL: siteUrl, ACQUIS_VOTES: votes } = result.data;
  return { port, host, apiUrl, siteUrl, votes };
}
