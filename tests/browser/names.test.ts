import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../site/read-dist.ts';
import { pageKinds } from './page-kinds.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist, '/a/b/')]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

test('no heading holds a link with a name of its own, which would be read with its words', async () => {
	const page = await browser.newPage();
	for (const [name, path] of pageKinds) {
		await page.goto(server.url + path);
		const named = page.locator(':is(h1, h2, h3, h4, h5, h6) :is(a, button)[aria-label]');
		expect(await named.allInnerTexts(), name).toEqual([]);
	}
	await page.close();
});

test('the link to a claim stands beside its heading and says where it leads', async () => {
	const page = await browser.newPage();
	await page.goto(`${server.url}findings/`);
	const claim = page.locator('#gpu-capacity-grows');
	await claim.getByRole('heading', { name: /^Claim\s\d+\. GPU capacity grows by 40%\sa year$/ }).waitFor();
	await claim.getByRole('link', { name: 'link to “GPU capacity grows by 40% a year”' }).click();
	expect(new URL(page.url()).hash).toBe('#gpu-capacity-grows');
	await page.close();
});
