import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';

const program = fileURLToPath(new URL('../bin/acquis.js', import.meta.url));

describe('acquis mcp, started by the client of the SDK', () => {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, 'mcp', '--site', 'https://example.org/'],
    env: { ACQUIS_TODAY: '2026-11-29' },
    stderr: 'pipe',
  });
  const [talk, wrong]: [string[], Error[]] = [[], []];
  transport.stderr?.on('data', (data) => talk.push(String(data)));
  client.onerror = (error) => wrong.push(error);
  beforeAll(() => client.connect(transport), 60_000);
  afterAll(() => client.close());

  it('answers over stdin and stdout, on the day of the surroundings, and says nothing else', async () => {
    expect((await client.listTools()).tools).toHaveLength(10);
    const { structuredContent } = await client.callTool({
      name: 'votes',
      arguments: { decisions: ['a-res-78-237-plenary'], states: ['Kenya'] },
    });
    expect(structuredContent).toMatchObject({
      asOf: '2026-11-29',
      states: [{ state: 'ken', votes: ['in-favour'] }],
      decisions: [{ page: 'https://example.org/decisions/a-res-78-237-plenary' }],
    });
    expect([talk, wrong]).toEqual([[], []]);
  });
});

describe('acquis mcp', () => {
  it('has help with a configuration to copy', async () => {
    const { code, stdout } = await ask('help mcp');
    expect(code).toBe(0);
    expect(stdout).toContain('"mcpServers"');
  });

  it('refuses what goes with single answers only, and what is no address', async () => {
    expect(await ask('mcp --as-of 2023-12-31')).toMatchObject({ code: 2, stdout: '' });
    expect((await ask('mcp --site example.org')).stderr).toContain('Expected an address');
  });
});
