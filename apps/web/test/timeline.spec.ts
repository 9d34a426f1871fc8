import { expect, test } from '@playwright/test';

test('a year is chosen among all, then a month of it, then out again, and filters stay', async ({ page }) => {
  await page.goto('/timeline?track=ict-security');
  await page
    .getByRole('region', { name: 'Events by year' })
    .getByRole('link', { name: /^2023:/ })
    .click();
  await expect(page).toHaveURL('/timeline?track=ict-security&from=2023&to=2023');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened, 2023');
  await page.locator('#score .axis').getByRole('link', { name: 'Jul 2023' }).click();
  await expect(page).toHaveURL('/timeline?track=ict-security&from=2023-07&to=2023-07');
  await expect(page.getByLabel('Track')).toHaveValue('ict-security');
  await page.getByRole('link', { name: 'Zoom out to 2023' }).click();
  await expect(page).toHaveURL('/timeline?track=ict-security&from=2023&to=2023');
  await page.locator('[rel=next]').click();
  await expect(page).toHaveURL('/timeline?track=ict-security&from=2024&to=2024');
});

test('score, list and what is taken away are of the same period and filters', async ({ page, request }) => {
  await page.goto('/timeline?kind=decisions&from=2023&to=2023');
  const listed = await page.locator('#list .rows > li').count();
  expect(await page.locator('#score .decision').count()).toBe(listed);
  const csv = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
  const lines = (await (await request.get(csv ?? '')).text()).trim().split(/\r?\n/);
  expect(lines.length - 1).toBe(listed);
  const svg = await page.getByRole('link', { name: 'The score as SVG' }).getAttribute('href');
  expect(await (await request.get(svg ?? '')).text()).toContain(`${listed} events of decisions in 2023`);
});

test('a state is chosen: the form, the sentence, the list, the score and what is taken away are of its records', async ({
  page,
  request,
}) => {
  await page.goto('/timeline');
  await page.getByRole('combobox', { name: /^State/ }).selectOption('ken');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/timeline?state=ken');
  await expect(page.locator('.answer')).toContainText('in records that name Kenya');
  await expect(page.getByRole('combobox', { name: /^State/ })).toHaveValue('ken');
  const listed = await page.locator('#list .rows > li').count();
  const csv = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
  const lines = (await (await request.get(csv ?? '')).text()).trim().split(/\r?\n/);
  expect(lines.length - 1).toBe(listed);
  const svg = await page.getByRole('link', { name: 'The score as SVG' }).getAttribute('href');
  expect(await (await request.get(svg ?? '')).text()).toContain('naming Kenya');
  await page.goto('/timeline?state=kenyaa');
  await expect(page.locator('.problems')).toContainText('Kenya (ken)');
});

test('by keyboard, a state and a period leave no empty field in the address', async ({ page }) => {
  await page.goto('/timeline');
  await page.getByRole('combobox', { name: /^State/ }).focus();
  await page.keyboard.type('Sing');
  await page.getByRole('textbox', { name: 'From' }).focus();
  await page.keyboard.type('2023');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2023');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/timeline?state=sgp&from=2023&to=2023');
});

test('a period that cannot be is said, and nothing typed is lost', async ({ page }) => {
  await page.goto('/timeline?track=cybercrime&from=2025&to=2021');
  await expect(page.locator('.problems')).toContainText('before it begins');
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('2025');
  await expect(page.getByRole('textbox', { name: 'Up to' })).toHaveValue('2021');
  await expect(page.getByLabel('Track')).toHaveValue('cybercrime');
  await page.goto('/timeline?from=2023-13');
  await expect(page.locator('.problems')).toContainText('“2023-13” is not a date for “from”');
});

test('a past day speaks of nothing known later, whatever the period', async ({ page }) => {
  await page.goto('/at/2019-12-31/timeline?from=2021&to=2027');
  await expect(page.locator('main')).not.toContainText('Global Mechanism');
  await expect(page.locator('#list .rows > li').filter({ hasText: /2026|2027/ })).toHaveCount(0);
});

test('by keyboard: the latest year is reached and chosen', async ({ page }) => {
  await page.goto('/timeline');
  await page.getByRole('region', { name: 'Events by year' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/timeline?from=1999&to=1999');
});

test('on a phone the page never scrolls sideways, and the score is drawn whole', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const path of ['/timeline', '/timeline?from=2024&to=2024']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expect(page.locator('#score .axis').first()).toBeVisible();
  }
  await page.goto('/timeline');
  const marks = await page
    .locator('#score :is(.life, .meeting, .decision)')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).flatMap(({ left, right }) => [left, right]));
  expect(Math.min(...marks)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...marks)).toBeLessThanOrEqual(360);
  const [lanes, line] = await page
    .locator('#score .lane:nth-child(2), #score .lane:nth-last-child(4), #score .day-line')
    .evaluateAll((all) => {
      const boxes = all.map((each) => each.getBoundingClientRect());
      return [
        [boxes[0]?.top, boxes[1]?.bottom],
        [boxes[2]?.top, boxes[2]?.bottom],
      ];
    });
  expect(line?.[0]).toBeLessThanOrEqual((lanes?.[0] ?? 0) + 1);
  expect(line?.[1]).toBeGreaterThanOrEqual((lanes?.[1] ?? 0) - 1);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a period is typed and shown, and the list goes on from page to page', async ({ page }) => {
    await page.goto('/timeline');
    await page.getByRole('textbox', { name: 'From' }).fill('2024');
    await page.getByRole('textbox', { name: 'Up to' }).fill('2025-06');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/from=2024&to=2025-06/);
    await expect(page.locator('#list .rows > li')).toHaveCount(100);
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Page 2' }).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('2024-01');
  });
});
