import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const control = (page: Page) => page.locator('.day');
const day = (page: Page, name: string) => control(page).getByRole('link', { name, exact: true });

async function openControl(page: Page): Promise<void> {
  await control(page).locator('summary').click();
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the calendar leads to the same page on any day of its month, and says how much happened on which', async ({
    page,
  }) => {
    await page.goto('/at/2023-12-31/states/nor');
    await openControl(page);
    await expect(control(page).getByRole('table', { name: 'December 2023' })).toBeVisible();
    await expect(control(page).getByRole('columnheader')).toHaveCount(7);
    await expect(day(page, '31 December 2023')).toHaveAttribute('aria-current', 'date');
    await expect(day(page, '22 December 2023, 6 events')).toHaveAttribute('data-dots', '•••');
    await day(page, '4 December 2023, 2 events').click();
    await expect(page).toHaveURL('/at/2023-12-04/states/nor');
  });

  test('another month is a page of its own, whose days lead to the page one came from', async ({ page }) => {
    await page.goto('/states/nor');
    await openControl(page);
    await control(page).getByRole('link', { name: 'A month back, October 2026' }).click();
    await expect(page).toHaveURL('/days/2026-10?path=%2Fstates%2Fnor');
    await page.getByRole('main').getByRole('link', { name: 'A year back, October 2025' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('October 2025');
    await page.getByRole('main').getByRole('link', { name: '13 October 2025, 1 event' }).click();
    await expect(page).toHaveURL('/at/2025-10-13/states/nor');
  });

  test('the next eventful days to either side are one link away', async ({ page }) => {
    await page.goto('/at/2023-12-31/states');
    await openControl(page);
    await control(page).getByRole('link', { name: '22 Dec 2023' }).click();
    await expect(page).toHaveURL('/at/2023-12-22/states');
  });

  test('a past day lists what has happened since, of the record of the page before all else', async ({ page }) => {
    await page.goto('/at/2023-12-31/processes/oewg-2021-2025');
    await page.getByText(/What has happened since: \d+ events, \d+ of them to do with this page/).click();
    await expect(page.locator('.since')).toContainText('OEWG');
    await page.locator('.since a').first().click();
    await expect(page).toHaveURL(/\/at\/2024-/);
  });
});

test('days ahead are not offered, nor months ahead', async ({ page }) => {
  await page.goto('/');
  await openControl(page);
  await expect(day(page, '24 November 2026, today')).toHaveAttribute('href', '/');
  expect(await control(page).locator('[data-day]').count()).toBe(24);
  await expect(control(page).getByRole('link', { name: /^A (month|year) on/ })).toHaveCount(0);
});

test('by keyboard: through days, weeks, months and years, and to the day chosen', async ({ page }) => {
  await page.goto('/at/2024-01-31/decisions');
  await page.locator('.day > summary').focus();
  await page.keyboard.press('Enter');
  const steps: readonly (readonly [key: string, day: string])[] = [
    ['ArrowLeft', '2024-01-30'],
    ['ArrowUp', '2024-01-23'],
    ['Home', '2024-01-22'],
    ['End', '2024-01-28'],
    ['ArrowDown', '2024-02-04'],
    ['PageUp', '2024-01-04'],
    ['Shift+PageUp', '2023-01-04'],
    ['Shift+PageDown', '2024-01-04'],
    ['PageDown', '2024-02-04'],
  ];
  await page.locator('.day [data-day="2024-01-31"]').focus();
  for (const [key, to] of steps) {
    await page.keyboard.press(key);
    await expect(page.locator(':focus')).toHaveAttribute('data-day', to);
  }
  await expect(control(page).getByRole('grid', { name: 'February 2024' })).toBeVisible();
  await expect(control(page).locator('[data-day][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/at/2024-02-04/decisions');
});

test('by keyboard: keys pressed while a month is on its way count from the day aimed at; Escape closes', async ({
  page,
}) => {
  await page.goto('/at/2024-05-31/decisions');
  await openControl(page);
  await day(page, '31 May 2024').focus();
  for (const key of ['PageUp', 'PageUp', 'PageUp', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(page.locator(':focus')).toHaveAttribute('data-day', '2024-02-28');
  await page.keyboard.press('Escape');
  await expect(control(page)).not.toHaveAttribute('open');
  await expect(page.locator('.day > summary')).toBeFocused();
});

test('no key leads beyond today or before the record', async ({ page }) => {
  await page.goto('/');
  await openControl(page);
  await day(page, '24 November 2026, today').focus();
  await page.keyboard.press('PageDown');
  await expect(page.locator(':focus')).toHaveAttribute('data-day', '2026-11-24');
  await page.goto('/at/1998-02-03');
  await openControl(page);
  await page.locator('.day [data-day="1998-02-03"]').focus();
  await page.keyboard.press('Shift+PageUp');
  await expect(page.locator(':focus')).toHaveAttribute('data-day', '1998-01-01');
});

test('the arrows of the months turn the calendar in place and keep the focus', async ({ page }) => {
  await page.goto('/at/2023-12-31/norms');
  await openControl(page);
  await control(page).getByRole('link', { name: 'A month back, November 2023' }).press('Enter');
  await expect(control(page).getByRole('grid', { name: 'November 2023' })).toBeVisible();
  await expect(page.locator(':focus')).toHaveAccessibleName('A month back, October 2023');
  await expect(page).toHaveURL('/at/2023-12-31/norms');
  await control(page).locator('[data-day="2023-11-02"]').click();
  await expect(page).toHaveURL('/at/2023-11-02/norms');
});

test('a month that does not exist is met with help', async ({ page }) => {
  const response = await page.goto('/days/2024-13');
  expect(response?.status()).toBe(400);
  await page.getByRole('main').getByRole('link', { name: 'The days of November 2026' }).click();
  await expect(page).toHaveURL('/days/2026-11');
});

test('the open calendar and the page of a month are accessible in light and dark, and fit a small phone', async ({
  page,
}) => {
  for (const path of ['/at/2023-12-31/norms', '/days/2023-12?path=/norms']) {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    if (path.startsWith('/at')) await openControl(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  }
});

test('a cache may keep a page of any day for every reader for half an hour, whether it was prerendered or drawn on request', async ({
  request,
}) => {
  for (const path of ['/states/nor', '/at/2023-12-31/states/nor', '/decisions?track=cybercrime', '/search?q=norms'])
    expect((await request.get(path)).headers()['cache-control']).toBe('s-maxage=1800, stale-while-revalidate=1800');
  expect((await request.get('/states/zzz')).headers()['cache-control']).toContain('no-store');
});

test('the days of a meeting have a bar, also where the record does not say what came of it', async ({ page }) => {
  await page.goto('/');
  await openControl(page);
  for (const number of [16, 17, 18, 19, 20])
    await expect(day(page, `${number} November 2026, 1 meeting`)).toHaveAttribute('data-meeting');
  await expect(control(page).locator('[data-meeting]')).toHaveCount(5);
  await page.goto('/days/2026-11');
  await expect(page.getByRole('main')).toContainText('Seventh Review Conference of the CCW');
});
