import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countByEvidence } from '../../src/core/evidence/count-by-evidence.ts';
import { formatQuantity } from '../../src/core/format/format-quantity.ts';
import { dist, elementsOf, loadedReport, readText } from '../site/read-dist.ts';
import { printPage } from './print-page.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

const report = loadedReport();
const all = report.figures.length;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist, '/a/b/')]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

async function openRegister(width = 1280): Promise<Page> {
	const page = await browser.newPage({ viewport: { width, height: 900 } });
	await page.goto(`${server.url}figures/`);
	return page;
}

/** The ids of the rows that a reader sees, from the top. */
const shown = (page: Page) =>
	page.locator('table.register tbody tr:visible').evaluateAll((rows) => rows.map(({ id }) => id));

/** What stands before the heads of the register, as CSS writes it. */
async function beforeHeads(page: Page): Promise<string> {
	return page.locator('.register thead tr').evaluate((row) => getComputedStyle(row, '::before').content);
}

test('the register is whole without JavaScript, and offers nothing that needs it', async () => {
	expect(
		elementsOf(readText('/figures/')).filter(({ tag, properties }) => tag === 'tr' && properties['id'] !== undefined),
	).toHaveLength(all);
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(`${server.url}figures/`);
		expect(await page.locator('table.register tbody tr').filter({ visible: true }).count()).toBe(all);
		expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
	}
	await context.close();
});

test.each([320, 1280])('at %i px the filter keeps the figures in which every word stands', async (width) => {
	const page = await openRegister(width);
	await page.getByLabel('Filter').fill('emigrate graduates');
	const kept = await shown(page);
	expect(kept).toContain('emigration-share');
	expect(kept.length).toBeLessThan(all);
	expect(await page.getByRole('status').innerText()).toBe(`${kept.length} of ${all}`);
	await page.getByLabel('Filter').fill('');
	expect(await shown(page)).toHaveLength(all);
	expect(await page.getByRole('status').innerText()).toBe('');
	await page.close();
});

test.each(countByEvidence(report.figures))(
	'the word “$kind” finds as many figures as the page says there are of that kind',
	async ({ kind, count }) => {
		const page = await openRegister();
		expect(await page.locator('.summary').innerText()).toContain(`${count} ${kind}`);
		await page.getByLabel('Filter').fill(kind.charAt(0).toUpperCase() + kind.slice(1));
		expect(await page.getByRole('status').innerText()).toBe(`${count} of ${all}`);
		const isKind = (found: string) => report.figures.find(({ id }) => id === found)?.evidence.kind === kind;
		expect((await shown(page)).filter((id) => !isKind(id))).toEqual([]);
		await page.close();
	},
);

test('a number is found with and without its separators, spaces and scale words', async () => {
	const page = await openRegister();
	for (const [typed, id] of [
		['200000', 'node-capex'],
		['200,000', 'node-capex'],
		['US$200000', 'node-capex'],
		['500000', 'node-capex'],
		['1200 graduates', 'graduates-per-year'],
		['7000000000', 'edge-model-size'],
		['7 billion', 'edge-model-size'],
		['147firms', 'firms-interviewed'],
		['2022-01', 'fieldwork-period'],
	] as const) {
		await page.getByLabel('Filter').fill(typed);
		const kept = await shown(page);
		expect(kept, typed).toContain(id);
		expect(kept.length, typed).toBeLessThan(all / 2);
	}
	await page.close();
});

test.each([320, 1280])(
	'at %i px a filter that nothing matches says so in words and is cleared by a button',
	async (width) => {
		const page = await openRegister(width);
		const clear = page.getByRole('button', { name: 'Show all figures' });
		expect(await clear.isVisible()).toBe(false);
		await page.getByLabel('Filter').fill('zebra crossing');
		expect(await page.getByRole('status').innerText()).toBe(`None of the ${all} figures matches “zebra crossing”.`);
		expect(await page.getByRole('group', { name: 'Register of figures' }).isVisible()).toBe(false);
		await page.keyboard.press('Tab');
		expect(await clear.evaluate((button) => button === document.activeElement)).toBe(true);
		await page.keyboard.press('Enter');
		expect(await shown(page)).toHaveLength(all);
		expect(await page.getByRole('status').innerText()).toBe('');
		expect(await clear.isVisible()).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-field');
		await page.close();
	},
);

