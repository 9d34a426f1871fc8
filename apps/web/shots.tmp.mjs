import { chromium } from '@playwright/test';
const [dir, widths, ...paths] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const w of widths.split(',').map(Number)) {
  const p = await b.newPage({ viewport: { width: w, height: w < 600 ? 844 : 900 } });
  for (const path of paths) {
    await p.goto('http://127.0.0.1:3888' + path);
    const h = await p.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]);
    await p.screenshot({ path: `${dir}/${path.replace(/[^a-z0-9]+/gi, '_')}-${w}.png`, clip: { x: 0, y: 0, width: w, height: Math.min(h[0], w<600?2600:2000) }, fullPage: true });
    if (h[1] > w || h[0] > 9000) console.log(path, w, h.join('x'));
  }
}
await b.close();
