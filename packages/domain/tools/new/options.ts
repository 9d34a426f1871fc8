import { parse } from 'yaml';
import { readDate } from '../dates.ts';
import type { Field } from '../schema.ts';
import type { Reading } from './special.ts';

/** An option's name: `committeeReport` becomes `committee-report`. */
export function optionName(field: string): string {
  return field.replace(/([A-Z])/g, (letter) => `-${letter.toLowerCase()}`);
}

function one(text: string, field: Field): unknown {
  const figures = /^(\d+)\s*[-–:/]\s*(\d+)\s*[-–:/]\s*(\d+)$/.exec(text);
  if (field.typeName === 'Tally' && figures)
    return { inFavour: Number(figures[1]), against: Number(figures[2]), abstaining: Number(figures[3]) };
  if (field.meta.reference === '*' && !text.startsWith('{')) {
    const [collection, id] = text.split('/');
    return { collection, id };
  }
  if (field.typeName === 'Edtf' || field.typeName === 'Day') return readDate(text) ?? text;
  if (field.type === 'number') return Number.isNaN(Number(text)) ? text : Number(text);
  if (field.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return field.type === 'object' || field.type === 'record' ? parse(text) : text;
}

/** The value of a field from the texts given for its option; ids and codes of a list may be separated by commas. */
export function valueFrom(texts: readonly string[], field: Field, reading?: Reading): unknown {
  const last = texts.at(-1) ?? '';
  if (reading && !last.startsWith('{')) return reading.read(last);
  if (field.type !== 'array') return one(last, field);
  const { element } = field;
  if (!element) return texts;
  const whole = texts.length === 1 && element.type === 'object' ? texts[0] : undefined;
  if (whole?.trimStart().startsWith('[')) return parse(whole);
  const isCode = element.meta.reference !== undefined || element.type === 'enum';
  return (isCode ? texts.flatMap((text) => text.split(/[\s,]+/).filter(Boolean)) : texts).map((text) =>
    one(text, element),
  );
}

/** What an option takes, for the usage message. */
export function takes(field: Field): string {
  if (field.typeName === 'Tally') return '104-53-7';
  if (field.meta.reference === '*') return '<kind>/<id>';
  if (field.type === 'array' && field.element) return `${takes(field.element)} …`;
  if (field.meta.reference) return `<id in ${field.meta.reference}>`;
  if (field.type === 'enum') return (field.values ?? []).join('|');
  if (field.typeName === 'Edtf' || field.typeName === 'Day') return '2026-11-20';
  const keys = Object.keys(field.fields ?? {}).filter((name) => name !== 'citations');
  if (keys.length > 0 && keys.length < 5) return `'{ ${keys.map((key) => `${key}: …`).join(', ')} }'`;
  return field.type === 'object' || field.type === 'record'
    ? "'{ … }'"
    : field.type === 'number'
      ? '<number>'
      : field.type === 'boolean'
        ? 'true|false'
        : '"…"';
}
