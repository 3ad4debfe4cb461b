import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogues } from '../../src/core/words/catalogues.ts';
import { englishIn } from '../words/english-in-russian.ts';
import { textsOfPage } from '../words/texts-of-page.ts';
import { textOfPdf } from '../node/pdf/read-pdf.ts';
import { buildFixture } from './build-fixture.ts';
import { drawingTypefaces } from './drawn-letters.ts';
import { installTypefaces } from './install-typefaces.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

/** A report in Kazakh, with translations into Uzbek, Kyrgyz, German and Chinese. */
const fixture = join(import.meta.dirname, '../fixtures/many-languages');
const folders = { kk: '', uz: 'uz/', ky: 'ky/', de: 'de/', zh: 'zh/' } as const;

let built: ReturnType<typeof buildFixture>;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
	built = buildFixture(fixture, installTypefaces);
	server = await serveFolder(built.dist);
	browser = await startChromium();
});
afterAll(async () => {
	await browser?.close();
	server?.close();
	built?.remove();
});

const fileOf = (path: string) => readFileSync(join(built.dist, path), 'utf8');

/** The pages of one language, by their paths below its folder. */
function pagesOf(language: keyof typeof folders): ReadonlyMap<string, string> {
	const others = Object.values(folders).filter((folder) => folder !== '');
	const folder = folders[language];
	const paths = globSync('**/*.html', { cwd: join(built.dist, folder) })
		.filter((path) => folder !== '' || !others.some((other) => path.startsWith(other)))
		.filter((path) => path !== '404.html');
	return new Map(paths.sort().map((path) => [path, fileOf(folder + path)]));
}

/** Words of addresses and names of files, and the ids of the report. */
const NAMES = new Set('chart cost examined example need note old repair sound state when'.split(' '));

/** The words of a text in Latin letters that the English interface has and that of another language does not. */
function englishOfInterface(language: 'uz' | 'de', text: string): string[] {
	const wordsOf = (words: string) => new Set(words.toLowerCase().match(/\p{L}[\p{L}’ʻʼ]{3,}/gu));
	const interfaceOf = (tag: 'en' | 'uz' | 'de') =>
		Object.values(catalogues[tag] ?? {})
			.map(String)
			.join('\n');
	const own = wordsOf(interfaceOf(language));
	const english = wordsOf(interfaceOf('en'));
	return [...wordsOf(text)].filter((word) => english.has(word) && !own.has(word));
}

test.each(['kk', 'ky'] as const)('each page in %s speaks it: no English word but names and code', (language) => {
	const pages = pagesOf(language);
	expect(pages.size).toBeGreaterThan(15);
	for (const [path, html] of pages) {
		expect([path, html]).toEqual([path, expect.stringContaining(`<html lang="${language}"`)]);
		// The formula of a figure has names that its author gave.
		const english = textsOfPage(html, language).flatMap(englishIn);
		expect([path, english.filter((word) => word !== 'share')]).toEqual([path, []]);
	}
});

test.each(['uz', 'de'] as const)('each page in %s speaks it: no word of the English interface', (language) => {
	const pages = pagesOf(language);
	expect(pages.size).toBeGreaterThan(15);
	for (const [path, html] of pages) {
		expect([path, html]).toEqual([path, expect.stringContaining(`<html lang="${language}"`)]);
		const english = englishOfInterface(language, textsOfPage(html, language).join('\n'));
		expect([path, english.filter((word) => !NAMES.has(word))]).toEqual([path, []]);
	}
	// The words of the English interface would be found: Chinese has none of its own.
	const chinese = fileOf('zh/methods/index.html');
	expect(englishOfInterface(language, chinese).length).toBeGreaterThan(20);
});

test('pages in all languages state the same values, and each names the unit in its own words', () => {
	const values = (folder: string) =>
		Array.from(fileOf(`${folder}state/index.html`).matchAll(/<data value="([^"]*)"/g), ([, value]) => value);
	expect(values('').length).toBeGreaterThan(3);
	for (const folder of Object.values(folders)) expect(values(folder)).toEqual(values(''));
	const named = { kk: 'көпір', uz: 'koʻprik', ky: 'көпүрө', de: 'Brücke', zh: '座桥梁' };
	for (const [language, folder] of Object.entries(folders)) {
		const title = (/<title>([^<]*)/.exec(fileOf(`${folder}figures/cost/index.html`))?.[1] ?? '').replaceAll(
			'\u00a0',
			' ',
		);
		const units = Object.entries(named).filter(([, unit]) => title.includes(`/${unit}`) || title.includes(` ${unit}`));
		expect([language, title, units.map(([each]) => each)]).toEqual([language, title, [language]]);
	}
});

test.each(['zh/', 'zh/state/', 'zh/figures/cost/', 'zh/methods/', 'zh/editions/', 'uz/'])(
	'each Chinese letter of /%s, its dates and the switch between languages too, is drawn by a typeface of the site',
	async (path) => {
		const page = await browser.newPage();
		await page.goto(server.url + path);
		const found = await drawingTypefaces(page, /[^\p{Script=Han}]/u);
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter(({ isBrought }) => !isBrought)).toEqual([]);
		await page.close();
	},
);

test.each([
	['kk', 'Көрсеткіштер тізілімі'],
	['uz', 'Koʻrsatkichlar reyestri'],
	['ky', 'Көрсөткүчтөр реестри'],
	['de', 'Verzeichnis der Kennzahlen'],
	['zh', '检查的桥梁'],
] as const)('the PDF in %s has its words', async (language, words) => {
	const text = await textOfPdf(readFileSync(join(built.dist, folders[language], 'report.pdf')));
	expect(text).toContain(words);
});
