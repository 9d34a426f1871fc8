import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('from the entrance to two states, narrowed to a track, and on to one of them', async ({ page }) => {
      await page.goto('/explore');
      await page.getByRole('heading', { level: 2 }).first().getByRole('link').click();
      await expect(page).toHaveURL('/explore/agreement');
      await page.getByRole('combobox', { name: 'State', exact: true }).selectOption('fra');
      await page.getByRole('combobox', { name: 'Another state', exact: true }).selectOption('deu');
      await page.getByRole('button', { name: 'Show' }).click();
      await expect(page.locator('.answer')).toContainText('Over the 23 recorded votes');
      await expect(page.locator('.answer')).toContainText('0.978 of 1');
      await expect(page.getByRole('region', { name: 'Votes in which they differed' }).locator('tbody tr')).toHaveCount(
        1,
      );
      await page.getByRole('combobox', { name: 'Track', exact: true }).selectOption('cybercrime');
      await page.getByRole('button', { name: 'Show' }).click();
      await expect(page.locator('.answer')).toContainText('an index is given from 10 on');
      await expect(page.getByRole('combobox', { name: 'State', exact: true })).toHaveValue('fra');
    });
  });

test('two states: index, shared votes, and every vote in which they differed', async ({ page }) => {
  await page.goto('/explore/agreement?state=usa&state=rus');
  await expect(page.locator('.answer')).toContainText('0.174 of 1');
  await expect(page.getByRole('region', { name: 'Votes in which they differed' }).locator('tbody tr')).toHaveCount(19);
  await page.getByRole('link', { name: 'Who votes like the United States of America' }).click();
  await expect(page.locator('.ranking').first()).toContainText('Israel');
});

test('one state: nearest and farthest voters, and those it shares too few votes with', async ({ page }) => {
  await page.goto('/explore/agreement?state=sgp');
  await expect(page.getByRole('heading', { level: 2 })).toContainText(['Nearest voters', 'Farthest voters']);
  await expect(page.getByText('states with fewer than 12 votes shared, not ranked')).toBeVisible();
});

test('a coalition vote by vote, with who voted apart, and refusals in words', async ({ page }) => {
  await page.goto('/explore/cohesion?coalition=eu');
  const row = page.getByRole('row').filter({ hasText: 'A/RES/77/37' });
  await expect(row).toContainText('1.000');
  await expect(page.getByRole('row').filter({ hasText: 'A/RES/80/57' })).toContainText('Poland');
  await page.goto('/explore/cohesion?coalition=ecowas');
  await expect(page.locator('.answer')).toContainText('no index is computed');
});

test('two texts: 81 members in favour of both, and of a committee only figures and the names that are known', async ({
  page,
}) => {
  await page.goto('/explore/movement?from=a-res-78-16-plenary&to=a-res-78-237-plenary');
  await expect(page.locator('.answer')).toContainText('81 voted in favour both times');
  await page.goto('/explore/movement?from=a-res-78-237-committee&to=a-res-78-237-plenary');
  await expect(page.locator('.answer')).toContainText('No vote is recorded for 18 members');
  await expect(page.locator('main thead th').nth(1)).toHaveText('No vote recorded');
});

test('blocs over the whole Assembly by name, and over the tracks what is needed instead', async ({ page }) => {
  await page.goto('/explore/blocs');
  await expect(page.locator('.answer')).toContainText('groups that voted alike');
  await expect(page.locator('.rows.moves > li').first()).toContainText('states');
  await page.goto('/explore/blocs?votes=tracks');
  await expect(page.locator('.answer')).toContainText('too few and too lopsided');
});

test('as of a day, only votes known by then are counted', async ({ page }) => {
  await page.goto('/at/2019-12-31/explore/agreement?state=usa&state=rus');
  await expect(page.locator('.answer')).toContainText('Over the 11 recorded votes');
  await page.goto('/at/2023-12-10/explore/movement?from=a-res-78-16-plenary&to=a-res-78-237-plenary');
  await expect(page.locator('.answer')).toContainText('was not yet known on 10 December 2023');
});

