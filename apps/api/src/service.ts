import type { VoteStore } from '@acquis/analysis';
import type { Day } from '@acquis/domain';
import type { Pack } from './packing.js';

/** What the application is given by its host. Nothing below the host reads a clock or the environment. */
export interface Config {
  /** Today, in UTC, asked at each request. */
  readonly today: () => Day;
  /** Seconds until the day ends (UTC): an answer for today is not kept longer. Left out: it is asked again each time. */
  readonly secondsLeftOfDay?: () => number;
  /** Where the site stands, without a slash at the end; left out: no links to pages. */
  readonly siteUrl?: string;
  /** Where this API stands, without a slash at the end; absolute links begin with it. */
  readonly apiUrl?: string;
  /** The recorded votes of the whole Assembly, once they are loaded; left out: only those of the tracks are there. */
  readonly votes?: () => VoteStore | undefined;
  /** Makes a figure (SVG) into a PNG so many pixels wide; left out: figures are had as SVG alone. */
  readonly rasterise?: (svg: string, width: number) => Uint8Array<ArrayBuffer>;
  /** Packs answers for those who take them so; left out: they are sent as they are, for the host's network to pack. */
  readonly pack?: Pack;
  /** Reads the script of the documentation; left out: the page is shown in words. */
  readonly docsScript?: () => Uint8Array<ArrayBuffer>;
  /** Told of a fault of the program and of the request that met it, so that the host can log it. */
  readonly report?: (fault: unknown, requestId: string) => void;
  /** Whether it can answer everything at full speed; left out: always. */
  readonly ready?: () => boolean;
}

/** The configuration with everything filled in that has a default. */
export interface Service {
  readonly today: () => Day;
  readonly secondsLeftOfDay: () => number;
  readonly siteUrl: string | undefined;
  readonly apiUrl: string;
  readonly votes: VoteStore | undefined;
  readonly rasterise: Config['rasterise'];
  readonly pack: Pack | undefined;
  readonly docsScript: Config['docsScript'];
  readonly report: (fault: unknown, requestId: string) => void;
  readonly ready: () => boolean;
}

/** Fills in what a host left out. */
export function serviceOf(config: Config): Service {
  return {
    today: config.today,
    secondsLeftOfDay: config.secondsLeftOfDay ?? (() => 0),
    siteUrl: config.siteUrl,
    apiUrl: config.apiUrl ?? 'http://127.0.0.1:8787',
    get votes() {
      return config.votes?.();
    },
    rasterise: config.rasterise,
    pack: config.pack,
    docsScript: config.docsScript,
    report: config.report ?? (() => {}),
    ready: config.ready ?? (() => true),
  };
}
