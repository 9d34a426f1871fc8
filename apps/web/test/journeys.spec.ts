import { expect, test } from '@playwright/test';

test('the day control moves the whole site to a day, and back', async ({ page }) => {
  await page.goto('/processes/oewg-2021-2025');
  await page.getByText('As known today').click();
  await page.getByLabel('The record as known at the end of').fill('2023-12-31');
  await page.getByRole('button', { name: 'Go' }).click();
  await expect(page).toHaveURL('/at/2023-12-31/processes/oewg-2021-2025');
  await expect(page.getByText('You are reading the record as known on 31 December 2023.')).toBeVisible();
  await page.getByText(/What has happened since: \d+ events/).click();
  await expect(page.locator('.banner li').first()).toBeVisible();

  await page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: 'Decisions' }).click();
  await expect(page).toHaveURL('/at/2023-12-31/decisions');
  await page
    .getByRole('main')
    .getByRole('link', { name: /A\/RES\/78\/237, plenary/ })
    .click();
  await expect(page).toHaveURL('/at/2023-12-31/decisions/a-res-78-237-plenary');

  await page.getByRole('link', { name: 'The same page today' }).click();
  await expect(page).toHaveURL('/decisions/a-res-78-237-plenary');
});

test('every link inside a page of a past day stays in the day, but those that say otherwise', async ({ page }) => {
  await page.goto('/at/2023-12-31/decisions/a-res-78-237-plenary');
  const hrefs = await page
    .locator('main a[href^="/"], .places a, .menu nav a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(200);
  expect(hrefs.filter((href) => !href?.startsWith('/at/2023-12-31') && !href?.startsWith('/v1/'))).toEqual([]);
});

test('pages of past days are not indexed and point to the page of today', async ({ page }) => {
  await page.goto('/at/2023-12-31/states/nor');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /[^/]\/states\/nor$/);
});

test('by keyboard: skip link to the content, day control opened, filled in and sent', async ({ page }) => {
  await page.goto('/states/nor');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();

  await page.locator('.day > summary').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('The record as known at the end of').fill('2020-06-01');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/at/2020-06-01/states/nor');
});

test('the switch of light and dark is remembered from page to page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto('/states');
  expect(await paper()).toBe(dark);
});

test('facets narrow a list, are kept in the address, and can be dropped', async ({ page }) => {
  await page.goto('/decisions');
  await page.getByRole('link', { name: /^Cybercrime \d+$/ }).click();
  await expect(page).toHaveURL('/decisions?track=cybercrime');
  const count = Number((await page.getByRole('status').textContent())?.match(/^\d+/)?.[0]);
  await expect(page.locator('ol.rows > li')).toHaveCount(count);
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page).toHaveURL('/decisions');
});

test('on a phone the menu leads to every place of the header', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('navigation', { name: 'Everything' }).getByRole('link', { name: 'States', exact: true }).click();
  await expect(page).toHaveURL('/states');
});

test('the record as JSON is one link away, on the origin of the site', async ({ page, request }) => {
  await page.goto('/at/2023-12-31/decisions/a-res-78-237-plenary');
  const href = await page.getByRole('link', { name: 'JSON', exact: true }).getAttribute('href');
  const response = await request.get(href ?? '');
  expect(response.status()).toBe(200);
  expect((await response.json()).data.tally).toEqual({ inFavour: 104, against: 53, abstaining: 7 });
});
