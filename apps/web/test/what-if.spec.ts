import { expect, test } from '@playwright/test';

const decision = '/what-if/decisions/a-res-78-237-plenary';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('a decision leads to what can be supposed of it; majority and votes are changed, and taken back', async ({
      page,
    }) => {
      await page.goto('/decisions/a-res-78-237-plenary');
      await page.getByRole('link', { name: /^What if\?/ }).click();
      await expect(page).toHaveURL(decision);
      await page.getByLabel('Majority needed').selectOption('two-thirds');
      await page.getByRole('button', { name: 'Suppose it' }).click();
      await expect(page).toHaveURL(`${decision}?majority=two-thirds`);
      await expect(page.getByRole('main')).toContainText(
        'the text would have been rejected; by the record it was adopted',
      );
      await page.getByRole('combobox', { name: 'State', exact: true }).selectOption('usa');
      await page.getByRole('button', { name: 'Suppose it' }).click();
      await expect(page).toHaveURL(`${decision}?majority=two-thirds&flip=usa:in-favour`);
      await expect(page.getByRole('main')).toContainText('the text would have been adopted all the same');
      await page.getByRole('combobox', { name: 'State', exact: true }).selectOption('tun');
      await page.getByLabel('Would have voted').selectOption('against');
      await page.getByRole('button', { name: 'Suppose it' }).click();
      await expect(page).toHaveURL(`${decision}?majority=two-thirds&flip=usa:in-favour&give=tun:against`);
      await page.getByRole('link', { name: 'Take back Tunisia' }).click();
      await expect(page).toHaveURL(`${decision}?majority=two-thirds&flip=usa:in-favour`);
      await page.getByRole('link', { name: 'Start again' }).click();
      await expect(page).toHaveURL(decision);
    });

    test('a pace gives a day, with its assumption', async ({ page }) => {
      await page.goto('/what-if/treaties/uncc');
      await page.getByLabel('Instruments deposited').fill('12');
      await page.getByRole('button', { name: 'Suppose it' }).click();
      await expect(page).toHaveURL(/pace=12/);
      await expect(page.getByRole('main')).toContainText('would enter into force on');
      await expect(page.getByRole('main')).toContainText('Nothing in the record says that this pace will hold.');
    });
  });

test('every supposition says that it is hypothetical, is not indexed, and offers no preview, citation or data', async ({
  page,
}) => {
  for (const path of [
    `${decision}?rest=against`,
    '/what-if/treaties/uncc?pace=3',
    '/at/2024-06-01/what-if/decisions/a-res-78-237-plenary?rule=consensus',
  ]) {
    await page.goto(path);
    await expect(page.locator('.hypothetical')).toBeVisible();
    await expect(page.locator('.supposed')).toHaveCSS('background-image', /HYPOTHETICAL/);
    await expect(page).toHaveTitle(/^Hypothetical: /);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('meta[property^="og:"], meta[name^="twitter:"], meta[name^="citation"]')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Take it away' })).toHaveCount(0);
  }
});

test('what was recorded is never said not to have happened', async ({ page }) => {
  await page.goto(decision);
  await expect(page.locator('.as-recorded')).toContainText('This is what was recorded');
  await expect(page.locator('.supposed, .hypothetical')).toHaveCount(0);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
});

test('what cannot be read or supposed is told, and the rest of the question is kept', async ({ page }) => {
  await page.goto(`${decision}?majority=two-thirds&flip=zzz:against&flip=usa:maybe&flip=fra:in-favour&rest=perhaps`);
  const problems = page.locator('.problems');
  for (const words of ['“zzz”', '“maybe”', '“perhaps”']) await expect(problems).toContainText(words);
  await expect(page.getByLabel('Majority needed')).toHaveValue('two-thirds');
  await expect(page.locator('.changes')).toContainText('France');

  await page.goto('/what-if/decisions/a-res-78-237-committee?majority=two-thirds');
  await expect(page.getByRole('main')).toContainText('no question before a main committee needs two thirds');
  await page.goto('/what-if/treaties/uncc?pace=often');
  await expect(page.locator('.problems')).toContainText('“often” is no pace');
  await expect(page.locator('.problems')).toContainText('6 a year are taken');
});

test('an objection can be supposed where a text was adopted by consensus', async ({ page }) => {
  await page.goto('/what-if/decisions/a-79-214-adoption?object=A+delegation');
  await expect(page.getByRole('main')).toContainText('there would have been no consensus');
});

test('a decision not known on a day cannot be supposed otherwise on it', async ({ page }) => {
  const response = await page.goto('/at/2023-01-01/what-if/decisions/a-res-78-237-plenary');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Not yet known');
});

test('a committee would have approved, and a treaty in force has no pace to suppose', async ({ page }) => {
  await page.goto('/what-if/decisions/a-res-78-237-committee?rest=against');
  await expect(page.locator('.supposed')).toContainText('the text would have been approved all the same');
  await expect(page.locator('.supposed')).not.toContainText(/adopted/i);
  await page.goto('/what-if/treaties/budapest-convention');
  await expect(page.locator('.supposed')).toContainText('It entered into force on 1 July 2004');
  await expect(page.locator('.supposed')).not.toContainText('Supposes that');
});

test('every example of the entrance gives an answer', async ({ page }) => {
  await page.goto('/what-if');
  const hrefs = await page
    .locator('main .rows a[href^="/what-if/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(4);
  for (const href of hrefs) {
    await page.goto(href);
    await expect(page.locator('.problems')).toHaveCount(0);
    await expect(page.locator('.supposed h2').first()).toContainText(/would (have|enter|not|still)|could (not )?have/);
  }
});

test('the rules: what each says, where it is written, and the episodes of the record', async ({ page }) => {
  await page.goto('/rules');
  await expect(page.locator('.answer')).toContainText('none to another');
  await page.getByRole('link', { name: 'Consensus', exact: true }).click();
  await expect(page.locator('.steps .standing')).toHaveText([
    'not yet put',
    'no consensus',
    'no consensus',
    'no consensus',
    'no consensus',
    'not yet put',
    'adopted',
  ]);
  await page.goto('/rules/no-objection-accreditation-2022');
  await expect(page.getByRole('main')).toContainText('54 of 86 entities accredited');
  await page.goto('/rules/points-of-contact-inquiry');
  await expect(page.getByRole('main')).toContainText('No State is obliged to answer, and no deadline is agreed.');
});

test('a decision shows its rule, what it lacks, and how the record came to be adopted', async ({ page }) => {
  await page.goto('/decisions/a-res-78-237-plenary');
  await expect(page.locator('#rule')).toContainText('157 were present and voting');
  await expect(page.locator('#rule')).toContainText('The quorum was at least met');
  await page.goto('/decisions/a-80-257-adoption');
  await expect(page.locator('#rule')).toContainText('whether the objection of Nicaragua still stood');
  await page.goto('/decisions/a-78-265-adoption');
  await expect(page.locator('#rule .steps > li')).toHaveCount(7);
  await expect(page.getByRole('heading', { name: /^Step by step/ })).toHaveCount(1);
});
