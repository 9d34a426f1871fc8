import { expect, test } from '@playwright/test';

test('the headline counts those who applied, were accredited and were not, as the table of rounds does', async ({
  page,
}) => {
  await page.goto('/participation');
  await expect(page.locator('.answer')).toContainText('54 of the 104 organisations');
  await expect(page.locator('.answer')).toContainText('for 8 of these a source names the State that objected');
  const cells = await page
    .getByRole('region', { name: 'Rounds of accreditation' })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
  const sum = (column: number) => cells.reduce((total, row) => total + (Number(row[column]) || 0), 0);
  expect([sum(0), sum(1), sum(2), sum(3)]).toEqual([104, 54, 50, 8]);
});

test('no State is named for an objection unless a source names it', async ({ page }) => {
  await page.goto('/participation');
  const rows = page.getByRole('region', { name: 'Objections' }).locator('tbody tr');
  await expect(rows).toHaveCount(13);
  await expect(rows.filter({ hasText: 'Microsoft' })).toContainText('no source names one');
  await expect(rows.filter({ hasText: 'only inferred' })).toHaveCount(5);
});

test('what the other rule would have made of it is marked as hypothetical', async ({ page }) => {
  await page.goto('/participation');
  await expect(page.locator('#both-rules .hypothetical')).toBeVisible();
  await expect(page.locator('#both-rules tbody tr').filter({ hasText: 'hypothetical' })).toHaveCount(4);
});

test('on a past day neither rounds nor seats known later are shown', async ({ page }) => {
  await page.goto('/at/2018-06-30/participation');
  await expect(page.locator('.answer')).toContainText('No round of accreditation with recorded numbers');
  await expect(page.locator('main')).not.toContainText('2019–2021');
  await page.goto('/at/2022-06-30/participation');
  await expect(page.locator('#both-rules')).toHaveCount(0);
});

test('by keyboard: from the head of the page to the story', async ({ page }) => {
  await page.goto('/participation');
  await page.getByRole('link', { name: 'The story: who may enter the room' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/stories/who-may-enter-the-room');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('objections are sorted by organisation', async ({ page }) => {
    await page.goto('/participation');
    const table = page.getByRole('region', { name: 'Objections' });
    await table.getByRole('link', { name: 'Organisation' }).click();
    await expect(page).toHaveURL('/participation?sort=organisation#objections');
    const names = await table.locator('tbody th').allTextContents();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    await expect(table.locator('th[aria-sort=ascending]')).toContainText('Organisation');
  });
});
