import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('from the entrance to two processes, line by line, with the whole question in the address', async ({
      page,
    }) => {
      await page.goto('/compare');
      await page.getByRole('heading', { level: 2 }).first().getByRole('link').click();
      await page.getByRole('combobox', { name: 'First process' }).selectOption('oewg-2021-2025');
      await page.getByRole('combobox', { name: 'Second process' }).selectOption('global-mechanism');
      await page.getByRole('button', { name: 'Compare' }).click();
      await expect(page).toHaveURL(/ids=oewg-2021-2025&ids=global-mechanism/);
      await expect(page.locator('.answer')).toContainText('OEWG 2021–2025 and Global Mechanism differ in');
      await expect(page.locator('.compared tbody tr').first()).toContainText(/differs|the same/);
      await expect(page.getByRole('heading', { name: 'Global Mechanism continues OEWG 2021–2025' })).toBeVisible();
    });
  });

test('what cannot be read is told, and loses nothing', async ({ page }) => {
  await page.goto('/compare/states?ids=fra&ids=zzz&ids=deu');
  await expect(page.locator('.problems')).toContainText('no state “zzz”');
  await expect(page.getByRole('combobox', { name: 'First state' })).toHaveValue('fra');
  await expect(page.getByRole('combobox', { name: 'Second state' })).toHaveValue('deu');
  await expect(page.getByRole('heading', { name: 'Where they voted differently' })).toBeVisible();
});

test('one record is kept until another is chosen to set beside it', async ({ page }) => {
  await page.goto('/states/fra');
  await page.getByRole('link', { name: 'Set it side by side with other states' }).click();
  await expect(page.locator('.problems')).toContainText('Choose another');
  await expect(page.getByRole('combobox', { name: 'First state' })).toHaveValue('fra');
});

test('decisions: committee and plenary are compared by their figures, and nobody is said to have moved unnamed', async ({
  page,
}) => {
  await page.goto('/compare/decisions?ids=a-res-78-237-committee,a-res-78-237-plenary');
  await expect(page.getByRole('main')).toContainText(
    'No vote is recorded for 18 members in the first and for 29 in the second',
  );
  await page.goto('/compare/decisions?ids=a-78-265-adoption&ids=a-res-78-237-plenary');
  await expect(page.getByRole('main')).toContainText('no figures in the record');
});

test('every comparison is one link away as data', async ({ page, request }) => {
  for (const path of [
    '/compare/processes?ids=oewg-2021-2025&ids=poa&ids=global-mechanism',
    '/compare/states?ids=usa&ids=rus',
    '/compare/decisions?ids=a-res-78-16-plenary&ids=a-res-78-237-plenary',
    '/at/2024-01-01/compare/decisions?ids=a-res-78-16-plenary&ids=a-res-78-237-plenary',
  ]) {
    await page.goto(path);
    const hrefs = await page
      .locator('main a[href^="/v1/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(1);
    for (const href of hrefs) expect((await request.get(href)).status(), `${path} leads to ${href}`).toBe(200);
  }
});

test('the figures of every decision compared are taken away as the bar that is shown and as a table', async ({
  page,
  request,
}) => {
  await page.goto('/compare/decisions?ids=a-res-78-16-plenary&ids=a-res-78-237-plenary');
  const away = page.getByText(/^Its figures as/);
  await expect(away).toHaveCount(2);
  const taken = async (name: string) => {
    const href = await away.last().getByRole('link', { name }).getAttribute('href');
    return (await request.get(href ?? '')).text();
  };
  const drawing = await taken('SVG');
  expect(drawing).toContain('A/RES/78/237, plenary: 104 in favour, 53 against and 7 abstaining');
  expect(drawing.match(/<rect class="(?:yes|no|abstain|none)"/g)).toHaveLength(4);
  const [head, row] = (await taken('CSV')).split('\r\n');
  expect(head).toContain('tally.inFavour');
  expect(row).toContain('a-res-78-237-plenary');
});

test('two states, by keyboard alone, and the CSV of what they say of themselves, of their votes and of how far they agree', async ({
  page,
  request,
}) => {
  await page.goto('/compare/states');
  await page.getByRole('combobox', { name: 'First state' }).focus();
  await page.keyboard.type('Singapore');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Norway');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Compare' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare/states?ids=sgp&ids=nor');
  const table = async (name: string) => {
    const href = await page.locator('.chips').getByRole('link', { name, exact: true }).getAttribute('href');
    const answer = await request.get(href ?? '');
    expect(answer.headers()['content-type']).toContain('text/csv');
    return (await answer.text()).trim().split('\r\n');
  };
  const [head, ...facts] = await table('CSV');
  expect(head).toBe('fact,sgp,nor,differs');
  const votes = facts.filter((line) => line.includes('A/RES/'));
  const shown = await page.locator('.compared').first().locator('tbody tr').count();
  expect(facts).toHaveLength(shown + votes.length);
  expect(facts.join('\n')).toContain('Republic of Singapore');
  const differed = page.getByRole('region', { name: 'Votes in which they differed' }).locator('tbody tr');
  expect(votes.filter((line) => line.endsWith(',true'))).toHaveLength(await differed.count());
  await expect(page.locator('.answer')).toContainText(`differently in ${await differed.count()} of the`);
  await expect(page.locator('.chips a[download]')).toHaveAttribute('download', 'sgp-nor.csv');
  const away = page.getByText(/^Their agreement as/);
  const agreement = await (
    await request.get((await away.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '')
  ).text();
  expect(agreement).toMatch(/^state,other,index,corrected,shared,required\r\nsgp,nor,/);
  const drawing = await (
    await request.get((await away.getByRole('link', { name: 'SVG' }).getAttribute('href')) ?? '')
  ).text();
  expect(drawing).toContain('Singapore and Norway agree at');
});

test('states are compared by the name other pages give them, and what names none is told', async ({ page }) => {
  await page.goto('/compare/states?state=ken&state=bra');
  await expect(page.getByRole('status')).toContainText('Kenya and Brazil');
  await page.goto('/compare/states?foo=ken');
  await expect(page.locator('.problems')).toContainText('“foo” names no states to compare');
});
