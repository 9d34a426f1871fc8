import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the framework stands under its six agenda items, each record with its history', async ({ page }) => {
  await page.goto('/framework');
  await expect(page.locator('.answer')).toContainText('6 agenda items');
  await expect(page.locator('.item')).toHaveCount(6);
  await expect(page.locator('#norms details').filter({ hasText: '11 norms' }).locator('.rows > li')).toHaveCount(11);
  await expect(page.locator('#confidence-building')).toContainText('How it developed: 23 dated entries');
});

test('on a past day the framework holds what was known then', async ({ page }) => {
  await page.goto('/at/2016-01-01/framework');
  const directory = page
    .getByRole('listitem')
    .filter({ hasText: 'Global Intergovernmental Points of Contact Directory' });
  await expect(directory).toContainText('Recommended on 22 July 2015.');
  await expect(directory).not.toContainText(/2024|in operation/);
  await expect(page.locator('.item').last()).toContainText(
    'No norm, measure, mechanism or issue under it is in the record.',
  );
});

test('the points of contact procedure marks what is agreed and what is modelled, and each arrow leads to its step in words', async ({
  page,
}) => {
  await page.goto('/framework');
  await expect(page.locator('.procedure.wide .arrow')).toHaveCount(19);
  await expect(page.locator('.procedure.wide .arrow.agreed')).toHaveCount(8);
  const first = page.locator('.procedure.wide a').first();
  expect(await first.getAttribute('href')).toBe('#step-1');
  await expect(page.locator('#step-1')).toContainText('agreed');
});
