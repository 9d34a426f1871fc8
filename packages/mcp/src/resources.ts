import { descriptorOf, kindNames } from '@acquis/domain';
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import type { Host } from './host.js';
import { Refused, refusalText } from './refused.js';
import { getTool } from './tools/get.js';

/** Every record as a resource, `acquis://decisions/a-res-78-237-plenary`: what "get" says of it today, as Markdown. */
export function recordResource(mcp: McpServer, host: Host): void {
  const template = new ResourceTemplate('acquis://{kind}/{id}', {
    list: undefined,
    complete: {
      kind: (begun) => kindNames.filter((name) => name.startsWith(begun)),
    },
  });
  const kinds = kindNames.map((name) => `${name} (${descriptorOf(name).label.many})`).join(', ');
  mcp.registerResource(
    'record',
    template,
    {
      title: 'A record',
      description: `One record as Markdown, by kind and id. Kinds: ${kinds}.`,
      mimeType: 'text/markdown',
    },
    (uri, { kind, id }) => {
      try {
        const given = { kind: [kind].flat()[0], id: decodeURIComponent([id].flat()[0] ?? '') };
        const { text } = getTool.call(given, host);
        return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text }] };
      } catch (error) {
        if (error instanceof Refused) throw new McpError(ErrorCode.InvalidParams, refusalText(error));
        if (error instanceof URIError)
          throw new McpError(ErrorCode.InvalidParams, 'The address is not escaped as it should be.');
        host.report(error);
        throw new McpError(ErrorCode.InternalError, 'The program failed; the fault is ours.');
      }
    },
  );
}
