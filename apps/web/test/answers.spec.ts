import { expect, test } from '@playwright/test';

test('A/RES/78/237: the sentence, and all 193 members each with a vote and a link', async ({ page }) => {
  await page.goto('/decisions/a-res-78-237-plenary');
  await expect(page.getByRole('main')).toContainText(
    'On 22 December 2023 the General Assembly adopted it by a recorded vote of 104 in favour to 53 against, with 7 abstentions; for 29 members no vote is recorded.',
  );
  const cells = page.locator('.cells a');
  await expect(cells).toHaveCount(193);
  for (const [vote, count] of [
    ['in-favour', 104],
    ['against', 53],
    ['abstaining', 7],
    ['no-vote-recorded', 29],
  ] as const)
    await expect(page.locator(`.cells a.v-${vote}`)).toHaveCount(count);
  await expect(page.locator('#votes tbody tr')).toHaveCount(193);
  await page.getByRole('link', { name: 'Norway: against', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Norway');
});

test('the map is the second view: each member a dot that leads to it, and the same to take away', async ({ page }) => {
  await page.goto('/decisions/a-res-78-237-plenary');
  const map = page.locator('#map');
  await expect(map.locator('.world.wide a')).toHaveCount(193);
  await expect(map.locator('.world.wide .v-against')).toHaveCount(53);
  await expect(map.locator('.world.wide')).toBeVisible();
  await expect(map.locator('.world.narrow')).toBeHidden();
  await expect(map.getByRole('link', { name: 'PNG' })).toHaveAttribute('href', /\.png\?figure=map$/);
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(map.locator('.world.narrow')).toBeVisible();
});

test('the committee stage stands apart, with its own figures', async ({ page }) => {
  await page.goto('/decisions/a-res-78-237-committee');
  await expect(page.getByRole('main')).toContainText('112 in favour to 52 against, with 11 abstentions');
});

test('the cells can be grouped by vote and by name, without losing one', async ({ page }) => {
  await page.goto('/decisions/a-res-78-237-plenary');
  await page.getByRole('link', { name: 'Vote', exact: true }).click();
  await expect(page).toHaveURL(/by=vote/);
  await expect(page.locator('.group h3')).toHaveText(['In favour', 'Against', 'Abstaining', 'No vote recorded']);
  await expect(page.locator('.cells a')).toHaveCount(193);
  await page.getByRole('link', { name: 'A–Z' }).click();
  await expect(page.locator('.cells a')).toHaveCount(193);
});

test('the working group: under way at the end of 2023, with its fifth session held from 24 to 28 July', async ({
  page,
}) => {
  await page.goto('/at/2023-12-31/processes/oewg-2021-2025');
  await expect(page.locator('.answer')).toContainText('It is under way');
  const row = page.locator('#sessions tr').filter({ hasText: 'Fifth substantive session' });
  await expect(row).toContainText('24–28 Jul 2023');
  await expect(row).toContainText('held');
  for (const part of ['.answer', '.rail']) await expect(page.locator(part)).not.toContainText('concluded');
});

test('the working group today: concluded on 11 July 2025, continued by the Global Mechanism', async ({ page }) => {
  await page.goto('/processes/oewg-2021-2025');
  await expect(page.locator('.answer')).toContainText('It concluded on 11 July 2025.');
  await expect(page.locator('.answer')).toContainText('Global Mechanism');
});

test('now: the thematic groups are next, and no outcome is claimed for the plenary of July 2026', async ({ page }) => {
  await page.goto('/');
  const next = page.getByRole('listitem').filter({ hasText: 'thematic groups of the Global Mechanism' }).first();
  await expect(next).toContainText('7–11 Dec 2026');
  await expect(next).toContainText('in 13 days');
  const plenary = page.getByRole('listitem').filter({ hasText: 'First substantive plenary' }).first();
  await expect(plenary).toContainText('20–24 Jul 2026');
  await expect(plenary).toContainText('outcome not in our record');
});

test('a state shows each of its votes as a row', async ({ page }) => {
  await page.goto('/states/nor');
  await page.getByText('The same as a table').click();
  const row = page.getByRole('row').filter({ hasText: 'A/RES/78/237' });
  await expect(row).toContainText('against');
  await expect(row).toContainText('104–53–7');
});
