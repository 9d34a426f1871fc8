import { expect, test } from '@playwright/test';
import { furtherRecordPages } from './samples';
import { troubleOn } from './trouble';

test.use({ baseURL: process.env.TEST_PRERENDERED_URL });

const atOnce = 30;
for (let first = 0; first < furtherRecordPages.length; first += atOnce)
  test(`${atOnce} pages of records, from number ${first}, have no error and never scroll sideways on a small phone`, async ({
    page,
  }) => {
    test.slow();
    const trouble: string[] = [];
    for (const path of furtherRecordPages.slice(first, first + atOnce)) trouble.push(...(await troubleOn(page, path)));
    expect(trouble).toEqual([]);
  });

test('a treaty is headed by the name lists use, its number of registration in a quiet line, its tab short', async ({
  page,
}) => {
  await page.goto('/treaties/uncc');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('UN Convention against Cybercrime');
  await expect(page.getByText('UNTC XVIII-16 · United Nations Convention against Cybercrime;')).toBeVisible();
  await expect(page).toHaveTitle('UN Convention against Cybercrime · Acquis');
  await expect(page.locator('#participants')).toContainText('rows long, scrolls.');
});
