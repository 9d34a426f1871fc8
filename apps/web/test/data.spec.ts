import { acquis, staleOf } from '@acquis/domain';
import { expect, test } from '@playwright/test';

test('every collection is counted by attestation, and the counts add up', async ({ page }) => {
  await page.goto('/data');
  const rows = await page
    .getByRole('region', { name: 'Collections' })
    .locator('tbody tr, tfoot tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td.num')].map((cell) => Number(cell.textContent))),
    );
  for (const [records, ...by] of rows) expect(by.reduce((sum, number) => sum + number, 0)).toBe(records);
  const total = rows.at(-1)?.[0];
  expect(rows.slice(0, -1).reduce((sum, [records]) => sum + (records ?? 0), 0)).toBe(total);
  await expect(page.locator('.answer')).toContainText(`${total} records`);
});

test('whatever the page offers to take is there', async ({ page, request }) => {
  await page.goto('/data');
  const hrefs = await page
    .locator('#collections a, #subscribe a, #api a, #discrepancies a, #revisions a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const taken = [...new Set(hrefs)].filter((href) => /\.(ics|atom|feed\.json|csv|txt)|openapi|\/v1\/now/.test(href));
  expect(taken.length).toBeGreaterThan(30);
  for (const href of taken) expect((await request.get(href)).status(), href).toBe(200);
});

test('a citation names the data version and the day', async ({ page }) => {
  await page.goto('/at/2023-12-31/data');
  const cite = page.locator('#cite');
  await expect(cite).toContainText('as known on 31 December 2023');
  await expect(cite).toContainText(/Data version \d{4}\.\d+\.\d+\+[0-9a-f]{8}/);
  await expect(cite.locator('pre')).toContainText('@misc{acquis-');
});

test('by keyboard: a long command is reached and scrolled', async ({ page }) => {
  await page.goto('/data');
  const command = page.getByRole('region', { name: 'Command: One decision' });
  await command.focus();
  await expect(command).toBeFocused();
  await expect(command).toContainText('/v1/decisions/a-res-78-237-plenary');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the record, the assistants’ address and the places where sources differ are all there', async ({ page }) => {
    await page.goto('/data');
    await expect(page.getByRole('link', { name: 'Download the whole record' })).toBeVisible();
    await expect(page.locator('#api')).toContainText('/mcp');
    await expect(page.locator('#discrepancies')).toContainText(/\d+ places where sources contradict each other/);
  });
});

test('what should be looked at is the list the domain gives for the day, on today and on a past day', async ({
  page,
}) => {
  for (const day of ['2026-11-20', '2025-11-01']) {
    await page.goto(`/at/${day}/data`);
    const list = page.locator('#to-look-at li');
    await expect(list).toHaveCount(staleOf(acquis.at(day)).length);
  }
});
