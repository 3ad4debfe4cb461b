import { globSync, readFileSync } from 'node:fs';
import { htmlToHast } from 'satteri';
import { visitParents } from 'unist-util-visit-parents';
import { expect, test } from 'vitest';
import { heardPieces } from '../../src/core/format/heard.ts';
import { classesOf } from '../../src/node/page/element.ts';
import { findWords } from './find-words.ts';
import { proseSite } from './prose-site.ts';

const { fileOf, open } = proseSite();
const SHARE = '25%–30%';
const HEARD = '25%– to 30%';

test('a range is heard with a word in a link, a heading, a card and a table', async () => {
	const page = await open('notes/');
	await page.getByRole('link', { name: HEARD, exact: true }).first().waitFor();
	await page.goto(new URL('../figures/need-repair-later/', page.url()).href);
	await page.getByRole('heading', { name: `Bridges that need repair later ${HEARD}`, exact: true }).waitFor();
	await page.goto(new URL('../../figures/', page.url()).href);
	await page.getByRole('cell', { name: HEARD, exact: true }).waitFor();
	await page.context().close();
});

test('a range is copied, searched and quoted as it is seen', async () => {
	const page = await open('notes/', { permissions: ['clipboard-read', 'clipboard-write'] });
	const paragraph = page.locator('.footnotes li', { hasText: SHARE });
	await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
	await page.keyboard.press('Control+C');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(SHARE);
	expect(copied).not.toContain(HEARD);
	expect(await paragraph.innerText()).toContain(SHARE);
	const found = await findWords(page, encodeURIComponent(SHARE));
	expect(found?.start).toBe(SHARE);
	await page.context().close();
});

/** What is not the report’s own words, or is said by its description: copies of sources, citations, drawings. */
const APART = new Set(['head', 'script', 'pre', 'code', 'svg', 'math']);
const APART_CLASSES = new Set(['copy', 'citation']);

test('no page shows a range that is not heard, the offline copy included', () => {
	const files = globSync('**/*.html', { cwd: fileOf('') });
	expect(files.length).toBeGreaterThan(20);
	const unheard: string[] = [];
	let count = 0;
	for (const file of files) {
		const root = htmlToHast(readFileSync(fileOf(file), 'utf8'));
		visitParents(root, 'element', (element, parents) => {
			if (element.properties['dataHeard'] === ' to ') count += 1;
			const around = [...parents, element].filter((each) => each.type === 'element');
			if (around.some((each) => APART.has(each.tagName) || classesOf(each).some((name) => APART_CLASSES.has(name))))
				return;
			for (const child of element.children)
				if (child.type === 'text' && heardPieces(child.value, 'en-GB').length > 1)
					unheard.push(`${file}: ${child.value}`);
		});
	}
	expect(unheard).toEqual([]);
	expect(count).toBeGreaterThan(20);
});
