import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';

test('the policy names exactly the inline scripts of the page', () => {
  const policy = contentPolicy(
    '<script src="/a.js"></script><script id="x">let a = 1;</script><script>let b = 2;</script>',
  );
  const hashes = [...policy.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
  expect(hashes).toEqual(
    ['let a = 1;', 'let b = 2;'].map((script) => createHash('sha256').update(script).digest('base64')),
  );
});

test('the policy never allows inline code by wholesale', () => {
  expect(contentPolicy('<p>text</p>')).not.toContain('unsafe');
});
