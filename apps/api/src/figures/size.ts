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

/** For which frames, up to what width, a figure is laid out how wide; wider frames take the last. */
export const layouts = [
  { upTo: 519, width: 400 },
  { upTo: 799, width: 640 },
  { upTo: 999, width: 860 },
] as const;

/** How wide a figure is laid out in the widest frames. */
export const widestLayout = 1100;

/** How wide a figure is laid out for a frame. */
export function laidOutFor(frame: number): number {
  return layouts.find(({ upTo }) => frame <= upTo)?.width ?? widestLayout;
}
