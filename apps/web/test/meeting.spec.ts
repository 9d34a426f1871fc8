import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a meeting is a kit of what is known, and what is not known is said once', async ({ page }) => {
  await page.goto('/meetings/oewg-2021-2025-s11');
  await expect(page.locator('#kit').getByRole('heading', { name: 'Outcome' })).toBeVisible();
  await expect(page.locator('.kit-unknown')).toContainText('Not in the record: the programme');
  await expect(page.locator('#kit').getByRole('heading', { name: 'Programme' })).toHaveCount(0);
  await expect(page.locator('#kit')).not.toContainText('Unknown');
  await expect(page.locator('#decisions')).toContainText('adopted it by consensus');
  const calendar = await page.getByRole('link', { name: /Add to a calendar/ }).getAttribute('href');
  expect(calendar).toBe('/v1/meetings/oewg-2021-2025-s11.ics');
});

test('a kit is printed on at most two A4 pages', async ({ page }) => {
  for (const id of ['oewg-2021-2025-s11', 'oewg-2021-2025-s5', 'oewg-2021-2025-s9', 'global-mechanism-dtg-2026']) {
    await page.goto(`/meetings/${id}`);
    const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
    const pdf = await page.pdf({ format: 'A4', margin });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect([id, pages.length]).toEqual([id, Math.min(pages.length, 2)]);
  }
});
