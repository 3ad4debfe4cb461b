import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { chartKinds } from '../../../../src/core/chart/chart-kinds.ts';
import { markup } from '../../../../src/core/markup/markup.ts';
import { pageDrawings } from '../../../../src/core/chart/draw/chart-svg.ts';
import { pageColours } from '../../../../src/core/chart/draw/colours.ts';
import { toolLook } from '../../../../src/core/look/resolve-look.ts';
import { standaloneSvg } from '../../../../src/core/chart/draw/standalone-svg.ts';
import { FONT_SIZE } from '../../../../src/core/chart/text-width.ts';
import { CHART_FONT } from '../../../../src/core/chart/draw/typefaces.ts';
import { registerChartFonts } from '../../../../src/node/charts/canvas-fonts.ts';
import { charts, chartOf, report, say } from '../fixture-report.ts';

registerChartFonts();
const context = createCanvas(10, 10).getContext('2d');
const golden = (name: string) => join(import.meta.dirname, '../../../golden/charts', name);
/** A line a tag, so that a change is seen for what it is. */
const inLines = (svg: string) => `${svg.replaceAll(/(?<=>)(?=<(?!\/|tspan))/g, '\n')}\n`;
const plain = (xml: string) =>
	xml
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

interface Text {
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly text: string;
}

/** The texts of a drawing with the room that they take. */
function textsOf(svg: string): Text[] {
	return [...svg.matchAll(/<text ([^>]*)>([\s\S]*?)<\/text>/g)].map(([, attributes = '', content = '']) => {
		const [label = '', run] = content.split(/ ?<tspan[^>]*>/);
		const measure = (text: string, strong: boolean) => {
			context.font = `${strong ? 600 : 400} ${FONT_SIZE}px "${CHART_FONT}"`;
			return context.measureText(plain(text).replace('</tspan>', '')).width;
		};
		const numberOf = (name: string) =>
			Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? Number.NaN);
		const width =
			measure(label, attributes.includes('font-weight')) + (run === undefined ? 0 : 10 + measure(run, true));
		const anchor = /text-anchor="(middle|end)"/.exec(attributes)?.[1];
		const left = numberOf('x') - (anchor === undefined ? 0 : anchor === 'end' ? width : width / 2);
		return {
			left,
			right: left + width,
			y: numberOf('y'),
			text: plain(content.replaceAll(/<[^>]*>/g, '')),
		};
	});
}

describe.each(charts)('$id', (chart) => {
	const drawings = pageDrawings(chart, say, markup.ChartDrawing);

	test.each(['wide', 'narrow'] as const)('the %s drawing is as it was looked at', async (size) => {
		await expect(inLines(drawings[size].svg)).toMatchFileSnapshot(golden(`${chart.id}-${size}.svg`));
	});

	test('is drawn the same again', () => {
		expect(pageDrawings(chart, say, markup.ChartDrawing)).toEqual(drawings);
	});

	test.each(['wide', 'narrow'] as const)('the %s drawing holds all of its words, and none lies outside', (size) => {
		const { svg, width, height } = drawings[size];
		expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${width}" height="${height}"`));
		const texts = textsOf(svg);
		expect(texts.length).toBeGreaterThan(0);
		for (const { left, right, y, text } of texts) {
			expect(left, text).toBeGreaterThanOrEqual(0);
			expect(right, text).toBeLessThanOrEqual(width + 0.5);
			expect(y, text).toBeGreaterThan(0);
			expect(y, text).toBeLessThanOrEqual(height);
		}
		const hasValues = chart.kind !== 'coverage' && chart.kind !== 'scatter';
		for (const { marks, facet } of hasValues ? chart.series : []) {
			// Of a stack, values that do not fit their parts stand in the table.
			const shown =
				chart.isStacked === true ? [] : chartKinds[chart.kind].takesUp === 'lines' ? marks.slice(-1) : marks;
			// At the end of a line in a facet the words of a value may stand on two lines.
			const words = shown.flatMap(({ text }) => (facet === undefined ? [text] : text.split('\u00a0')));
			for (const word of words) expect(texts.map(({ text }) => text).join(' ')).toContain(word);
		}
	});

	test('names no id and only colours that a page may give, so that a page may hold it twice', () => {
		for (const { svg } of [drawings.wide, drawings.narrow]) {
			expect(svg).not.toMatch(/ id="|url\(|clip|font-family|script/i);
			const colours = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour = '']) => colour));
			expect(['none', ...Object.values(pageColours(toolLook))]).toEqual(expect.arrayContaining([...colours]));
		}
	});

	test('the file that travels alone is as it was looked at, with source and permalink', async () => {
		const svg = standaloneSvg(chart, report).svg;
		expect(svg).not.toContain('var(');
		expect(plain(svg)).toContain(`https://example.org/ferries/charts/${chart.id}/`);
		const titles = report.sources.filter(({ id }) => chart.sources.includes(id)).map(({ title }) => title);
		// A long line is written as several.
		const words = plain(svg).replaceAll(/<\/text><text [^>]*>/g, ' ');
		for (const title of titles) expect(words).toContain(title);
		expect(titles).not.toEqual([]);
		await expect(inLines(svg)).toMatchFileSnapshot(golden(`${chart.id}-alone.svg`));
	});

	test('both are well-formed inside a page', async () => {
		const validator = new HtmlValidate({
			rules: { 'close-order': 'error', 'no-dup-attr': 'error', 'unrecognized-char-ref': 'error' },
		});
		for (const svg of [drawings.wide.svg, drawings.narrow.svg, standaloneSvg(chart, report).svg]) {
			const { results } = await validator.validateString(svg);
			expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
		}
	});
});

test('labels that mean harm are words', () => {
	const { wide } = pageDrawings(chartOf('bar'), say, markup.ChartDrawing);
	expect(wide.svg).toContain('&lt;b&gt;&amp;');
	expect(wide.svg).not.toContain('<b>');
	expect(standaloneSvg(chartOf('bar'), report).svg).not.toContain('<script');
});

test('an open bound is drawn with an arrow', () => {
	const arrows = (id: string) =>
		[
			...pageDrawings(chartOf(id), say, markup.ChartDrawing).wide.svg.matchAll(
				/<path d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+L[\d.]+ [\d.]+" [^>]*stroke-width="2"\/>/g,
			),
		].length;
	expect(arrows('range')).toBe(2);
	expect(arrows('range-of-table')).toBe(1);
});
