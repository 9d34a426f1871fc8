import { expect, test } from '@playwright/test';

test('an issue shows who stands where on a scale, each mark telling its voice and date and leading to its record', async ({
  page,
}) => {
  await page.goto('/issues/sovereignty');
  await expect(page.locator('.spectrum > li')).toHaveCount(5);
  const marks = page.locator('.spectrum .position-mark');
  await expect(marks).toHaveCount(24);
  await expect(page.locator('.spectrum .undated')).toHaveCount(15);
  const austria = page
    .locator('.spectrum')
    .getByRole('link', { name: /^AUT: Austria \(a list made by others, undated\)/ });
  await austria.click();
  await expect(page).toHaveURL('/positions/aut-sovereignty-rule');
});

test('what is agreed all the same and how many positions are undated stand in words', async ({ page }) => {
  await page.goto('/issues/sovereignty');
  await expect(page.locator('#agreed li')).not.toHaveCount(0);
  await expect(page.locator('#over-time')).toContainText('for 15 the record has no date');
});

test('on a past day only what was known then stands on the scale', async ({ page }) => {
  await page.goto('/at/2019-12-31/issues/sovereignty');
  await expect(page.locator('.spectrum .position-mark')).not.toHaveCount(24);
});

test('by keyboard: a mark of the scale is reached and opened, and the table ordered', async ({ page }) => {
  await page.goto('/issues/sovereignty');
  await page.locator('.spectrum .position-mark').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/positions\//);
  await page.goBack();
  await page.locator('#positions thead').getByRole('link', { name: 'Date' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#positions [aria-sort="ascending"]')).toContainText('Date');
});

test('on a phone every position stands in full under its holder, and nothing scrolls inside the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/issues/sovereignty');
  const region = page.locator('#positions section');
  expect(await region.evaluate((it) => it.scrollWidth <= it.clientWidth && it.scrollHeight <= it.clientHeight)).toBe(
    true,
  );
  const row = page.locator('#positions tbody tr').first();
  const top = async (part: string) => (await row.locator(part).first().boundingBox())?.y ?? Number.NaN;
  expect(await top('th')).toBeLessThan(await top('td'));
  await expect(row.locator('.note a').first()).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the positions are narrowed and ordered, and the address holds both', async ({ page }) => {
    await page.goto('/issues/sovereignty?sort=-holder');
    await page.getByLabel('Voice').selectOption('own');
    await page.locator('#positions').getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/voice=own&.*sort=-holder/);
    const rows = page.locator('#positions tbody tr');
    await expect(rows.filter({ hasNotText: 'Own voice' })).toHaveCount(0);
    const names = await rows.locator('th').allTextContents();
    expect(names).toEqual(names.toSorted().toReversed());
  });
});
