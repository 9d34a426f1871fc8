import { expect, test } from '@playwright/test';

test('the stages of a text stand side by side, the one at hand marked, each leading to its page', async ({ page }) => {
  await page.goto('/decisions/a-res-78-237-plenary');
  const stages = page.locator('#stages');
  await expect(stages.locator('tbody tr')).toHaveCount(2);
  await expect(stages.locator('tr.current')).toContainText('General Assembly adopted A/RES/78/237');
  await expect(stages.locator('tr.current .num')).toHaveText(['104', '53', '7', '29']);
  await stages.getByRole('link', { name: 'First Committee approved A/C.1/78/L.11' }).click();
  await expect(page).toHaveURL('/decisions/a-res-78-237-committee');
  await expect(page.locator('#stages tr.current')).toContainText('First Committee');
});

test('separate votes on paragraphs stand under the stage at which they were taken', async ({ page }) => {
  await page.goto('/decisions/a-res-75-240-plenary');
  const rows = page.locator('#stages tbody tr');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toHaveClass(/part-of/);
  await expect(rows.nth(2)).toHaveClass(/part-of/);
  await expect(rows.nth(3)).toHaveClass(/current/);
});

test('nobody is said to have moved between stages whose votes are not known by name', async ({ page }) => {
  await page.goto('/decisions/a-res-75-240-plenary');
  await expect(page.locator('#stages')).toContainText('No vote in committee is known by name');
  await page.goto('/decisions/a-res-78-237-plenary');
  await expect(page.locator('#stages')).toContainText('Only 7 votes in committee are known by name');
  await page.goto('/decisions/a-res-77-36-plenary');
  await expect(page.locator('#stages')).toContainText('nobody is said to have moved');
});

test('each group is measured over its members of that day, and who voted apart is named and linked', async ({
  page,
}) => {
  await page.goto('/decisions/a-res-78-237-plenary');
  const row = (name: string) =>
    page.locator('#groups tbody tr', { has: page.getByRole('link', { name, exact: true }) });
  await expect(row('European Union').locator('td').last()).toHaveText('1.00');
  await expect(row('European Union').locator('th')).toContainText('27');
  await expect(row('African Union').getByRole('link', { name: 'Mauritius' })).toHaveAttribute('href', '/states/mus');
  await expect(page.locator('#groups').getByRole('link', { name: 'How it is computed' })).toHaveAttribute(
    'href',
    '/methods#cohesion',
  );
});

test('groups are measured only where every vote is known by name', async ({ page }) => {
  for (const id of ['a-res-78-237-committee', 'a-79-214-adoption', 'a-res-77-36-committee']) {
    await page.goto(`/decisions/${id}`);
    await expect(page.locator('#groups')).toHaveCount(0);
  }
});

test('what a text established and what followed is told in the order of time', async ({ page }) => {
  await page.goto('/decisions/a-res-73-27-plenary');
  await expect(page.locator('#established').getByRole('link', { name: 'OEWG 2019–2021' })).toHaveAttribute(
    'href',
    '/processes/oewg-2019-2021',
  );
  const followers = await page.locator('#followed .rows > li').allTextContents();
  expect(followers.findIndex((text) => text.includes('Election of the Chair'))).toBeLessThan(
    followers.findIndex((text) => text.includes('A/75/816')),
  );
});

test('on a past day a decision shows no stage, text or relation that came later', async ({ page }) => {
  await page.goto('/at/2023-11-10/decisions/a-res-78-237-committee');
  await expect(page.locator('#stages')).toContainText('The record holds no plenary stage of this text');
  await expect(page.locator('#series tbody tr').first()).toHaveClass(/current/);
  await expect(page.locator('main')).not.toContainText('A/79/214');
});

test('by keyboard: the cells are grouped by a coalition of that day, and the choice stands in the address', async ({
  page,
}) => {
  await page.goto('/decisions/a-res-78-237-plenary');
  const choice = page.locator('nav[aria-label="Group the cells"]');
  await choice.locator('summary').focus();
  await page.keyboard.press('Enter');
  await choice.getByRole('link', { name: 'EU', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?by=eu#votes$/);
  await expect(page.locator('#votes .cells').first().locator('li')).toHaveCount(27);
  await expect(page.locator('#votes .cell')).toHaveCount(193);
});

test('a treaty shows its way to entry into force and every known act once, with its participant', async ({ page }) => {
  await page.goto('/treaties/uncc');
  await expect(page.locator('#staircase')).toContainText('of the 40 instruments needed');
  const qatar = page.locator('#participants tbody tr', { has: page.getByRole('link', { name: 'Qatar', exact: true }) });
  await expect(qatar).toHaveCount(1);
  await expect(qatar).toContainText('Ratification');
  await expect(qatar).toContainText('reported, not confirmed');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every part of a decision is there, and names that are folded can be read', async ({ page }) => {
    await page.goto('/decisions/a-res-78-237-plenary');
    for (const id of ['votes', 'stages', 'rule', 'groups', 'sponsors', 'followed', 'series'])
      await expect(page.locator(`#${id} h2`)).toBeVisible();
    const apart = page.locator('#groups details').first();
    await apart.locator('summary').click();
    await expect(apart.getByRole('link').first()).toBeVisible();
    await expect(page.locator('#series tbody tr')).toHaveCount(24);
  });
});
