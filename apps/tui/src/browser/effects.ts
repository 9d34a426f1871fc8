import type { Day, Reference } from '@acquis/domain';

/** In what form a record is exported. */
export const exportForms = ['json', 'bibtex', 'csl', 'markdown'] as const;

/** One of the {@link exportForms}. */
export type ExportForm = (typeof exportForms)[number];

/** Something to be done outside the screen. */
export type Task =
  | { readonly task: 'copy'; readonly text: string; readonly told: string }
  | { readonly task: 'open'; readonly url: string }
  | { readonly task: 'export'; readonly record: Reference; readonly form: ExportForm; readonly day: Day };

/** A task with its number, so that the same one can be asked for twice. */
export type Effect = Task & { readonly number: number };

/** The task as the next after one before. */
export function following(before: Effect | undefined, task: Task): Effect {
  return { ...task, number: (before?.number ?? 0) + 1 };
}
