import { z } from 'zod';

/** An oEmbed answer. */
export const oembed = z
  .object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string().describe('The finding of the figure.'),
    provider_name: z.string(),
    provider_url: z.string(),
    cache_age: z.int().positive().describe('Seconds it may be kept.'),
    html: z.string().describe('The frame, to be put into a page.'),
    width: z.int().positive(),
    height: z.int().positive(),
  })
  .describe('An oEmbed answer (oembed.com), version 1.0.');
