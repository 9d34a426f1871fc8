import { version } from '@acquis/domain';
import { blocks, bullets, escaped } from '@acquis/domain/markdown';
import type { Subject } from '../../told/subject.js';

/** A list under a heading, with where it is from under it. */
export function listing(
  { title, lead, lines }: { readonly title: string; readonly lead: string; readonly lines: readonly string[] },
  { view, service, path }: Pick<Subject, 'view' | 'service' | 'path'>,
): string {
  const text = blocks(
    `# ${escaped(title)}`,
    escaped(lead),
    lines.length === 0 ? 'None.' : bullets(lines),
    '---',
    `Acquis, data version ${version}, as of ${view.day}. <${service.apiUrl}${path}>. CC BY 4.0.`,
  );
  return `${text}\n`;
}
