import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { samplePages } from './samples';
import { troubleOn } from './trouble';

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

for (const path of samplePages)
  test(`${path} has no error, never scrolls sideways on a small phone, and is accessible in light and dark`, async ({
    page,
  }) => {
    test.slow();
    expect(await troubleOn(page, path)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await isAccessible(page);
  });

for (const path of missing)
  test(`${path} is accessible in light and dark`, async ({ page }) => {
    await page.goto(path);
    await isAccessible(page);
  });
