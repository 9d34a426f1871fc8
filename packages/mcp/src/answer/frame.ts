import { coverage, type DeepReadonly, type View, version } from '@acquis/domain';
import { blocks, bullets, escaped, linkTo } from '@acquis/domain/markdown';
import { attestationSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { type Rest, source, sourcesOf, weakestOf } from './rests.js';

/** What every answer has, beside what it is asked for. */
export const frame = {
  asOf: z.string().describe('The day at whose end the record is shown, YYYY-MM-DD.'),
  version: z.string().describe('The data version: day of the last change and hash of the content.'),
  coverage: z.record(z.string(), z.string()).describe('For each track, up to when its sources were read.'),
  licence: z.literal('CC BY 4.0'),
  hypothetical: z.boolean().describe('True: the answer rests on what was supposed and says nothing of the record.'),
  attestation: attestationSchema
    .nullable()
    .describe('The weakest attestation among what the answer rests on; null where it holds no record.'),
  sources: z.array(source).describe('The sources cited, each once.'),
};

/** What a tool tells: its data, what they rest on, and the same as Markdown. */
export interface Told<T> {
  readonly view: View;
  readonly data: DeepReadonly<T>;
  readonly rests: readonly Rest[];
  /** Blocks of Markdown; those that are empty are left out. */
  readonly text: readonly (string | null | undefined | false)[];
  /** It rests on what was supposed. */
  readonly hypothetical?: true;
}

/** An answer in structure and in words. */
export interface Answered {
  readonly structured: Record<string, unknown>;
  readonly text: string;
}

/** Stands before every answer that rests on a supposition. */
const watermark =
  '**HYPOTHETICAL. This rests on what was supposed, not on the record, and says nothing of what any State would do. Say so with every use of it.**';

/** Puts what a tool tells into the frame of every answer. */
export function framed<T extends object>({ view, data, rests, text, hypothetical }: Told<T>): Answered {
  const attestation = weakestOf(rests);
  const sources = sourcesOf(rests, view);
  const read = Object.entries(coverage(view)).map(([track, day]) => `${track} ${day}`);
  const lines = sources.map(
    ({ id, title, url, machineWritten }) =>
      `\`${id}\`: ${url === null ? escaped(title) : linkTo(title, url)}${machineWritten ? ' (machine-written)' : ''}`,
  );
  const weakest = attestation === null ? '' : ` Weakest attestation in this answer: ${attestation}.`;
  return {
    structured: {
      asOf: view.day,
      version,
      coverage: coverage(view),
      licence: 'CC BY 4.0',
      hypothetical: hypothetical ?? false,
      attestation,
      ...data,
      sources,
    },
    text: blocks(
      hypothetical && watermark,
      ...text,
      lines.length > 0 && blocks('Sources:', bullets(lines)),
      `Acquis, data version ${version}, as of ${view.day}. Sources read to: ${read.join(', ')}.${weakest} CC BY 4.0.`,
    ),
  };
}
