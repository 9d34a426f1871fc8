import { ask, type Came } from './ask.js';

/** Asks the application under test with a JSON body. */
export function post(path: string, body: unknown, init: RequestInit = {}): Promise<Came> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text, ...init });
}
