import { call, connected } from './client.js';

/** The client the tests ask with. */
export const client = await connected();

/** What a tool answers. */
export const ask = (name: string, given: Record<string, unknown>) => call(client, name, given);
