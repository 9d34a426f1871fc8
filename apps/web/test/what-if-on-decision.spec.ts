import { expect, test } from '@playwright/test';

test.describe('what if, on the page of a decision', () => {
  const path = '/decisions/a-res-78-237-plenary';

  test('is answered where it is asked by keyboard alone, marked as hypothetical, and can be shared', async ({
    page,
    context,
  }) => {
    await page.goto(path);
    const panel = page.locator('#what-if');
    await expect(panel).toContainText('By the record: adopted.');
    await panel.getByLabel('Majority needed').focus();
    await page.keyboard.type('two');
    await panel.getByLabel('State', { exact: true }).focus();
    await page.keyboard.type('tunisia');
    await page.keyboard.press('Enter');
    await expect(panel.locator('.supposed h2')).toContainText('the text would have been rejected');
    await expect(panel.locator('.hypothetical')).toBeVisible();
    await expect(panel.locator('[aria-live]')).toContainText('the text would have been rejected');
    await expect(panel.getByLabel('State', { exact: true })).toBeFocused();
    await expect(panel.getByLabel('State', { exact: true })).toHaveValue('');
    await expect(page).toHaveURL(`${path}?majority=two-thirds&give=tun:in-favour#what-if`);

    const shared = await context.newPage();
    await shared.goto(page.url());
    await expect(shared.locator('#what-if .changes')).toContainText('Tunisia');
    await expect(shared.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(shared.locator('meta[property="og:image"], link[type="application/x-bibtex"]')).toHaveCount(0);
    await expect(shared.locator('#what-if').getByLabel('Majority needed')).toHaveValue('two-thirds');

    await panel.getByRole('link', { name: 'Take back Tunisia' }).press('Enter');
    await expect(page).toHaveURL(`${path}?majority=two-thirds#what-if`);
    await panel.getByRole('link', { name: 'Start again' }).press('Enter');
    await expect(page).toHaveURL(path);
    await expect(panel.locator('.supposed')).toHaveCount(0);
    await expect(panel.getByLabel('Majority needed')).toHaveValue('');
  });

  test('tells what could not be read, keeps what was typed, and keeps the grouping of the cells', async ({ page }) => {
    await page.goto(`${path}?by=eu`);
    const panel = page.locator('#what-if');
    await panel.getByLabel('The 29 with no vote recorded').selectOption('against');
    await panel.getByLabel('State', { exact: true }).fill('Norwy');
    await panel.getByLabel('Would have voted').selectOption('abstaining');
    await panel.getByRole('button', { name: 'Suppose it' }).click();
    await expect(panel.locator('.problems')).toContainText('Did you mean Norway (nor)?');
    await expect(panel.locator('[aria-live]')).toContainText('Did you mean Norway (nor)?');
    await expect(panel.getByLabel('State', { exact: true })).toHaveValue('Norwy');
    await expect(panel.getByLabel('Would have voted')).toHaveValue('abstaining');
    await expect(panel.getByLabel('The 29 with no vote recorded')).toHaveValue('against');
    await page.reload();
    await expect(panel.locator('.problems')).toContainText('Did you mean Norway (nor)?');
    await expect(panel.getByLabel('State', { exact: true })).toHaveValue('Norwy');
    await panel.getByLabel('State', { exact: true }).fill('Norway');
    await panel.getByRole('button', { name: 'Suppose it' }).click();
    await expect(page).toHaveURL(`${path}?by=eu&flip=nor:abstaining&rest=against#what-if`);
    await expect(panel.locator('.problems')).toHaveCount(0);
  });

  test('stays in the address when the cells are grouped otherwise, with script and from the page itself', async ({
    page,
  }) => {
    await page.goto(path);
    const panel = page.locator('#what-if');
    const grouping = page.getByRole('navigation', { name: 'Group the cells' });
    await panel.getByLabel('Majority needed').selectOption('two-thirds');
    await panel.getByRole('button', { name: 'Suppose it' }).click();
    await expect(page).toHaveURL(`${path}?majority=two-thirds#what-if`);
    await grouping.getByRole('link', { name: 'Vote', exact: true }).click();
    await expect(page).toHaveURL(`${path}?by=vote&majority=two-thirds#votes`);
    await expect(panel.locator('.changes')).toContainText('two thirds');
    await grouping.getByRole('link', { name: 'Region', exact: true }).click();
    await expect(page).toHaveURL(`${path}?majority=two-thirds#votes`);
    await panel.getByRole('link', { name: 'Start again' }).click();
    await expect(page).toHaveURL(path);
    await grouping.getByRole('link', { name: 'A–Z', exact: true }).click();
    await expect(page).toHaveURL(`${path}?by=alphabet#votes`);
  });

  test('leaves what else the address asks as it is', async ({ page }) => {
    await page.goto(`${path}?by=eu&from=elsewhere`);
    const panel = page.locator('#what-if');
    await panel.getByLabel('Majority needed').selectOption('two-thirds');
    await panel.getByRole('button', { name: 'Suppose it' }).click();
    await expect(page).toHaveURL(`${path}?by=eu&from=elsewhere&majority=two-thirds#what-if`);
    await page
      .getByRole('navigation', { name: 'Group the cells' })
      .getByRole('link', { name: 'Vote', exact: true })
      .click();
    await expect(page).toHaveURL(`${path}?by=vote&from=elsewhere&majority=two-thirds#votes`);
  });

  test('offers the names of the states once they are wanted, and costs the page few elements before', async ({
    page,
  }) => {
    await page.goto(path);
    const panel = page.locator('#what-if');
    expect(await panel.locator('*').count()).toBeLessThan(90);
    await panel.getByLabel('State', { exact: true }).focus();
    await expect(panel.locator('datalist option')).toHaveCount(193);
    await expect(panel.locator('datalist option[value="Norway"]')).toHaveAttribute('label', 'Recorded: against');
  });

  test('is on every decision its rule can replay and on no other, also on a past day', async ({ page }) => {
    await page.goto('/decisions/a-79-214-adoption');
    await page.locator('#what-if').getByLabel('An objection by').fill('A delegation');
    await page.locator('#what-if').getByRole('button', { name: 'Suppose it' }).click();
    await expect(page.locator('#what-if')).toContainText('there would have been no consensus');
    await page.goto(`/at/2023-12-31${path}`);
    await page.locator('#what-if').getByLabel('Majority needed').selectOption('two-thirds');
    await page.locator('#what-if').getByRole('button', { name: 'Suppose it' }).click();
    await expect(page.locator('#what-if .supposed')).toContainText('would have been rejected');
    await expect(page).toHaveURL(`/at/2023-12-31${path}?majority=two-thirds#what-if`);
    await page.goto('/decisions/a-res-77-36-committee');
    await expect(page.locator('#rule')).toContainText('It cannot be run through a rule');
    await expect(page.locator('#what-if')).toHaveCount(0);
  });

  test('the site out of reach, the question is asked of its own page', async ({ page }) => {
    await page.goto(path);
    let refused = 0;
    await page.route(/\/what-if\//, (route) => (refused++ === 0 ? route.abort() : route.continue()));
    await page.locator('#what-if').getByLabel('Majority needed').selectOption('two-thirds');
    await page.locator('#what-if').getByRole('button', { name: 'Suppose it' }).click();
    await expect(page).toHaveURL('/what-if/decisions/a-res-78-237-plenary?majority=two-thirds');
  });
});
