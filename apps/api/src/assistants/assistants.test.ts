import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app, ask, faults } from '../testing/ask.js';

const path = '/mcp';
const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
const send = (body: string, more: RequestInit = {}) => ask(path, { method: 'POST', headers, body, ...more });
const called = (name: string, given: object) =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } });

describe('over a real socket, with the client of the SDK', () => {
  let server: Server;
  let client: Client;
  beforeAll(async () => {
    server = createServer(getRequestListener((request) => app.fetch(request)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}${path}`)));
  });
  afterAll(async () => {
    await client.close();
    server.close();
  });

  it('lists the ten tools, and says how Kenya voted on 78/237', async () => {
    expect((await client.listTools()).tools).toHaveLength(10);
    const { structuredContent } = await client.callTool({
      name: 'votes',
      arguments: { decisions: ['a-res-78-237-plenary'], states: ['ken'] },
    });
    expect(structuredContent).toMatchObject({
      states: [{ state: 'ken', votes: ['in-favour'] }],
      decisions: [{ api: 'https://api.example.org/v1/decisions/a-res-78-237-plenary', attestation: 'reported' }],
    });
  });

  it('tells a wrong id with what may have been meant', async () => {
    const given = { kind: 'processes', id: 'oewg-2021-2026' };
    const { isError, content } = await client.callTool({ name: 'get', arguments: given });
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).toContain('oewg-2021-2025');
  });
});

describe('one message at a time', () => {
  it('is answered as JSON, kept by nobody, to pages of any origin', async () => {
    const {
      status,
      type,
      headers: sent,
    } = await send(called('cite', { kind: 'treaties', id: 'uncc' }), {
      headers: { ...headers, origin: 'https://elsewhere.example' },
    });
    expect([status, type]).toEqual([200, 'application/json']);
    expect(sent.get('access-control-allow-origin')).toBe('*');
    expect(sent.get('cache-control')).toBe('no-store');
  });

  it('is accepted without an answer where it asks for none', async () => {
    const { status, body } = await send(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }));
    expect([status, body]).toEqual([202, '']);
  });

  it('is announced to browsers with the headers of the protocol', async () => {
    const { status, headers: sent } = await ask(path, { method: 'OPTIONS' });
    expect(status).toBe(204);
    expect(sent.get('access-control-allow-methods')).toBe('POST, OPTIONS');
    expect(sent.get('access-control-allow-headers')).toContain('MCP-Protocol-Version');
  });

  it.each(['GET', 'DELETE', 'PUT'])('is not sent with %s', async (method) => {
    const { status, headers: sent } = await ask(path, { method });
    expect([status, sent.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it('is refused in JSON-RPC where it is too long, no JSON, or several', async () => {
    const refused = async (body: string) => {
      const { status, body: answer } = await send(body);
      return [status, answer];
    };
    expect(await refused(called('search', { query: 'a'.repeat(70_000) }))).toMatchObject([
      413,
      { error: { code: -32000 } },
    ]);
    expect(await refused('{"jsonrpc":')).toMatchObject([400, { error: { code: -32700 } }]);
    expect(await refused(`[${called('search', { query: 'norms' })}]`)).toMatchObject([
      400,
      { error: { code: -32600 } },
    ]);
  });

  it('is never answered with a fault of the program, whatever is sent', async () => {
    const message = fc.record(
      {
        jsonrpc: fc.constantFrom('2.0', '1.0'),
        id: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
        method: fc.constantFrom('tools/call', 'tools/list', 'resources/read', 'prompts/get', 'initialize', 'ping', 'x'),
        params: fc.oneof(
          fc.object({ maxDepth: 2 }),
          fc.record({
            name: fc.constantFrom('search', 'get', 'x', '__proto__'),
            arguments: fc.object({ maxDepth: 2 }),
          }),
          fc.record({ uri: fc.constantFrom('acquis://states/%E0%A4%A', 'acquis://x/y', 'http://[', '') }),
        ),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          message.map((each) => JSON.stringify(each)),
          fc.string(),
          fc.json(),
        ),
        async (body) => {
          expect((await send(body)).status).toBeLessThan(500);
        },
      ),
      { numRuns: 200 },
    );
    expect(faults).toEqual([]);
  });
});
