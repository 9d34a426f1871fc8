/** How much of a text is shown, in UTF-16 code units. */
const longest = 16_000;

/** A text that ends at a line before it gets too long, and says that it does and how the rest is had. */
export function cutText(text: string, rest: string): string {
  if (text.length <= longest) return text;
  const line = text.lastIndexOf('\n', longest);
  const end = line > 0 ? line : longest;
  return `${text.slice(0, end)}\n\n… ${text.length - end} more characters. ${rest}`;
}
