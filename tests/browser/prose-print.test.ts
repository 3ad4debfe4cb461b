import { expect, test } from 'vitest';
import { compact, printPage } from './print-page.ts';
import { proseSite } from './prose-site.ts';

const { open } = proseSite();

test('a page that fits on one sheet is printed on one', async () => {
	const page = await open('works/');
	expect((await printPage(page)).sheets).toHaveLength(1);
	await page.context().close();
});

test('the title of a list of footnotes stands on the sheet of its first note, and no arrow leads back', async () => {
	const page = await open('report/');
	const { sheets } = await printPage(page);
	expect(sheets.filter((sheet) => sheet.includes(compact('Notes 1. So it is said elsewhere')))).toHaveLength(1);
	expect(sheets.join('')).not.toContain('↑');
	await page.context().close();
});

test('a work stands on one sheet with the places that cite it', async () => {
	const page = await open('report/');
	const { sheets } = await printPage(page);
	for (const words of ['Kwon, W., Li, Z.', 'Müller, J., & Bridges & Sons. (2020)', 'Ollama. (n.d.). Ollama.'])
		expect(sheets.find((sheet) => sheet.includes(compact(words)))).toMatch(
			new RegExp(`${compact(words).replace(/[.()]/g, '\\$&')}.{0,200}Whereitiscited:`),
		);
	await page.context().close();
});
