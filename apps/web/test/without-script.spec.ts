import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('pages read the same without a script', async ({ page }) => {
  await page.goto('/decisions/a-res-78-237-plenary');
  await expect(page.locator('.answer')).toContainText('104 in favour to 53 against');
  await expect(page.locator('.cells a')).toHaveCount(193);
});

test('the day control needs no script', async ({ page }) => {
  await page.goto('/states/nor');
  await page.locator('.day > summary').click();
  await page.getByLabel('The record as known at the end of').fill('2023-12-31');
  await page.getByRole('button', { name: 'Go' }).click();
  await expect(page).toHaveURL('/at/2023-12-31/states/nor');
});

test('the timeline is filtered without a script, and keeps the filter in the address', async ({ page }) => {
  await page.goto('/timeline');
  await page.getByLabel('Track').selectOption('ict-security');
  await page.getByLabel('Standing').selectOption('ahead');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/track=ict-security/);
  await expect(page.getByLabel('Standing')).toHaveValue('ahead');
  const rows = page.locator('.rows.dated > li');
  await expect(rows.filter({ hasText: 'First meetings of the dedicated thematic groups' })).toHaveCount(1);
  await expect(rows.filter({ hasNotText: '7–11 Dec 2026' })).toHaveCount(0);
});

for (const [path, empty] of [
  ['/timeline', 'track=&process=&state=&kind=&status=&from=&to='],
  ['/explore/agreement', 'state=&state=&votes=&track=&from=&to='],
  ['/explore/cohesion', 'coalition=&votes=&track=&from=&to='],
  ['/explore/movement', 'from=&to='],
  ['/explore/blocs', 'cut=&votes=&track=&from=&to='],
  ['/compare/states', 'ids=&ids=&ids=&ids='],
  ['/issues/sovereignty', 'stance=&voice=&dated=&sort='],
  ['/issues', 'track=&status='],
  ['/search', 'q=&kind=&track='],
  ['/brief', 'state=&track=&issue='],
  ['/what-if/decisions/a-res-78-237-plenary', 'state=&vote=&rest=&object=&majority=&rule='],
] as const)
  test(`${path} takes empty fields for absent`, async ({ page }) => {
    await page.goto(path);
    const plain = await page.locator('main').textContent();
    await page.goto(`${path}?${empty}`);
    expect(await page.locator('main').textContent()).toBe(plain);
  });
