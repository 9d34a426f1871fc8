import { lastChange } from '@acquis/domain';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { z } from 'zod';
import { type Host, mcpServer } from '../src/index.js';

/** Faults the server reported while it was tested. */
export const faults: unknown[] = [];

/** The program the tests take place in, on the day of the last change, at whose end every record is known. */
export const host: Host = {
  today: () => lastChange,
  siteUrl: 'https://example.org',
  apiUrl: 'https://api.example.org',
  report: (fault) => faults.push(fault),
};

/** A client of the SDK, connected to a server in the same process. */
export async function connected(): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await mcpServer(host).connect(there);
  await client.connect(here);
  return client;
}

const result = z.looseObject({
  isError: z.boolean().optional(),
  content: z.tuple([z.object({ type: z.literal('text'), text: z.string() })]),
  structuredContent: z.looseObject({}).optional(),
});

/** The result of a call: its text, and its structure, which is empty for an error. */
export async function call(client: Client, name: string, given: Record<string, unknown>) {
  const {
    isError = false,
    content,
    structuredContent = {},
  } = result.parse(await client.callTool({ name, arguments: given }));
  return { isError, text: content[0].text, data: structuredContent };
}
