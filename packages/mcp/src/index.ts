/**
 * The record as tools for assistants, by the Model Context Protocol.
 *
 * @example
 * ```ts
 * import { mcpServer } from '@acquis/mcp';
 *
 * const server = mcpServer({ today: () => '2026-11-30', siteUrl: undefined, apiUrl: 'http://127.0.0.1:8787', report: console.error });
 * await server.connect(transport);
 * ```
 *
 * @module
 */
export type { Host } from './host.js';
export { mcpServer } from './server.js';
export type { Tool } from './tool.js';
export { tools } from './tools/index.js';
