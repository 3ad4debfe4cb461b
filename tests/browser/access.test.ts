import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, loadedReport } from '../site/read-dist.ts';
import { axeFaults } from './axe-faults.ts';
import { pageKinds } from './page-kinds.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([
		startChromium(),
		serveFolder(dist, new URL(loadedReport().meta.url).pathname),
	]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
	test.each([...pageKinds])('%s has no fault that axe finds (WCAG 2.2 AA)', async (_, path) => {
		const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
		const logged: string[] = [];
		page.on('console', (message) => logged.push(message.text()));
		page.on('pageerror', (error) => logged.push(error.message));
		page.on('request', (request) => {
			if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
				logged.push(`asks for ${request.url()}`);
		});
		await page.goto(server.url + path);
		expect(await axeFaults(page)).toEqual([]);
		expect(logged).toEqual([]);
		await page.close();
	});
});

test.each([320, 768, 1280, 1920, 2560])('at %i px no page is wider than the screen', async (width) => {
	const page = await browser.newPage({ viewport: { width, height: 900 } });
	for (const [name, path] of pageKinds) {
		await page.goto(server.url + path);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(over, name).toBeLessThanOrEqual(0);
	}
	await page.close();
});
