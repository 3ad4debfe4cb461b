import { describe, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { proseSite } from './prose-site.ts';

const { open } = proseSite();

/** All pages on which prose stands, and those that it leads to. */
const PAGES = [
	...['works', 'notes', 'cross-references', 'shown', 'mathematics', 'blocks'],
	...['report', 'references', 'methods', 'charts/repair-costs', 'tables/repairs'],
];

describe.each([320, 1280])('at %i px', (width) => {
	test.each(PAGES)('axe finds no fault in /%s/ (WCAG 2.2 AA)', async (path) => {
		const page = await open(`${path}/`, { viewport: { width, height: 900 } });
		expect(await axeFaults(page)).toEqual([]);
		await page.context().close();
	});
});

test('the outline of a page skips no rank, also if a chart stands before its first heading', async () => {
	for (const path of ['shown/', 'report/']) {
		const page = await open(path);
		const ranks = await page
			.locator(':is(h1, h2, h3, h4, h5, h6):visible')
			.evaluateAll((each) => each.map(({ tagName }) => Number(tagName.slice(1))));
		expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
		await page.context().close();
	}
});

test('each list of footnotes of the whole report has a name of its own', async () => {
	const page = await open('report/');
	const names = await page.locator('[role=doc-endnotes]').evaluateAll((each) => each.map(({ ariaLabel }) => ariaLabel));
	expect(names).toContain('Notes to “Mathematics”');
	expect(new Set(names).size).toBe(names.length);
	await page.context().close();
});
