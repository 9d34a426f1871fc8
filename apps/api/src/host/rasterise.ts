import { createRequire } from 'node:module';

const files = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

const load = createRequire(import.meta.url);

/**
 * The files of the typefaces of figures, in the weights they use.
 *
 * @throws where one is not installed
 */
export function typefaces(): readonly string[] {
  return files.map((path) => load.resolve(path));
}

/** Makes a figure into a PNG so many pixels wide. */
export type Rasterise = (svg: string, width: number) => Uint8Array<ArrayBuffer>;

/**
 * What makes figures into pictures here. It is compiled for the machine and so not on every one; undefined where it, or a
 * typeface, is not installed.
 */
export function rasteriser(): Rasterise | undefined {
  try {
    const { Resvg }: typeof import('@resvg/resvg-js') = load('@resvg/resvg-js');
    const font = {
      loadSystemFonts: false,
      fontFiles: [...typefaces()],
      defaultFontFamily: 'Inter',
    };
    return (svg, width) => {
      const picture = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render();
      return Uint8Array.from(picture.asPng());
    };
  } catch {
    return undefined;
  }
}
