import { expect, test } from '@playwright/test';
import { resolve } from '../host/resolve';
import { storyHeads, storyPath } from '../site/stories';

const clock = { today: '2026-11-24', set: false };

for (const { slug, title } of storyHeads)
  test(`the story “${title}” is of readable length, and every link in it leads somewhere`, async ({
    page,
    request,
  }) => {
    await page.goto(storyPath(slug));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const words = await page.evaluate(() => {
      const text = document.querySelector('.story-text')?.cloneNode(true);
      if (!(text instanceof HTMLElement)) return 0;
      for (const figure of text.querySelectorAll('figure')) figure.remove();
      return (text.textContent ?? '').split(/\s+/).filter(Boolean).length;
    });
    expect(words).toBeGreaterThanOrEqual(600);
    expect(words).toBeLessThanOrEqual(1000);
    const hrefs = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const inside = [...new Set(hrefs)].filter((href) => href.startsWith('/'));
    expect(inside.length).toBeGreaterThan(20);
    for (const href of inside) {
      if (href.startsWith('/v1/')) expect((await request.get(href)).status(), href).toBe(200);
      else
        expect(resolve(new URL(href, 'http://site.invalid'), clock), href).toMatchObject({ kind: 'page', status: 200 });
    }
  });

test('a story ends with the records it rests on, questions, and where to go further', async ({ page }) => {
  await page.goto(storyPath('two-footnotes'));
  await expect(page.getByRole('heading', { level: 2 })).toContainText([
    'To reflect on',
    'Where to go further',
    'What this story rests on',
  ]);
  await expect(page.locator('.questions > li')).toHaveCount(3);
  await expect(page.locator('#sources')).toContainText('A/78/265, adoption');
});

test('a story is not told on a day before the events it tells of, and says from when it is', async ({ page }) => {
  await page.goto('/at/2023-08-01/stories/two-roads');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A story of events up to /);
  await expect(page.locator('.answer')).toContainText('lay ahead');
  await expect(page.getByRole('main')).not.toContainText('80/16');
  await page.getByRole('link', { name: 'as known on', exact: false }).first().click();
  await expect(page.getByRole('heading', { name: 'Where the roads met' })).toBeVisible();
});

test('a day before the stories gives away neither their titles nor their questions', async ({ page }) => {
  await page.goto('/at/2018-06-01/stories');
  await expect(page.locator('.stories h2')).toHaveCount(storyHeads.length);
  for (const { title, about, question } of storyHeads)
    for (const words of [title, about, question]) await expect(page.getByRole('main')).not.toContainText(words);
});

test('the figures of a story are those of the day of the page', async ({ page }) => {
  await page.goto('/at/2026-02-15/stories/the-long-way-to-forty');
  await expect(page.locator('.answer')).toContainText('On 15 February 2026 our record shows 74 signatories');
  await page.goto('/stories/the-long-way-to-forty');
  await expect(page.locator('.answer')).toContainText('On 24 November 2026 our record shows 77 signatories');
});
