/** Who speaks in the source, in the order positions are shown. */
export const voices = ['own', 'group', 'third-party'] as const;
