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
