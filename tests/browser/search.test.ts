import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, loadedReport } from '../site/read-dist.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

const report = loadedReport();
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist, '/a/b/')]);
	page = await browser.newPage();
});
afterAll(async () => {
	await browser.close();
	server.close();
});

/** What the search says of a query, and where its hits lead, best first. */
async function ask(query: string): Promise<{ says: string; leadsTo: string[] }> {
	await page.goto(`${server.url}search/?q=${encodeURIComponent(query)}`);
	return answer();
}

async function answer(): Promise<{ says: string; leadsTo: string[] }> {
	await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
	const links = await page
		.locator('.results a')
		.evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
	return {
		says: await page.locator('[role=status]').innerText(),
		leadsTo: links.map((link) => link.replace(server.url, '/')),
	};
}

test.each(['nonsenseword', 'qqqqzz', '$'])(
	'says plainly that nothing has “%s”, and leaves the register and the contents at hand',
	async (query) => {
		expect(await ask(query)).toEqual({
			says: `Nothing found for “${query}”. Perhaps it is among what is not known.`,
			leadsTo: [],
		});
		const unknowns = page.getByRole('status').getByRole('link', { name: 'what is not known' });
		expect(await unknowns.getAttribute('href')).toBe('../methods/#not-known');
		for (const name of ['The register of figures', 'Overview'])
			expect(await page.getByRole('main').getByRole('link', { name }).isVisible()).toBe(true);
	},
);

test.each([
	['grauates', 'graduates', '/figures/graduates-per-year/'],
	['kazahstan', 'Kazakhstan', '/figures/gpu-share-kz/'],
	['emmigrate', 'emigrate', '/figures/emigration-share/'],
	['gup capacty', 'GPU capacity', '/figures/gpu-growth/'],
])('takes %s for %s, says so, and leads to it', async (query, meant, figure) => {
	const { says, leadsTo } = await ask(query);
	expect(says).toMatch(new RegExp(`^Nothing found for “${query}”\\. Did you mean “${meant}”\\? \\d+ found`));
	expect(leadsTo).toContain(figure);
	await page.getByRole('status').getByRole('link', { name: meant }).click();
	await page.waitForURL(`${server.url}search/?q=${encodeURIComponent(meant)}`);
	const asked = await answer();
	expect(asked.says).toMatch(/^\d+ found/);
	expect(asked.leadsTo).toEqual(leadsTo);
});

test('leaves out a word that nothing is near, and says which are left', async () => {
	const { says, leadsTo } = await ask('graduates nonsenseword');
	expect(says).toMatch(/^Nothing found for “graduates nonsenseword”\. For “graduates”: \d+ found\.$/);
	expect(leadsTo).toEqual((await ask('graduates')).leadsTo);
});

test.each([
	['graduat', '/figures/graduates-per-year/'],
	['emigrating', '/figures/emigration-share/'],
	['proof-of-concept', '/figures/adoption-beyond-poc/'],
	['fine tuning', '/figures/fine-tuning-growth/'],
	['Kazakhstan’s capacity', '/figures/gpu-share-kz/'],
])(
	'takes “%s” as it stands: the beginning, another form or the parts of a word that is there',
	async (query, figure) => {
		const { says, leadsTo } = await ask(query);
		expect(says).toMatch(/^\d+ found/);
		expect(leadsTo).toContain(figure);
	},
);

test.each([
	['methods', '/methods/'],
	['how to cite', '/cite/'],
	['bibtex', '/cite/'],
	['data', '/data/'],
	['download', '/data/'],
	['Llama-2', '/methods/#term-llama-2'],
	['US$500,000', '/figures/node-capex/'],
	['500,000', '/figures/node-capex/'],
	['500000', '/figures/node-capex/'],
	['40%', '/figures/gpu-growth/'],
	['12%', '/figures/adoption-beyond-poc/'],
	['3.5', '/figures/talent-demand-to-supply/'],
	['40\u00a0%', '/figures/gpu-growth/'],
	['methodology', '/methods/'],
	['how sure', '/figures/adoption-interval/'],
	['pdf', '/report.pdf'],
	['docx', '/report.docx'],
])('“%s” leads first to %s', async (query, address) => {
	expect((await ask(query)).leadsTo[0]).toBe(address);
});

test('a word such as “of” decides nothing unless it is the only one', async () => {
	expect((await ask('the capacity of the GPUs')).leadsTo).toEqual((await ask('capacity GPUs')).leadsTo);
	expect((await ask('of')).leadsTo.length).toBeGreaterThan(0);
});

test('key figures are found before others', async () => {
	expect((await ask('GPU')).leadsTo.slice(0, 5)).toEqual(
		expect.arrayContaining(['/figures/gpu-growth/', '/figures/gpu-share-kz/']),
	);
});

test('prose outside claims is found, and headings where they stand', async () => {
	const [section] = report.sections.filter(({ text }) => text !== '');
	const sentence = section?.text.split(/[.\n]/)[0] ?? '';
	expect((await ask(sentence)).leadsTo).toContain(`/${section?.id}/`);
	const [heading] = report.sections.flatMap(({ id, headings }) => headings.map((each) => ({ ...each, section: id })));
	if (heading !== undefined) expect((await ask(heading.text)).leadsTo[0]).toBe(`/${heading.section}/#${heading.id}`);
});

test('a number stands for itself, and not for those that begin with it', async () => {
	const { leadsTo } = await ask('12%');
	expect(leadsTo).not.toContain('/figures/cloud-latency/');
	expect(leadsTo).not.toContain('/figures/graduates-per-year/');
});

test('a currency sign is no word that other words begin with', async () => {
	expect((await ask('US$500,000')).leadsTo).toEqual((await ask('500,000')).leadsTo);
	await ask('US$500,000');
	expect(await page.locator('.results mark', { hasText: /use|GPU/ }).count()).toBe(0);
});

test('the words around a match of a derived figure show its numbers, as its page does', async () => {
	await ask('70%');
	const shown = await page
		.locator('.results li', { hasText: 'Graduates of a year who emigrate' })
		.locator('p')
		.innerText();
	expect(shown.replace(/\s/g, ' ')).toContain('about 1,200 graduates a year × 70%');
});

test('the words of the report are fetched only where a word is unknown', async () => {
	let fetched = 0;
	page.on('request', (request) => (fetched += request.url().endsWith('/words.json') ? 1 : 0));
	await ask('latency');
	expect(fetched).toBe(0);
	await ask('latenncy');
	expect(fetched).toBe(1);
	await page.getByLabel('Words to look for').fill('capacty');
	await page.getByRole('status').getByText('capacity').waitFor();
	expect(fetched).toBe(1);
});
