import { expect, test } from '@playwright/test';

test('the reference of the packages is read from the site itself, under its policy and without an error', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const response = await page.goto('/developers');
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
  await expect(page).toHaveURL('/developers/');
  expect(await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.check('16px Inter')))).toBe(true);
  await expect(page.getByRole('link', { name: '← Acquis' })).toHaveAttribute('href', '/');
  await page.locator('.col-content').getByRole('link', { name: '@acquis/domain' }).click();
  await page.locator('.col-content').getByRole('link', { name: 'voteOf' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('voteOf');
  await expect(page.locator('.col-content')).toContainText('state');
  expect(errors).toEqual([]);
});

test('what the reference does not have is missing as anywhere on the site', async ({ request }) => {
  const response = await request.get('/developers/nowhere');
  expect([response.status(), (await response.text()).includes('<h1')]).toEqual([404, true]);
  expect((await request.get('/developers/..%2f..%2fpackage.json')).status()).toBe(404);
});
