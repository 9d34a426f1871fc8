import { connect } from 'node:net';

/** What became of the requests of one connection. */
export interface Outcome {
  readonly answered: number;
  /** 1 where a request was sent and no whole answer came. */
  readonly lost: number;
}

/** The length of the first whole answer in what came, undefined while it is not whole. */
function lengthOfAnswer(came: Buffer): number | undefined {
  const head = came.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const length = Number(/^content-length: (\d+)\r$/im.exec(came.toString('latin1', 0, head + 2))?.[1] ?? 0);
  return came.length >= head + 4 + length ? head + 4 + length : undefined;
}

/**
 * Asks for one address over one connection, again at each answer, until an answer says that the connection closes.
 *
 * @param begun told at the first answer
 */
export async function asking(origin: string, path: string, begun: () => void = () => {}): Promise<Outcome> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const request = `GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`;
  let came = Buffer.alloc(0);
  let [answered, waiting] = [0, true];
  return new Promise((resolve) => {
    socket.on('connect', () => socket.write(request));
    socket.on('data', (chunk: Buffer) => {
      came = Buffer.concat([came, chunk]);
      const length = lengthOfAnswer(came);
      if (length === undefined) return;
      const last = /^connection: close\r$/im.test(came.toString('latin1', 0, came.indexOf('\r\n\r\n') + 2));
      came = came.subarray(length);
      answered++;
      if (answered === 1) begun();
      waiting = !last;
      if (waiting) socket.write(request);
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve({ answered, lost: waiting ? 1 : 0 }));
  });
}
