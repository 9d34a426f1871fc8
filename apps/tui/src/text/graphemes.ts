let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as people count them. What parts them is made when it is first needed: that takes longer than a command. */
export function graphemesOf(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}
