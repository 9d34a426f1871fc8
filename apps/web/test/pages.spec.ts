import AxeBuilder from '@axe-core/playwright';
import { type ConsoleMessage, expect, type Page, test } from '@playwright/test';
import { furtherRecordPages, samplePages } from './samples';

const missing = ['/nowhere', '/states/zzz', '/at/2023-13-45/states', '/at/1999-01-01/decisions/a-res-78-237-plenary'];

/** Fails where the page breaks a rule of accessibility; in dark only colours can, since nothing else changes. */
async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // No page frames another, and of what holds nothing is read: both ways of asking are much faster on long pages.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
    expect(
      violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
  }
}

/** Opens a page on a small phone; what the browser complained of meanwhile, and whether it scrolls sideways. */
async function troubleOn(page: Page, path: string): Promise<readonly string[]> {
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

for (const path of samplePages)
  test(`${path} has no error, never scrolls sideways on a small phone, and is accessible in light and dark`, async ({
    page,
  }) => {
    test.slow();
    expect(await troubleOn(page, path)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await isAccessible(page);
  });

const atOnce = 30;
for (let first = 0; first < furtherRecordPages.length; first += atOnce)
  test(`${atOnce} pages of records, from number ${first}, have no error and never scroll sideways on a small phone`, async ({
    page,
  }) => {
    test.slow();
    const trouble: string[] = [];
    for (const path of furtherRecordPages.slice(first, first + atOnce)) trouble.push(...(await troubleOn(page, path)));
    expect(trouble).toEqual([]);
  });

for (const path of missing)
  test(`${path} is accessible in light and dark`, async ({ page }) => {
    await page.goto(path);
    await isAccessible(page);
  });
