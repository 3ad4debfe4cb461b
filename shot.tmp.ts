import { serveFolder } from './tests/browser/serve-folder.ts';
import { startChromium } from './tests/browser/start-chromium.ts';
const server = await serveFolder('/tmp/w/p-math/tests/fixtures/prose/dist');
const browser = await startChromium();
for (const [width, theme] of [[320,'light'],[1280,'dark']] as const) for (const [name, path] of [['m','mathematics/'],['f','figures/sound-in-both-rounds/'],['g','figures/sound-beside-repaired/']] as const) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme });
  const page = await context.newPage();
  page.on('console', (m) => console.log(m.text()));
  await page.goto(server.url + path);
  console.log(name, width, await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
  await page.screenshot({ path: `/tmp/pm/${name}-${width}.png`, fullPage: true });
}
await browser.close(); server.close();
