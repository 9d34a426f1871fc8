/** The forms in which a name is asked for: as written, without its article, without what stands in brackets. */
export function formsOf(name: string): readonly string[] {
  const bare = name.replace(/^(?:the|la|le|les|el|los|las)\s+|^l['’]/iu, '');
  const open = bare.replace(/[(（][^()（）]*[)）]$/u, '').trimEnd();
  return [...new Set([bare, open])].filter((form) => form !== '');
}
