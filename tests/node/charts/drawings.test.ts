import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { FONT_SIZE } from '../../../src/core/chart/text-width.ts';
import { CHART_FONT, registerChartFonts } from '../../../src/node/charts/canvas-fonts.ts';
import { drawForPage } from '../../../src/node/charts/chart-drawings.ts';
import { standaloneSvg } from '../../../src/node/charts/standalone-svg.ts';
import { charts, chartOf, report } from '../../core/chart/fixture-report.ts';

registerChartFonts();
const context = createCanvas(10, 10).getContext('2d');
const golden = (name: string) => join(import.meta.dirname, '../../golden/charts', name);
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
		return {
			left: numberOf('x'),
			right: numberOf('x') + width,
			y: numberOf('y'),
			text: plain(content.replaceAll(/<[^>]*>/g, '')),
		};
	});
}

describe.each(charts)('$id', (chart) => {
	const drawings = drawForPage(chart);

	test.each(['wide', 'narrow'] as const)('the %s drawing is as it was looked at', async (size) => {
		await expect(inLines(drawings[size].svg)).toMatchFileSnapshot(golden(`${chart.id}-${size}.svg`));
	});

	test('is drawn the same again', () => {
		expect(drawForPage(chart)).toEqual(drawings);
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
		for (const { marks } of chart.series) {
			const shown = chart.kind === 'line' ? marks.slice(-1) : marks;
			for (const mark of shown) expect(texts.map(({ text }) => text).join(' ')).toContain(mark.text);
		}
	});

	test('names no colour and no id, so that a page gives the colours and may hold it twice', () => {
		for (const { svg } of Object.values(drawings)) {
			expect(svg).not.toMatch(/#[0-9a-f]{3}|rgb|id="|url\(|clip|font-family|script/i);
			expect(
				[...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)]
					.map(([, colour = '']) => colour)
					.filter((colour) => !/^(?:none|var\(--(?:ink|muted|rule|stated|derived|paper)\))$/.test(colour)),
			).toEqual([]);
		}
	});

	test('the file that travels alone is as it was looked at, with source and permalink', async () => {
		const svg = standaloneSvg(chart, report);
		expect(svg).not.toContain('var(');
		expect(plain(svg)).toContain(`https://example.org/ferries/charts/${chart.id}/`);
		expect(plain(svg)).toContain('A note on the ferries of Riga & “its <quays>”');
		await expect(inLines(svg)).toMatchFileSnapshot(golden(`${chart.id}-alone.svg`));
	});

	test('both are well-formed inside a page', async () => {
		const validator = new HtmlValidate({
			rules: { 'close-order': 'error', 'no-dup-attr': 'error', 'unrecognized-char-ref': 'error' },
		});
		for (const svg of [drawings.wide.svg, drawings.narrow.svg, standaloneSvg(chart, report)]) {
			const { results } = await validator.validateString(svg);
			expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
		}
	});
});

test('labels that mean harm are words', () => {
	const { wide } = drawForPage(chartOf('bar'));
	expect(wide.svg).toContain('&lt;b&gt;&amp;');
	expect(wide.svg).not.toContain('<b>');
	expect(standaloneSvg(chartOf('bar'), report)).not.toContain('<script');
});

test('an open bound is drawn with an arrow', () => {
	const arrows = (id: string) =>
		[...drawForPage(chartOf(id)).wide.svg.matchAll(/stroke-width="2" d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+L[\d.]+ [\d.]+"/g)]
			.length;
	expect(arrows('range')).toBe(2);
	expect(arrows('range-of-table')).toBe(1);
});
