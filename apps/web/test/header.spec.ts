import { expect, test } from '@playwright/test';

for (const width of [390, 768, 1140, 1440])
  test(`at ${width} px every place of the menu stands within its group, and no group alone on a row of its own`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    await page.locator('.menu > summary').click();
    const boxes = await page.locator('.groups section').evaluateAll((sections) =>
      sections.map((section) => {
        const range = document.createRange();
        const { left, right, top, bottom } = section.getBoundingClientRect();
        const ends = [...section.querySelectorAll('a')].map((link) => {
          range.selectNodeContents(link);
          return range.getBoundingClientRect().right;
        });
        return { left, right, top, bottom, reaches: Math.max(...ends) };
      }),
    );
    for (const { right, reaches } of boxes) expect(reaches).toBeLessThanOrEqual(right + 0.5);
    const lowest = Math.max(...boxes.map(({ bottom }) => bottom));
    const columns = new Set(boxes.map(({ left }) => Math.round(left)));
    const highest = Math.min(...boxes.map(({ top }) => top));
    const filled = boxes.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
    expect(filled / ((lowest - highest) * columns.size)).toBeGreaterThan(0.6);
  });

for (const [name, panel] of [
  ['the menu', '.menu'],
  ['the choice of a day', '.day'],
] as const)
  test(`${name} closes by Escape, which leads back to its button, and by a click beside it`, async ({ page }) => {
    await page.goto('/methods');
    const [opened, button] = [page.locator(`${panel}[open]`), page.locator(`${panel} > summary`)];
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(opened).toHaveCount(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(opened).toHaveCount(0);
    await expect(button).toBeFocused();
    await button.click();
    await page.locator(`${panel} .sheet`).click({ position: { x: 4, y: 4 } });
    await expect(opened).toHaveCount(1);
    await page.locator('footer').click({ position: { x: 2, y: 60 } });
    await expect(opened).toHaveCount(0);
  });
