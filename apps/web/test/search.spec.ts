import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('a search from any page gives the decision first, with what answers marked', async ({ page }) => {
      await page.goto('/states/nor');
      await page.locator('.find input').fill('78/237');
      await page.locator('.find button').click();
      await expect(page).toHaveURL('/search?q=78%2F237');
      const first = page.locator('.rows > li').first();
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Decisions');
      await expect(first.getByRole('link')).toHaveText('A/RES/78/237, plenary');
      await expect(page.locator('.rows mark').first()).toBeVisible();
    });

    test('a tally gives the decision with it first', async ({ page }) => {
      await page.goto('/search?q=104-53-7');
      await expect(page.locator('.rows > li a').first()).toHaveAttribute('href', '/decisions/a-res-78-237-plenary');
    });

    test('a search stays in its day, is narrowed by a click and turned over', async ({ page }) => {
      await page.goto('/at/2023-12-31/search?q=consensus');
      await page.getByRole('link', { name: 'In one list, best first' }).click();
      await page.getByRole('link', { name: 'Page 2' }).click();
      await expect(page).toHaveURL('/at/2023-12-31/search?q=consensus&by=rank&page=2');
      await page
        .getByRole('complementary', { name: 'Narrow the list' })
        .getByRole('link', { name: /^Documents/ })
        .click();
      await expect(page).toHaveURL('/at/2023-12-31/search?q=consensus&kind=documents');
      await expect(page.locator('.rows > li a').first()).toHaveAttribute('href', /\/documents\//);
      await page.locator('.rows > li a').first().click();
      await expect(page).toHaveURL(/\/at\/2023-12-31\/documents\//);
    });
  });

test('what is found follows what is typed, with its address, its title and word of it for listeners', async ({
  page,
}) => {
  await page.goto('/at/2023-12-31/search?kind=decisions');
  const field = page.locator('main [data-search]');
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  await field.pressSequentially('78/237');
  await expect(page.locator('.rows > li a').first()).toHaveText('A/RES/78/237, plenary');
  await expect(page).toHaveURL('/at/2023-12-31/search?q=78%2F237&kind=decisions');
  await expect(page).toHaveTitle(/78\/237/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search: 78/237');
  await expect(page.getByRole('status')).toContainText(/\d+ records?/);
  await expect(field).toBeFocused();
  await field.fill('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search the record');
  await expect(page).toHaveURL('/at/2023-12-31/search?kind=decisions');
  expect(loads).toEqual([]);
});

for (const name of ['Türkei', 'Turkey', 'تركيا', '土耳其', 'Турция'])
  test(`“${name}” finds Türkiye first`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(name)}`);
    await expect(page.locator('.rows > li a').first()).toHaveAttribute('href', '/states/tur');
  });

test('what is found stands by kind, the best of each, and all of a kind is one link away', async ({ page }) => {
  await page.goto('/search?q=consensus');
  const kinds = page.locator('section.kind');
  expect(await kinds.count()).toBeGreaterThan(3);
  for (const kind of await kinds.all()) {
    const rows = await kind.locator('.rows > li').count();
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThanOrEqual(3);
  }
  await kinds.getByRole('link', { name: /^All \d+ decisions$/ }).click();
  await expect(page).toHaveURL('/search?q=consensus&kind=decisions');
});

test('by keyboard: from any page, what is found shows by kind as one types, and an arrow and Enter lead to it', async ({
  page,
}) => {
  // The first search of a past day builds its index, which takes seconds on a busy machine.
  await page.request.get('/at/2024-01-31/search?q=consensus');
  await page.goto('/at/2024-01-31/norms');
  await page.keyboard.press('/');
  await page.keyboard.type('78/237');
  const found = page.getByRole('listbox', { name: 'Found' });
  await expect(found.getByRole('group', { name: 'Decisions' })).toBeVisible();
  const field = page.getByRole('combobox', { name: 'Words, a symbol, a tally or a name' });
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(found.getByRole('option', { selected: true })).toContainText('A/RES/78/237, plenary');
  const { violations } = await new AxeBuilder({ page }).include('header').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(found).toHaveCount(0);
  await page.keyboard.type(' ');
  await page.keyboard.type('plenary');
  await expect(found).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(found.getByRole('option', { selected: true })).toContainText(/^All results/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/at/2024-01-31/decisions/a-res-78-237-plenary');
});

test('by keyboard: on the search page arrows lead from the field to what is found and back', async ({ page }) => {
  await page.goto('/search?q=consensus');
  const field = page.locator('main [data-search]');
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-hit]').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-hit]').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
});

test('the key / leads to the search, but not out of a field', async ({ page }) => {
  await page.goto('/norms');
  await page.keyboard.press('/');
  await expect(page.locator('.find input')).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(page.locator('.find input')).toHaveValue('a/b');
});

test('nothing asked and nothing found are both met with examples that find something', async ({ page }) => {
  for (const path of ['/search', '/search?q=zzqqx', '/search?q=%3F%3F']) {
    await page.goto(path);
    const examples = page.getByRole('main').locator('.rows a');
    await expect(examples).toHaveCount(3);
    await examples.last().click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('States');
  }
});

test('results are not for indexes, and words in the address stay words', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('<b>norms</b>"')}&kind=nonsense`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<b>norms</b>"');
  await expect(page.getByRole('main')).toContainText('There is no kind of record “nonsense”');
});

for (const path of ['/search', '/search?q=78/237', '/search?q=zzqqx'])
  test(`${path} has no accessibility violation, in light or dark`, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });

for (const width of [360, 768, 1024, 1140, 1440])
  for (const path of ['/search?q=stakeholders', '/at/2023-12-31/norms'])
    test(`the header of ${path} stays on one line within ${width} px, and its menu within the screen`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(path);
      const bar = await page.locator('.bar').boundingBox();
      const day = await page.locator('.day').boundingBox();
      expect(bar?.height).toBeLessThanOrEqual(64);
      expect((day?.x ?? 0) + (day?.width ?? 0)).toBeLessThanOrEqual((bar?.x ?? 0) + (bar?.width ?? 0));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.locator('.menu > summary').click();
      const sheet = await page.locator('.menu .sheet').boundingBox();
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(700);
      await page.locator('.menu').getByRole('link', { name: 'Sources' }).click();
      await expect(page).toHaveURL(/\/sources$/);
    });