test('sorted by value, units stay together in order of first appearance, dates last, and values rise or fall in a unit', async () => {
	const unitOf = new Map(report.figures.map(({ id, unit }) => [id, unit.code]));
	const units = [...new Set(unitOf.values())];
	expect(units.indexOf('date')).toBeLessThan(units.length - 1);
	const expected = [...units.filter((unit) => unit !== 'date'), 'date'];
	const page = await openRegister();
	const button = page.getByRole('button', { name: 'Value' });
	for (const [order, turn] of [
		['ascending', 1],
		['descending', -1],
	] as const) {
		await button.click();
		expect(await page.getByRole('columnheader', { name: 'Value' }).getAttribute('aria-sort')).toBe(order);
		const ids = await shown(page);
		const runs = ids.map((id) => unitOf.get(id) ?? '').filter((unit, index, list) => unit !== list[index - 1]);
		expect(runs).toEqual(expected);
		for (const unit of units) {
			const figures = ids.flatMap((id) =>
				report.figures.filter((figure) => figure.id === id && figure.unit.code === unit),
			);
			const values = figures.map(({ quantity }) => {
				if (quantity.kind === 'number') return quantity.value;
				if (quantity.kind === 'range') return Number(quantity.low);
				if (quantity.kind === 'share') return quantity.of / quantity.in;
				if (quantity.kind === 'unstated') return NaN;
				return Date.parse(quantity.kind === 'date' ? quantity.date : quantity.start);
			});
			expect(values, `${unit}, ${order}`).toEqual([...values].sort((a, b) => turn * (a - b)));
		}
	}
	await page.close();
});

test('sorted by figure, the names are in alphabetical order, and one column at a time says that it is sorted', async () => {
	const page = await openRegister();
	await page.getByRole('button', { name: 'Value' }).click();
	await page.getByRole('button', { name: 'Figure', exact: true }).click();
	const names = await page.locator('table.register tbody th').allInnerTexts();
	expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, report.meta.language)));
	expect(await page.locator('[aria-sort]').allInnerTexts()).toHaveLength(1);
	await page.close();
});

test.each([320, 480, 641, 1280])(
	'at %i px each head that has the focus is seen whole, is large enough for a finger and sorts when it is pressed',
	async (width) => {
		const page = await openRegister(width);
		const heads = page.locator('table.register thead button');
		await page.getByRole('group', { name: 'Register of figures' }).focus();
		for (const name of ['Figure', 'Value', 'Proof']) {
			await page.keyboard.press('Tab');
			const head = heads.filter({ hasText: name });
			expect(await head.evaluate((button) => button === document.activeElement)).toBe(true);
			const place = await head.evaluate((button) => {
				const { x, y, width: across, height, right, bottom } = button.getBoundingClientRect();
				const top = document.elementFromPoint(x + across / 2, y + height / 2);
				const style = getComputedStyle(button);
				const ring = Number.parseFloat(style.outlineWidth) + Number.parseFloat(style.outlineOffset);
				const box = button.closest('.scroll')?.getBoundingClientRect();
				return {
					onTop: top === button,
					height,
					ring,
					inBox:
						box !== undefined &&
						x - ring >= box.x &&
						right + ring <= box.right &&
						y - ring >= box.y &&
						bottom + ring <= box.bottom,
				};
			});
			expect(place.onTop, name).toBe(true);
			expect(place.height, name).toBeGreaterThanOrEqual(24);
			expect(place.ring, name).toBeGreaterThan(0);
			expect(place.inBox, name).toBe(true);
			const before = await shown(page);
			await head.click();
			expect(await shown(page), name).not.toEqual(before);
		}
		// Sorted, the last of them carries an arrow, and still they stand in one row.
		const [first, ...others] = await heads.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().y));
		expect(others).toEqual([first, first]);
		expect(await beforeHeads(page)).toBe(width <= 640 ? '"Sort by"' : 'none');
		await page.close();
	},
);

test.each([641, 768, 1100, 1280])(
	'at %i px the name has about three tenths of the width, the value at most 14rem, the proof the rest',
	async (width) => {
		const page = await openRegister(width);
		const widths = await page
			.locator('table.register tbody tr')
			.first()
			.locator('> *')
			.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
		const rem = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
		const [name = 0, value = 0, proof = 0] = widths;
		const whole = name + value + proof;
		expect(name / whole).toBeGreaterThan(0.28);
		expect(name / whole).toBeLessThan(0.32);
		expect(value).toBeLessThanOrEqual(14 * rem);
		expect(proof).toBeGreaterThan(value);
		await page.close();
	},
);

test('on paper the proof has the largest column, and on a small sheet a name has the whole line', async () => {
	const page = await openRegister();
	await page.emulateMedia({ media: 'print' });
	for (const [width, name] of [
		[660, 0.3],
		[420, 1],
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		const [whole = 0, first = 0, value = 0, proof = 0] = await page.evaluate(() =>
			['.register', '.register tbody th', '.register .value', '.register td:last-child'].map(
				(each) => document.querySelector(each)?.getBoundingClientRect().width ?? 0,
			),
		);
		expect(first / whole, `${width} px`).toBeCloseTo(name, 1);
		expect(proof, `${width} px`).toBeGreaterThanOrEqual(value);
		expect(await beforeHeads(page)).toBe('none');
	}
	const { sheets } = await printPage(page);
	const longest = report.figures.find(({ id }) => id === 'edge-model-size');
	expect(longest).toBeDefined();
	if (longest) expect(sheets.join('')).toContain(formatQuantity(longest, report.meta.language).replace(/\s+/g, ''));
	await page.close();
});