test('what cannot be read is told, and loses nothing', async ({ page }) => {
  await page.goto('/explore/agreement?state=nor&state=zzz&track=nonsense&from=2018');
  const problems = page.locator('.problems');
  for (const words of ['“zzz”', '“nonsense”', '“2018” is not a day']) await expect(problems).toContainText(words);
  await expect(page.getByRole('combobox', { name: 'State', exact: true })).toHaveValue('nor');
  await expect(page.getByRole('heading', { name: 'Nearest voters' })).toBeVisible();
});

test('a day before the votes of an example shows neither the example nor an empty figure', async ({ page }) => {
  await page.goto('/at/2005-01-01/explore');
  await expect(page.getByRole('main')).not.toContainText('did you mean');
  await expect(page.getByRole('main')).not.toContainText('0 states');
  await page.goto('/at/2005-01-01/explore/blocs');
  await expect(page.locator('.answer')).toContainText('groups that voted alike');
});

test('a period that begins after the last day is told and left out', async ({ page }) => {
  await page.goto('/at/2019-12-31/explore/agreement?state=usa&state=rus&from=2020-06-01');
  await expect(page.locator('.problems')).toContainText('No vote is known yet from 1 June 2020 on');
  await expect(page.locator('.answer')).toContainText('Over the 11 recorded votes');
});

test('every question is one link away as data, what cannot be read left out', async ({ page, request }) => {
  for (const path of [
    '/explore/agreement?state=usa&state=rus',
    '/explore/agreement?state=nor&track=nonsense&from=2020-01-01&to=2019-01-01',
    '/explore/cohesion?coalition=eu&track=cybercrime',
    '/explore/cohesion?coalition=eastern-european',
    '/explore/movement?from=a-res-78-237-committee&to=a-res-78-237-plenary',
    '/at/2019-12-31/explore/agreement?state=usa&state=rus',
  ]) {
    await page.goto(path);
    const href = await page.getByRole('link', { name: 'JSON', exact: true }).getAttribute('href');
    const response = await request.get(href ?? '');
    expect(response.status(), `${path} leads to ${href}`).toBe(200);
    if (path.includes('usa')) expect((await response.json()).data.shared).toBe(path.startsWith('/at/') ? 11 : 23);
  }
});

test('every figure can be taken away as a drawing and as a table, from the site’s own address', async ({
  page,
  request,
}) => {
  for (const path of [
    '/explore',
    '/explore/agreement?state=usa&state=rus',
    '/explore/agreement?state=sgp',
    '/explore/cohesion?coalition=asean',
    '/explore/movement?from=a-res-78-16-plenary&to=a-res-78-237-plenary',
    '/explore/blocs',
  ]) {
    await page.goto(path);
    for (const [name, type] of [
      ['SVG', 'image/svg+xml'],
      ['CSV', 'text/csv'],
    ] as const) {
      const hrefs = await page
        .getByRole('main')
        .getByRole('link', { name: new RegExp(`^(.+ as )?${name}$`) })
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.length, `${path} has ${name}`).toBeGreaterThanOrEqual(path === '/explore' ? 4 : 1);
      for (const href of hrefs) {
        const answer = await request.get(href);
        expect([href, answer.status()]).toEqual([href, 200]);
        expect(answer.headers()['content-type']).toContain(type);
      }
    }
  }
});

test('by keyboard alone a group is chosen and its cohesion read', async ({ page }) => {
  await page.goto('/explore/cohesion');
  await page.getByRole('combobox', { name: 'Group' }).focus();
  await page.keyboard.type('Association of Southeast');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Show' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/explore/cohesion?coalition=asean&votes=tracks');
  await expect(page.locator('.answer')).toContainText('its cohesion is');
});
