import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pageKinds as pages } from './page-kinds.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

/**
 * `npm run shots`: pictures of each kind of page in `shots/`, to be looked at. Arguments name pages, widths or themes
 * to take only those.
 */
const widths = [320, 768, 1280, 1920];
const themes = ['light', 'dark'] as const;
const wanted = process.argv.slice(2);
const chosen = <T>(all: readonly T[], name: (each: T) => string) => {
	const some = all.filter((each) => wanted.includes(name(each)));
	return some.length > 0 ? some : all;
};

const folder = join(process.cwd(), 'shots');
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await serveFolder(join(process.cwd(), 'dist'));
const browser = await startChromium();
for (const width of chosen(widths, String)) {
	for (const theme of chosen(themes, String)) {
		const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme });
		const page = await context.newPage();
		for (const [name, path] of chosen([...pages], ([key]) => key)) {
			await page.goto(server.url + path);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			if (overflow > 0) console.log(`${name} at ${width} px overflows by ${overflow} px`);
			await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`), fullPage: true });
		}
		await context.close();
	}
}
await browser.close();
server.close();
