import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const status = 'main [role="status"]';

test('a list narrows as one types a name in any language, and the address keeps it', async ({ page }) => {
  await page.goto('/states?group=african');
  await page.getByRole('searchbox', { name: 'Find states by any of their names' }).fill('кения');
  await expect(page.locator(status)).toHaveText(/^1 state named “кения”/);
  await expect(page.getByRole('main').getByRole('link', { name: 'Kenya' })).toBeVisible();
  await expect(page).toHaveURL('/states?find=%D0%BA%D0%B5%D0%BD%D0%B8%D1%8F&group=african');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('searchbox', { name: 'Find states by any of their names' }).fill('');
  await expect(page.locator(status)).toHaveText(/^54 states/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the list of that name, on a past day too', async ({ page }) => {
    await page.goto('/at/2023-12-31/states');
    await page.getByRole('searchbox', { name: 'Find states by any of their names' }).fill('cote d ivoire');
    await page.getByRole('button', { name: 'Find states by any of their names' }).click();
    await expect(page).toHaveURL('/at/2023-12-31/states?find=cote+d+ivoire');
    await expect(page.locator(status)).toHaveText(/^1 state named/);
  });

  test('a name no record has is told, with the way to all', async ({ page }) => {
    await page.goto('/states?find=zzz');
    await expect(page.locator(status)).toContainText('0 states named “zzz”');
    await expect(page.getByRole('main')).toContainText('No record of the list matches.');
  });
});
