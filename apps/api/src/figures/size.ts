/** A figure's finding and how large it is. */
export interface Size {
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The title and the size a figure states of itself. */
export function sizeOf(picture: string): Size {
  const [, width = '', height = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(picture) ?? [];
  const [, title = ''] = /<title id="title">([^<]*)</.exec(picture) ?? [];
  return { title: unescaped(title), width: Number(width), height: Number(height) };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
