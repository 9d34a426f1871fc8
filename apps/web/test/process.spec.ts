import { expect, test } from '@playwright/test';

test('a process reads from its mandate to its outcome, each part present or said to be unknown', async ({ page }) => {
  for (const id of ['oewg-2021-2025', 'gge-2004-2005', 'cybercrime-convention-committee', 'poa']) {
    await page.goto(`/processes/${id}`);
    const titles = await page.locator('main .part > h2').allTextContents();
    expect(titles.slice(0, 8)).toEqual([
      'Mandate',
      'Rule',
      'Chair',
      'Who was in the room',
      'Sessions',
      'Documents and decisions, in order',
      'Outcome',
      'Put on record in it',
    ]);
  }
});

test('the members of a group of experts are named by country', async ({ page }) => {
  await page.goto('/processes/gge-2019-2021');
  await expect(page.locator('#room')).toContainText('25 seats, all named');
  await expect(page.locator('#room .seats li')).toHaveCount(25);
});

test('the lineage is drawn, and each box leads to its process', async ({ page }) => {
  await page.goto('/processes/oewg-2021-2025');
  const boxes = page.locator('.lineage.wide a');
  await expect(boxes.filter({ hasText: 'Mechanism' })).toHaveAttribute('href', '/processes/global-mechanism');
  await expect(page.locator('.lineage.wide [aria-current]')).toHaveCount(1);
});

test('by keyboard: a year of documents is unfolded', async ({ page }) => {
  await page.goto('/processes/oewg-2021-2025');
  const year = page.locator('#texts summary', { hasText: '2023' });
  await year.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#texts details[open]').getByRole('link', { name: 'A/78/265', exact: true })).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('no meeting, document or decision of a process is lost in the folding', async ({ page }) => {
    await page.goto('/processes/oewg-2021-2025');
    await expect(page.locator('#sessions tbody tr')).toHaveCount(24);
    await expect(page.locator('#texts .rows > li')).toHaveCount(41);
    await expect(page.locator('#statements .rows > li')).toHaveCount(20);
  });
});
