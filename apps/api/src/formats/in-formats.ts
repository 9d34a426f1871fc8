import type { Answer } from '../answer.js';
import type { Ask, Route } from '../route.js';

interface Format {
  readonly suffix: string;
  readonly mediaType: string;
}

/** The media types of formats by the suffix that ends the path, JSON first. */
export function suffixesOf(formats: readonly Format[]): Readonly<Record<string, string>> {
  return {
    json: 'application/json',
    ...Object.fromEntries(formats.map(({ suffix, mediaType }) => [suffix, mediaType])),
  };
}

/** What a route has to say of its formats, where each is made by the same function; without a format, JSON. */
export function inFormats<F extends Format>(
  formats: readonly F[],
  make: (ask: Ask, format: F | undefined) => Answer,
): Pick<Route, 'answer' | 'also' | 'suffixes'> {
  return {
    answer: (ask) => make(ask, undefined),
    also: Object.fromEntries(formats.map((format) => [format.mediaType, (ask: Ask) => make(ask, format)])),
    suffixes: suffixesOf(formats),
  };
}
