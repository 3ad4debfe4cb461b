import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveFolder } from './serve-folder.ts';
import { builtProse } from './shared-builds.ts';
import { startChromium } from './start-chromium.ts';

/** The built report that has each part of prose, served below a path, and a browser: for the tests of a file. */
export function proseSite() {
	let dist: string;
	let browser: Browser;
	let server: Awaited<ReturnType<typeof serveFolder>>;
	beforeAll(async () => {
		[dist, browser] = await Promise.all([builtProse(), startChromium()]);
		server = await serveFolder(dist, '/prose/');
	}, 120_000);
	afterAll(async () => {
		await browser.close();
		server.close();
	});
	const fileOf = (name: string) => join(dist, name);
	return {
		/** A file of the site on the disk. */
		fileOf,
		/** The address of the offline copy. */
		offline: () => pathToFileURL(fileOf('report-offline.html')).href,
		/** Opens a page of the site, or an address of a file, in a window of its own. `watch` sees what it loads. */
		open: async (path: string, options: BrowserContextOptions = {}, watch?: (page: Page) => void): Promise<Page> => {
			const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
			const page = await context.newPage();
			watch?.(page);
			await page.goto(path.startsWith('file:') ? path : server.url + path);
			return page;
		},
	};
}
