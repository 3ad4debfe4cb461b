import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permalink } from '../../src/core/permalink/permalink.ts';
import { dist, elementsOf, loadedReport, readText } from '../site/read-dist.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

const report = loadedReport();
const claims = report.sections.flatMap(({ claims: each }) => each);
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist, '/a/b/')]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

/** The fragment that a claim offers, as its page has it. */
function fragmentOf(section: string, claim: string): string {
	const links = elementsOf(readText(`/${section}/`)).flatMap(({ properties }) =>
		String(properties['className']) === 'words' ? [String(properties['href'])] : [],
	);
	return (
		links.find((link) => link.startsWith(`#${claim}:~:`)) ?? expect.fail(`Claim ${claim} offers no link to its words.`)
	);
}

/**
 * What a browser does with a directive, after the specification: each term is looked for in the text that is rendered,
 * block by block, in whole words; the second one after the first. This Chromium cannot do it itself, since its ICU
 * comes without the rules for searching.
 *
 * @returns The element that holds each end of what is found, as the id of its claim; `undefined` if one is not found.
 */
async function findWords(page: Page, directive: string): Promise<readonly (string | undefined)[]> {
	const terms = directive.split(',').map((term) => decodeURIComponent(term));
	return page.evaluate((wanted) => {
		const isHidden = (element: Element | null): boolean =>
			element !== null && (getComputedStyle(element).display === 'none' || isHidden(element.parentElement));
		const blockOf = (element: Element): Element =>
			element.parentElement !== null && /^inline/.test(getComputedStyle(element).display)
				? blockOf(element.parentElement)
				: element;
		const blocks: { text: string; claims: (string | undefined)[] }[] = [];
		let last: Element | undefined;
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (parent === null || isHidden(parent)) continue;
			const block = blockOf(parent);
			if (block !== last) blocks.push({ text: '', claims: [] });
			last = block;
			const current = blocks.at(-1);
			const text = (node.nodeValue ?? '').replace(/\s/g, ' ');
			if (current === undefined) continue;
			current.text += text;
			current.claims.push(...text.split('').map(() => parent.closest('.claim')?.id));
		}
		// White space is shown as one space.
		for (const block of blocks) {
			const kept = block.text
				.split('')
				.map((character, index) => character !== ' ' || (index > 0 && block.text[index - 1] !== ' '));
			block.claims = block.claims.filter((_, index) => kept[index]);
			block.text = block.text
				.split('')
				.filter((_, index) => kept[index])
				.join('');
		}
		const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
		let from = { block: 0, at: 0 };
		return wanted.map((term) => {
			const words = term.replace(/\s/g, ' ').toLowerCase();
			for (let index = from.block; index < blocks.length; index++) {
				const { text, claims } = blocks[index] ?? { text: '', claims: [] };
				for (
					let at = text.toLowerCase().indexOf(words, index === from.block ? from.at : 0);
					at >= 0;
					at = text.toLowerCase().indexOf(words, at + 1)
				) {
					const end = at + words.length;
					if ((isLetter(words[0]) && isLetter(text[at - 1])) || (isLetter(words.at(-1)) && isLetter(text[end])))
						continue;
					from = { block: index, at: end };
					return claims[at] === claims[end - 1] ? claims[at] : undefined;
				}
			}
			return undefined;
		});
	}, terms);
}

const devices: readonly (readonly [string, BrowserContextOptions])[] = [
	['with a pointer', { viewport: { width: 1000, height: 800 } }],
	['on a phone', { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true }],
	['without JavaScript', { javaScriptEnabled: false }],
];

describe.each(devices)('%s', (_, options) => {
	test.each(report.sections)(
		'each claim of $id is found first by the words of its link, from its first to its last',
		async ({ id: section, claims: made }) => {
			const context = await browser.newContext(options);
			const page = await context.newPage();
			await page.goto(`${server.url}${section}/`);
			expect(await findWords(page, 'qqq%20words,that%20stand%20nowhere')).toEqual([undefined, undefined]);
			for (const { id } of made) {
				const found = await findWords(page, fragmentOf(section, id).replace(/^.*:~:text=/, ''));
				expect(new Set(found), id).toEqual(new Set([id]));
			}
			await context.close();
		},
	);
});

test('the anchor stands first, for browsers that look for no words', () => {
	for (const { id, section } of claims) {
		expect(fragmentOf(section, id)).toMatch(new RegExp(`^#${id}:~:text=`));
		expect(elementsOf(readText(`/${section}/`)).some(({ properties }) => properties['id'] === id)).toBe(true);
	}
});

test('a click on it copies the whole address, that of the edition', async () => {
	const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	const [claim] = claims;
	const { id, section } = claim ?? expect.fail('The report makes no claim.');
	await page.goto(`${server.url}${section}/`);
	await page.locator(`#${id} .cite summary`).click();
	await page.locator(`#${id} a.words`).click();
	await page.locator('.announcement', { hasText: 'Copied' }).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		permalink(report, `/${section}/`) + fragmentOf(section, id),
	);
	await context.close();
});
