import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docxFaults } from '../node/word/docx-faults.ts';
import { named, partOf, readDocx, wordsOf } from '../node/word/read-docx.ts';
import { textOfPdf } from '../node/pdf/read-pdf.ts';
import { axeFaults } from './axe-faults.ts';
import { proseSite } from './prose-site.ts';

const { fileOf, offline, open } = proseSite();
/** The width of a telephone. */
const narrow = { viewport: { width: 320, height: 900 } };

test.each(['mathematics/', 'figures/sound-in-both-rounds/', 'figures/sound-beside-repaired/'])(
	'%s is no wider than a telephone: a wide formula scrolls in a box that the keyboard reaches',
	async (path) => {
		const said: string[] = [];
		const page = await open(path, narrow, (each) => each.on('console', (message) => said.push(message.text())));
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(said).toEqual([]);
		expect(await axeFaults(page)).toEqual([]);
		await page.context().close();
	},
);

test('a fraction has its line, and a root its sign, in the typeface of the site', async () => {
	const page = await open('mathematics/');
	await page.evaluate(() => document.fonts.ready);
	expect(await page.evaluate(() => document.fonts.check("16px 'Noto Sans Math'", '∑'))).toBe(true);
	const [over, under] = await page
		.locator('.math-block mfrac')
		.first()
		.evaluate((element) => Array.from(element.children, (child) => child.getBoundingClientRect().y));
	expect(under).toBeGreaterThan(over ?? Infinity);
	await page.context().close();
});

test('a reader of screens hears mathematics in words', async () => {
	const page = await open('mathematics/');
	const power = page.getByRole('math', { name: 'T sub n equals T sub 0 open bracket 1 plus r close bracket to the' });
	expect(await power.count()).toBe(1);
	expect(await page.getByRole('math', { name: 'x bar', exact: true }).count()).toBe(1);
	await page.context().close();
});

test('the formula of a figure is mathematics, and the list below it leads to its inputs', async () => {
	const page = await open('figures/sound-in-both-rounds/');
	const numbers = page.locator('.formula-numbers math');
	expect(await numbers.getAttribute('alttext')).toBe('= 48\u00a0bridges × (1 − 12%)²');
	expect(await numbers.locator('msup').count()).toBe(1);
	expect(await page.locator('article').innerText()).not.toMatch(/\^|to the power of/);
	await page.getByRole('link', { name: 'Bridges examined' }).first().click();
	expect(page.url()).toContain('/figures/bridges-examined/');
	await page.context().close();
});

test('the offline copy has the same mathematics, and its typeface inside', async () => {
	const page = await open(offline(), narrow);
	expect(await page.locator('math').count()).toBeGreaterThan(12);
	expect(await page.evaluate(() => document.fonts.check("16px 'Noto Sans Math'", '∑'))).toBe(true);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await page.context().close();
});

test('the PDF sets it, and says nothing in the way in which a line would', async () => {
	const text = await textOfPdf(readFileSync(fileOf('report.pdf')));
	expect(text).toContain('bridges that need repair');
	expect(text).not.toMatch(/\\frac|\$\$|\^|to the power of/);
});

test('the Word file has it as mathematics, with its words, and is a sound one', () => {
	const docx = readDocx(readFileSync(fileOf('report.docx')));
	expect(docxFaults(docx)).toEqual([]);
	const set = named(partOf(docx, 'word/document.xml'), 'm:oMath').map(wordsOf);
	expect(set.length).toBeGreaterThan(8);
	expect(set).toContainEqual(expect.stringContaining('bridges that need repair'));
	for (const words of set) expect(words).not.toMatch(/\\frac|\$\$|\^|to the power of/);
	// A picture that is an SVG stands in it as such, with a drawn one beside it for older programs.
	expect([...docx.files.keys()].filter((path) => path.endsWith('.svg'))).toHaveLength(1);
});

test('pages without mathematics load no typeface for it', async () => {
	const asked: string[] = [];
	const page = await open('works/', {}, (each) => each.on('request', (request) => asked.push(request.url())));
	await page.evaluate(() => document.fonts.ready);
	expect(asked.filter((url) => /math[^/]*\.woff2/.test(url))).toEqual([]);
	await page.context().close();
});
