import { expect, test } from '@playwright/test';

const parts = ['Outcome', 'Programme', 'Officers', 'Documents', 'Deadlines'];

test.use({ javaScriptEnabled: false });

test('a meeting is a kit whose parts are there, or said plainly to be unknown', async ({ page }) => {
  await page.goto('/meetings/oewg-2021-2025-s11');
  for (const part of parts) await expect(page.locator('#kit').getByRole('heading', { name: part })).toBeVisible();
  await expect(page.locator('#kit')).toContainText('Not in the record: the programme');
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
