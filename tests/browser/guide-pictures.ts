import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import sharp from 'sharp';
import { cardOf } from './card-of.ts';
import { drawTerminal } from './draw-terminal.ts';
import { refusalOf } from '../site/edition-fixture.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

/** `npm run docs:pictures`: makes the two pictures of the README, of the site in `dist/` and of a mistake. */
const top = join(import.meta.dirname, '../..');
const folder = join(top, '.github/pictures');
mkdirSync(folder, { recursive: true });
await takeSite();
writeFileSync(join(folder, 'error.svg'), drawTerminal(['$ npm run check', ...mistake()]));

/** A page of the report on which a reader points at a number. */
async function takeSite(): Promise<void> {
	const server = await serveFolder(join(top, 'dist'));
	const browser = await startChromium();
	const context = await browser.newContext({
		viewport: { width: 1160, height: 640 },
		deviceScaleFactor: 1.5,
		colorScheme: 'light',
	});
	const page = await context.newPage();
	await page.goto(`${server.url}findings/`);
	const number = page.locator('main p :has(> a.fig-link):has(> button)').first();
	await number.locator('a').hover();
	await (await cardOf(number)).waitFor({ state: 'visible' });
	const picture = await page.screenshot();
	await browser.close();
	server.close();
	await sharp(picture)
		.png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 })
		.toFile(join(folder, 'site.png'));
}

/** What the check prints of a number that its quote does not state. */
function mistake(): string[] {
	const root = mkdtempSync(join(tmpdir(), 'mistake-'));
	try {
		for (const part of ['content', 'data', 'public']) cpSync(join(top, part), join(root, part), { recursive: true });
		const file = join(root, 'data/figures/compute.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace('value: 40', 'value: 41'));
		return stripVTControlCharacters(refusalOf(root)).trimEnd().split('\n');
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}
