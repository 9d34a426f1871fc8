/** Text on one line that Markdown takes for nothing but text. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|~]/g, '\\$&')
    .replaceAll(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[#+\-=]/, '\\$&');
}

/** A link; the text is escaped. */
export function linkTo(text: string, url: string): string {
  return `[${escaped(text)}](<${url.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** Blocks with an empty line between them; those that are empty are left out. */
export function blocks(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

/** A list with a bullet for each text; empty where there is none. */
export function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${text}`).join('\n');
}
