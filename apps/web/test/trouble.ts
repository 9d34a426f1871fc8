import type { ConsoleMessage, Page } from '@playwright/test';

/** How many pieces of the page stand in it without being laid out, or would not be were they out of sight; runs in the browser. */
export function putOff(): number {
  const pieces = [...document.querySelectorAll('.part, .part > .group, .part > figure')];
  return pieces.filter((piece) => getComputedStyle(piece).contentVisibility === 'auto').length;
}

/** Waits until the page has laid out what a small screen puts off. */
export async function allLaidOut(page: Page): Promise<void> {
  while ((await page.evaluate(putOff)) > 0) await page.evaluate(() => new Promise(requestAnimationFrame));
}

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
  await allLaidOut(page);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (beyond > 0) trouble.push(`${path}: ${beyond} px beyond the screen`);
  page.off('console', complained).off('pageerror', failed);
  return trouble;
}
