import { expect, test } from '@playwright/test';

test('an unknown record is 404 and suggests the nearest, without a script', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const response = await page.goto('/decisions/a-res-78-999');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No decision of that name');
  await page.getByRole('link', { name: 'A/RES/78/237, plenary' }).click();
  await expect(page).toHaveURL('/decisions/a-res-78-237-plenary');
});

test('a symbol that two stages share lets the reader choose', async ({ page }) => {
  await page.goto('/decisions/A-RES-78-237');
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(2);
});

for (const day of ['2023-13-45', '2023-02-30', 'yesterday'])
  test(`a day that does not exist, ${day}, is met with help`, async ({ page }) => {
    const response = await page.goto(`/at/${day}/states/nor`);
    expect(response?.status()).toBe(400);
    await expect(page.getByRole('main')).toContainText('2023-12-31');
    await page.getByRole('link', { name: /^The page today/ }).click();
    await expect(page).toHaveURL('/states/nor');
  });

test('a day ahead is not foretold', async ({ page }) => {
  const response = await page.goto('/at/2026-12-31/processes/global-mechanism');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('31 December 2026 lies ahead');
});

test('a record not yet known on a day says since when it is, and leads there', async ({ page }) => {
  const response = await page.goto('/at/2023-12-21/decisions/a-res-78-237-plenary');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: /22 December 2023/ }).click();
  await expect(page).toHaveURL('/at/2023-12-22/decisions/a-res-78-237-plenary');
  await expect(page.locator('.cells a')).toHaveCount(193);
});

test('anything but reading is refused in words', async ({ request }) => {
  const response = await request.post('/states', { data: 'x' });
  expect(response.status()).toBe(405);
  expect(response.headers().allow).toBe('GET, HEAD');
});

test('a value no record of a list has is told with those there are, and the list is shown without it', async ({
  page,
}) => {
  await page.goto('/decisions?track=foo');
  await expect(page.locator('.problems')).toContainText('Track: no record of this list has “foo”');
  await expect(page.locator('.problems')).toContainText('cybercrime (Cybercrime)');
  await expect(page.locator('.rows a').first()).toBeVisible();
});
