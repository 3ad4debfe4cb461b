import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { builtCharts } from './shared-builds.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';
import { isGivenUp } from './watch-page.ts';

export const desk = { viewport: { width: 1280, height: 900 } };
export const phone = { viewport: { width: 320, height: 640 } };

export interface ChartVisits {
	/** Opens a page in a new browser, hands it over, and demands that it had nothing to complain of. */
	readonly visit: (
		path: string,
		options: BrowserContextOptions,
		look: (page: Page, requests: string[]) => Promise<void>,
	) => Promise<void>;
	/** The same in a tab that other tests of the file have used with these options: what it fetched, it has. */
	readonly revisit: ChartVisits['visit'];
	readonly newContext: Browser['newContext'];
	/** The address of a page of the report of charts. */
	readonly addressOf: (path: string) => string;
}

/** Serves the report that has a chart of every kind to a browser, while the tests of a file run. */
export function chartVisits(): ChartVisits {
	let browser: Browser;
	let server: Awaited<ReturnType<typeof serveFolder>>;
	const tabs = new Map<string, Promise<Page>>();
	beforeAll(async () => {
		[browser, server] = await Promise.all([startChromium(), builtCharts().then((dist) => serveFolder(dist, '/a/b/'))]);
	});
	afterAll(async () => {
		await browser?.close();
		server?.close();
	});
	const addressOf = (path: string) => server.url + path;

	async function look(page: Page, path: string, at: Parameters<ChartVisits['visit']>[2]): Promise<void> {
		const complaints: string[] = [];
		const requests: string[] = [];
		page.on('console', (message) => message.type() !== 'log' && complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(String(error)));
		page.on('requestfailed', (request) => !isGivenUp(request) && complaints.push(`${request.url()} failed`));
		page.on('request', (request) => requests.push(new URL(request.url()).pathname));
		await page.goto(addressOf(path));
		await at(page, requests);
		expect(complaints).toEqual([]);
	}

	return {
		visit: async (path, options, at) => {
			const context = await browser.newContext(options);
			await look(await context.newPage(), path, at);
			await context.close();
		},
		revisit: async (path, options, at) => {
			const key = JSON.stringify(options);
			const tab = tabs.get(key) ?? browser.newContext(options).then((context) => context.newPage());
			tabs.set(key, tab);
			const page = await tab;
			try {
				await look(page, path, at);
			} finally {
				page.removeAllListeners();
				await page.emulateMedia({ media: null });
			}
		},
		newContext: (options) => browser.newContext(options),
		addressOf,
	};
}

/** Goes into a chart as a reader with a keyboard does. */
export async function activate(drawing: Locator): Promise<void> {
	await drawing.locator('.chart-explore').press('Enter');
	await drawing.locator('.chart-region:focus').waitFor();
}
