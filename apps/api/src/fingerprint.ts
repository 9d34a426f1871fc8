/**
 * A short, stable fingerprint of a text and what follows it: 53 bits as 14 hexadecimal digits (cyrb53). Tells things apart;
 * it is no protection against someone who wants two things to look alike.
 */
export function fingerprint(text: string, following: string | Uint8Array = ''): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const take = (code: number) => {
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  };
  for (const part of [text, following]) {
    if (typeof part === 'string') for (let index = 0; index < part.length; index++) take(part.charCodeAt(index));
    else for (const byte of part) take(byte);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}
