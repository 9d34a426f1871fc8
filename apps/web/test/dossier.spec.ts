import { expect, test } from '@playwright/test';

/** The states with the most to say on each track. */
const heaviest = [
  ['rus', 'ict-security'],
  ['nld', 'ict-security'],
  ['fra', 'ict-security'],
  ['usa', 'ict-security'],
  ['chn', 'ict-security'],
  ['rus', 'cybercrime'],
  ['aut', 'autonomous-weapons'],
] as const;

test('a brief fits on two printed pages, for the states with the most in the record', async ({ page }) => {
  for (const [state, track] of heaviest) {
    await page.goto(`/brief?state=${state}&track=${track}`);
    const margin = '12mm';
    const pdf = await page.pdf({ format: 'A4', margin: { top: margin, bottom: margin, left: margin, right: margin } });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length, `${state}, ${track}`).toBeLessThanOrEqual(2);
  }
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('from a state’s dossier to its brief, on to one issue, and back', async ({ page }) => {
      await page.goto('/states/chn');
      await page.getByRole('link', { name: 'Brief: ICT security' }).click();
      await expect(page).toHaveURL('/brief?state=chn&track=ict-security');
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('In its own voice');
      await page.getByRole('combobox', { name: 'or one issue' }).selectOption('sovereignty');
      await page.getByRole('button', { name: 'Show' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('China: Sovereignty');
      await page.getByRole('link', { name: 'Dossier of China' }).click();
      await expect(page).toHaveURL('/states/chn');
    });
  });

test('from an issue to the brief on it by keyboard alone', async ({ page }) => {
  await page.goto('/issues/sovereignty');
  await page.getByRole('combobox', { name: 'State' }).focus();
  await page.keyboard.type('Norw');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/brief?issue=sovereignty&state=nor');
  await expect(page.locator('#own-voice')).toContainText('No position of its own on Sovereignty is in the record.');
});

test('the Markdown twin is of the same day as the page, and says what an address lacks', async ({ page, request }) => {
  await page.goto('/at/2021-12-31/brief?state=rus&track=ict-security');
  const twin = await page.getByRole('link', { name: 'Markdown' }).getAttribute('href');
  expect(twin).toBe('/at/2021-12-31/brief.md?state=rus&track=ict-security');
  const answer = await request.get(twin ?? '');
  expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  const text = await answer.text();
  expect(text).toContain('as known on 31 December 2021');
  expect(text).not.toMatch(/^- .*202[2-9].*\*\(/m);
  const lacking = await request.get('/brief.md?state=norwy');
  expect(lacking.status()).toBe(400);
  expect(await lacking.text()).toContain('Did you mean Norway (nor)?');
});

test('what is misspelt is named with what lies near, and what was read stays chosen', async ({ page }) => {
  await page.goto('/brief?state=norwy&track=cybercrime');
  await expect(page.getByRole('status')).toContainText(
    'There is no state “norwy” in the record. Did you mean Norway (nor)?',
  );
  await expect(page.getByRole('combobox', { name: 'Track' })).toHaveValue('cybercrime');
});

test('a dossier draws every vote as a link, and keeps voices apart', async ({ page }) => {
  await page.goto('/states/rus');
  const cells = page.locator('#votes .cell');
  await expect(cells).toHaveCount(23);
  await expect(page.locator('#voters')).toContainText('shared');
  await expect(page.locator('#apart')).toContainText('by the members of the day of each vote');
  await expect(page.locator('#positions h3')).toHaveText([
    /^In its own voice/,
    /^Its groups’/,
    /^Ascribed to it by others/,
  ]);
  await cells.first().click();
  await expect(page).toHaveURL('/decisions/a-res-60-45-plenary');
});

test('a name in another language is marked as being in it, and one written from the right runs from there', async ({
  page,
}) => {
  await page.goto('/states/chn');
  await expect(page.locator('bdi[lang="zh"][dir="ltr"]')).toHaveText('中国 · 中华人民共和国');
  await expect(page.locator('bdi[lang="ar"][dir="rtl"]')).toHaveText('الصين · جمهورية الصين الشعبية');
  await expect(page.locator('bdi[lang="en"]')).toHaveCount(0);
});

test('on a wide screen both columns of a brief are filled, also where little was said', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const query of ['state=bra&track=ict-security', 'state=tuv&track=ict-security', 'state=rus&track=cybercrime']) {
    await page.goto(`/brief?${query}`);
    const ends = await page.locator('.brief .columns').evaluate((columns) => {
      const { left, width } = columns.getBoundingClientRect();
      const ends = [0, 0];
      for (const line of columns.querySelectorAll('li, .none'))
        for (const box of line.getClientRects()) {
          const column = box.left < left + width / 2 ? 0 : 1;
          ends[column] = Math.max(ends[column] ?? 0, box.bottom - columns.getBoundingClientRect().top);
        }
      return ends;
    });
    expect(Math.min(...ends) / Math.max(...ends), query).toBeGreaterThan(0.75);
  }
});
