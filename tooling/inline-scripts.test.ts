import { expect, test } from 'vitest';
import { withoutInlineScript } from './inline-scripts.ts';

const hider = '<script>document.documentElement.dataset.theme = localStorage.getItem("tsd-theme");</script>';

test('a page of the reference shows itself without a script inside it', () => {
  const page = `<html lang="en"><head><script defer src="main.js"></script></head><body>${hider}<p>a</p></body></html>`;
  expect(withoutInlineScript(page)).toBe(
    '<html data-theme="os" lang="en"><head><script defer src="main.js"></script></head><body><p>a</p></body></html>',
  );
});

test('a script that is not known is told, since the site would not run it', () => {
  expect(() => withoutInlineScript('<html><body><script>go()</script></body></html>')).toThrow(/another script/);
});
