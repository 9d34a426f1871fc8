import type { ConsoleMessage, Page } from '@playwright/test';

/** Opens a page on a small phone; what the browser complained of meanwhile, and whether it scrolls sideways. */
export async function troubleOn(page: Page, path: string): Promise<readonly string[]> {
  const trouble: string[] = [];
  const complained = (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(`${path}: ${message.text()}`);
  };
  const failed = (error: Error) => trouble.push(`${path}: ${error.message}`);
  page.on('console', complained).on('pageerror', failed);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(path, { waitUntil: 'load' });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (beyond > 0) trouble.push(`${path}: ${beyond} px beyond the screen`);
  page.off('console', complained).off('pageerror', failed);
  return trouble;
}
