/** A code unit outside ASCII as JSON escapes it. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A JSON text as a string literal for JSON.parse, which engines read faster than an object literal; in ASCII alone, so that the
 * text takes a byte a character in memory and is read twice as fast.
 */
export function jsonLiteral(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value).replace(/[^\0-\x7f]/g, escaped))})`;
}
