import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the generator writes into each page to hide it until its script is there. */
const hider = /<script>document\.documentElement\.dataset\.theme[\s\S]*?<\/script>/;

/** A page that shows itself at once, in the colours of the system, and holds no script: the site's policy would not run it. */
export function withoutInlineScript(html: string): string {
  const text = html.replace(hider, '').replace('<html', '<html data-theme="os"');
  if (/<script(?![^>]*\ssrc=)[^>]*>/.test(text))
    throw new Error('a page of the reference holds another script than known');
  return text;
}

/** Takes the scripts out of every page in a folder. */
export function takeInlineScriptsOut(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, withoutInlineScript(readFileSync(path, 'utf8')));
  }
}
