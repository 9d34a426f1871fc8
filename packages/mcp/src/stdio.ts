import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Host } from './host.js';
import { mcpServer } from './server.js';

/** Answers an assistant that started this program, over stdin and stdout, until stdin ends. Nothing else may write to stdout. */
export async function serveStdio(host: Host): Promise<void> {
  const server = mcpServer(host);
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', () => void server.close());
  });
  server.server.onerror = host.report;
  await server.connect(new StdioServerTransport());
  await ended;
}
