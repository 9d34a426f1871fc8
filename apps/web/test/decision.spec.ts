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

test('a long page is indexed by the sections it shows, and each is led to', async ({ page }) => {
  for (const path of ['/decisions/a-res-78-237-plenary', '/states/ken', '/processes/oewg-2021-2025']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    const index = page.getByRole('navigation', { name: 'On this page' });
    const targets = await index
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const sections = await page.locator('.cols > div > .part').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect(targets).toEqual(sections);
    const last = index.getByRole('link', { name: 'How we know' });
    await last.click();
    await expect(page.locator('#how-we-know h2')).toBeInViewport();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(path);
    await expect(last).toBeHidden();
    await index.locator('summary').click();
    await expect(last).toBeVisible();
  }
  await page.goto('/glossary/oewg');
  await expect(page.getByRole('navigation', { name: 'On this page' })).toHaveCount(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('what is supposed on the page of a decision is answered on the page of suppositions, and a shared question on its own', async ({
    page,
  }) => {
    await page.goto('/decisions/a-res-78-237-plenary');
    await page.locator('#what-if').getByLabel('State', { exact: true }).fill('Norwy');
    await page.locator('#what-if').getByLabel('Majority needed').selectOption('two-thirds');
    await page.locator('#what-if').getByRole('button', { name: 'Suppose it' }).click();
    await expect(page).toHaveURL(/^[^?]*\/what-if\/decisions\/a-res-78-237-plenary\?/);
    await expect(page.locator('.problems')).toContainText('Did you mean Norway (nor)?');
    await expect(page.getByLabel('State', { exact: true })).toHaveValue('Norwy');
    await page.getByLabel('State', { exact: true }).fill('Norway');
    await page.getByRole('button', { name: 'Suppose it' }).click();
    await expect(page).toHaveURL('/what-if/decisions/a-res-78-237-plenary?majority=two-thirds&flip=nor:in-favour');
    await page.goto('/decisions/a-res-78-237-plenary?majority=two-thirds&flip=nor:in-favour');
    await expect(page.locator('#what-if .supposed h2')).toContainText('Norway voting in favour');
    await expect(page.locator('#what-if .hypothetical')).toBeVisible();
  });

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

test('the votes of a decision and of a state are taken away as a table, on the day of the page', async ({
  page,
  request,
}) => {
  for (const [path, line] of [
    ['/decisions/a-res-78-237-plenary', 'The grid as SVG or PNG; the votes by member as CSV'],
    ['/states/ken', 'The votes as CSV'],
  ] as const) {
    await page.goto(`/at/2024-06-30${path}`);
    const link = page.locator('#votes p', { hasText: line }).getByRole('link', { name: 'CSV' });
    const href = `/v1${path}/votes.csv?asOf=2024-06-30`;
    await expect(link).toHaveAttribute('href', href);
    await expect(page.locator('#take-away').getByRole('link', { name: 'Votes as CSV' })).toHaveAttribute('href', href);
    const table = await request.get(href);
    expect(table.headers()['content-type']).toContain('text/csv');
    expect((await table.text()).trim().split('\n').length).toBeGreaterThan(10);
  }
  await page.goto('/decisions/a-78-265-adoption');
  await expect(page.locator('#take-away')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Votes as CSV' })).toHaveCount(0);
});

for (const path of ['/decisions/a-res-80-57-plenary', '/decisions/a-res-80-57-plenary?by=eu', '/states/ken'])
  test(`the cells of votes are skipped by key on ${path}`, async ({ page }) => {
    await page.goto(path);
    const skip = page.getByRole('link', { name: 'Skip the votes' });
    await skip.focus();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const passed = await page.evaluate(() => {
      const [focused, cells] = [document.activeElement, [...document.querySelectorAll('#votes .cell')]];
      const behind = Node.DOCUMENT_POSITION_PRECEDING;
      return focused !== null && cells.every((cell) => (focused.compareDocumentPosition(cell) & behind) !== 0);
    });
    expect(passed).toBe(true);
  });
