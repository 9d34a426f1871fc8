import { expect, test } from 'vitest';
import { withoutRuntime } from './without-runtime.ts';

test('what the renderer would run is gone; our scripts, data and text that speaks of scripts stay', () => {
  const stays = [
    '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
    '<script src="/theme.js"></script>',
    '<script src="/keys.js" defer=""></script>',
    '<script type="text/javascript">1</script>',
    '<script type="application/ld+json">{"@type":"Event"}</script>',
    '<p>&lt;script&gt; is a word</p>',
  ];
  const goes = [
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<script src="/_next/static/chunks/b.js" noModule=""></script>',
    '<script id="_R_">self.x=1</script>',
    '<script>self.__next_f.push([1,"<p>a</p>"])</script>',
  ];
  const page = stays.map((part, index) => part + (goes[index] ?? '')).join('\n');
  expect(withoutRuntime(page)).toBe(stays.join('\n'));
});
