import { expect, test } from '@playwright/test';
import { allLaidOut, putOff } from './trouble';

test.use({ viewport: { width: 390, height: 844 } });

for (const path of ['/decisions/a-res-78-237-plenary', '/states/nld', '/timeline'])
  test(`a small screen puts off what is out of sight of ${path}, and soon lays out all of it`, async ({ page }) => {
    await page.route('**/parts.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
    await page.goto(path);
    expect(await page.evaluate(putOff)).toBeGreaterThan(1);
    await page.unrouteAll();
    await page.goto(path);
    await allLaidOut(page);
    expect(await page.evaluate(putOff)).toBe(0);
  });
