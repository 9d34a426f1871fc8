import { bodyTooLarge } from '../problems/body-too-large.js';
import { malformedBody } from '../problems/malformed-body.js';
import { Problem } from '../problems/problem.js';
import { unsupportedMediaType } from '../problems/unsupported-media-type.js';

/** How many bytes a body may have. */
export const mostBytes = 64 * 1024;

const accepted = ['application/json'];

function refuseOtherThanJson({ headers }: Request): void {
  const given = headers.get('content-type');
  const [type = '', ...settings] = (given ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = settings.find((setting) => setting.startsWith('charset='))?.slice('charset='.length);
  const encoding = headers.get('content-encoding') ?? 'identity';
  const mend = 'Send JSON in UTF-8 with the header "Content-Type: application/json".';
  const refuse = (what: string) => new Problem(unsupportedMediaType, { detail: `${what} ${mend}`, accepted });
  if (given === null) throw refuse('The request does not say what its body is.');
  if (!accepted.includes(type)) throw refuse(`The body is said to be "${type.slice(0, 80)}".`);
  if (charset !== undefined && !['utf-8', 'utf8', '"utf-8"', '"utf8"'].includes(charset))
    throw refuse(`The body is said to be in "${charset.slice(0, 80)}".`);
  if (encoding.trim().toLowerCase() !== 'identity')
    throw refuse(`The body is said to be compressed with "${encoding.slice(0, 80)}".`);
}

function tooLarge(): Problem {
  const detail = `The body has more than ${mostBytes} bytes; send at most so many.`;
  return new Problem(bodyTooLarge, { detail, most: mostBytes });
}

/**
 * The bytes of a request's body; not more of it is read than may be sent.
 *
 * @throws Problem when it is too large, or ends before its time
 */
export async function bytesOf({ headers, body }: Request): Promise<Uint8Array> {
  if (Number(headers.get('content-length') ?? 0) > mostBytes) throw tooLarge();
  const bytes = new Uint8Array(mostBytes);
  let read = 0;
  try {
    for await (const chunk of body ?? []) {
      if (read + chunk.length > mostBytes) throw tooLarge();
      bytes.set(chunk, read);
      read += chunk.length;
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(malformedBody, { detail: 'The body ended before it was whole; send it again.' });
  }
  return bytes.subarray(0, read);
}

/**
 * The text of a request's body; not more of it is read than may be sent.
 *
 * @throws Problem when it is not announced as JSON, too large, or no UTF-8
 */
export async function received(request: Request, example: object): Promise<string> {
  refuseOtherThanJson(request);
  const bytes = await bytesOf(request);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(malformedBody, { detail: 'The body has bytes that are no UTF-8; send JSON in UTF-8.', example });
  }
}
