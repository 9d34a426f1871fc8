import { nearest, version } from '@acquis/domain';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  type ListToolsResult,
  McpError,
  ToolSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Host } from './host.js';
import { instructions } from './instructions.js';
import { prompts } from './prompts.js';
import { Refused, refusalText } from './refused.js';
import { recordResource } from './resources.js';
import type { Tool } from './tool.js';
import { tools } from './tools/index.js';

/** Reads only, gives the same answer to the same question on the same day, and knows nothing but the record. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

let listed: ListToolsResult | undefined;

/** Every tool as clients are told of it, made once. */
function toolsListed(): ListToolsResult {
  listed ??= {
    tools: tools.map(({ name, title, description, input, output }) =>
      ToolSchema.parse({
        name,
        title,
        description,
        inputSchema: z.toJSONSchema(input, { io: 'input', target: 'draft-7' }),
        outputSchema: z.toJSONSchema(output, { io: 'output', target: 'draft-7' }),
        annotations: { title, ...annotations },
      }),
    ),
  };
  return listed;
}

function toolNamed(name: string): Tool {
  const found = tools.find((each) => each.name === name);
  if (found) return found;
  const names = tools.map((each) => each.name);
  const [near] = nearest(name, names, 1);
  throw new McpError(
    ErrorCode.InvalidParams,
    `There is no tool "${name.slice(0, 80)}". Tools: ${names.join(', ')}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
  );
}

function failed(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}

/** Calls a tool. What is wrong with a call is told as the result of the tool, so that the assistant can mend it. */
function called({ call }: Tool, given: unknown, host: Host): CallToolResult {
  try {
    const { structured, text } = call(given, host);
    return { content: [{ type: 'text', text }], structuredContent: structured };
  } catch (error) {
    if (error instanceof Refused) return failed(refusalText(error));
    host.report(error);
    return failed('The program failed; the fault is ours.');
  }
}

/** Clients are asked nothing, so that no answer of theirs is ever checked; without this the SDK compiles code at run time. */
const unasked = {
  getValidator: () => () => ({
    valid: false as const,
    data: undefined,
    errorMessage: 'This server asks clients nothing.',
  }),
};

/**
 * The server an assistant talks to, over any transport. It keeps nothing between calls, so that one may be made for each
 * request.
 */
export function mcpServer(host: Host): McpServer {
  const mcp = new McpServer(
    { name: 'acquis', title: 'Acquis: United Nations cyber diplomacy', version },
    { instructions, jsonSchemaValidator: unasked },
  );
  mcp.server.registerCapabilities({ tools: {} });
  mcp.server.setRequestHandler(ListToolsRequestSchema, toolsListed);
  mcp.server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    called(toolNamed(params.name), params.arguments, host),
  );
  recordResource(mcp, host);
  prompts(mcp);
  return mcp;
}
