import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

/** Questions people ask often, written so that the tools answer them well. */
export function prompts(mcp: McpServer): void {
  mcp.registerPrompt(
    'brief',
    {
      title: 'Brief a delegate',
      description: 'A one-page brief on a meeting, an issue, a text or a State, with sources, from the record alone.',
      argsSchema: {
        subject: z
          .string()
          .min(1)
          .max(200)
          .describe('What the brief is about: "the December 2026 thematic groups", "Kenya".'),
        asOf: z
          .string()
          .max(10)
          .optional()
          .describe('The day as known on which it is written, YYYY-MM-DD; left out: today.'),
      },
    },
    ({ subject, asOf }) => ({
      messages: [
        {
          role: 'user',
          content: {
            type: 'text',
            text: [
              `Write a brief of one page for a delegate on: ${subject}.`,
              `Use the tools of Acquis only${asOf === undefined || asOf === '' ? '' : `, each with asOf ${asOf}`}: "search" for what it is about, then "get", "timeline", "votes" and "positions".`,
              'Sections: where it stands; what was decided, when and how; who voted how or holds what; what comes next; what is not in the record.',
              'After each fact give its source and, where it is not official, its attestation. Infer no vote, signature or position. Mark anything hypothetical as such.',
            ].join('\n'),
          },
        },
      ],
    }),
  );
}
