import { Command } from 'commander';
import type { Asked, Desk, Published } from '../answer.js';
import { Failure } from '../failure.js';
import { address } from '../options.js';

const examples = `
An assistant starts this by itself. In the configuration of its client, with
the folder where Acquis lies:

  {
    "mcpServers": {
      "acquis": {
        "command": "node",
        "args": ["/path/to/acquis/apps/tui/bin/acquis.js", "mcp"]
      }
    }
  }

"node" is Node 24 or newer. A running API answers assistants too, at /mcp. The
tools, and other ways to connect, are in docs/assistants.md.

Examples:
  acquis mcp
  acquis mcp --site https://acquis.example --api https://api.acquis.example`;

function assist({ asOf, json, ...published }: Published & Asked, desk: Desk): void {
  if (asOf !== undefined || json)
    throw new Failure(2, 'An assistant names the day with each question, and is always answered in JSON.', [
      'acquis mcp',
    ]);
  desk.assist(published);
}

/** `acquis mcp`: the record as tools for an assistant, over stdin and stdout. */
export function mcpCommand(desk: Desk): Command {
  return new Command('mcp')
    .description('the record as tools for an assistant (Model Context Protocol), over stdin and stdout')
    .option('--site <address>', 'the site to which answers lead people', address)
    .option('--api <address>', 'the API to which answers lead programs', address, 'http://127.0.0.1:8787')
    .addHelpText('after', examples)
    .action((_options: Published, command: Command) => assist(command.optsWithGlobals(), desk));
}
