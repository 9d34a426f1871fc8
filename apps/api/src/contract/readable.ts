import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';

function readXml(text: string): void {
  const found = XMLValidator.validate(text);
  if (found !== true) throw new Error(`line ${found.err.line} is no XML: ${found.err.msg}`);
}

function readHtml(text: string): void {
  if (!/^<!doctype html>/i.test(text)) throw new Error('it does not begin as an HTML document');
}

/** How the formats are read for which there is a reader of another hand. It throws where it cannot read them. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'text/csv': (text) => parse(text, { columns: true }),
  'application/x-ndjson': (text) =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line): unknown => JSON.parse(line)),
  'text/calendar': (text) => new ICAL.Component(ICAL.parse(text)),
  'application/atom+xml': readXml,
  'image/svg+xml': readXml,
  'application/x-bibtex': (text) => text === '' || plugins.input.chain(text),
  'text/html': readHtml,
};

/**
 * Reads an answer as what its media type says it is; of a format without a reader here, text must be UTF-8 and bytes some.
 *
 * @throws Error where it is something else
 */
export function readAs(mediaType: string, bytes: Uint8Array): unknown {
  const text = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const reader = readers[mediaType] ?? (/[/+]json$/.test(mediaType) ? JSON.parse : undefined);
  if (reader) return reader(text());
  if (bytes.length === 0) throw new Error(`${mediaType} is empty`);
  return mediaType.startsWith('text/') ? text() : undefined;
}
