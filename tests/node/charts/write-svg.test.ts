import { createCanvas, SvgExportFlag } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { CHART_FONTS, registerChartFonts } from '../../../src/node/charts/canvas-fonts.ts';
import { recordWords } from '../../../src/node/charts/record-words.ts';
import { escapeXml } from '../../../src/core/metadata/escape-xml.ts';
import { roleTheme, tidySvg } from '../../../src/node/charts/tidy-svg.ts';

registerChartFonts();

function drawn(runs: readonly { text: string; x: number; y: number; strong?: boolean }[]): string {
	const canvas = createCanvas(400, 60, SvgExportFlag.NoPrettyXML);
	const context = canvas.getContext('2d');
	const words = recordWords(context);
	for (const { text, x, y, strong } of runs) {
		context.font = `${strong ? '600 ' : ''}13px ${CHART_FONTS}`;
		context.fillStyle = strong ? roleTheme.strong : roleTheme.ink;
		context.fillText(text, x, y);
	}
	return tidySvg(canvas.getContent().toString('utf8'), words);
}

test('writes words whole, whatever the typeface makes of their letters', () => {
	for (const text of ['Share of  firms', 'Oʻzbekiston', 'Ελλάδα', 'a << b -> c', 'k\u0302afe\u0301', 'office', '漢'])
		expect(drawn([{ text, x: 10, y: 20 }])).toContain(`>${escapeXml(text)}</text>`);
});

test('leaves out words of which nothing is seen', () => {
	expect(
		drawn([
			{ text: ' ', x: 10, y: 20 },
			{ text: 'seen', x: 10, y: 40 },
		]),
	).toMatch(/^<svg[^>]*><text [^>]*y="40">seen<\/text><\/svg>$/);
});

test('keeps lines and columns apart', () => {
	const svg = drawn([
		{ text: 'one two', x: 10, y: 20 },
		{ text: 'three', x: 10, y: 40 },
		{ text: 'four', x: 200, y: 40 },
	]);
	expect([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(['one two', 'three', 'four']);
});

test('lets the value follow its label as a run of the same text', () => {
	expect(
		drawn([
			{ text: 'On time', x: 10, y: 20 },
			{ text: '81 %', x: 80, y: 20, strong: true },
		]),
	).toMatch(/>On time <tspan dx="6.75" fill="var\(--ink\)" font-weight="600">81 %<\/tspan><\/text>/);
});

test('leaves the words as they are, whatever they say', () => {
	const words = '<b>&"\' 3.14159 ="#000003" url(#a) y="1,2"';
	const svg = drawn([{ text: words, x: 10, y: 20 }]);
	const [, text = ''] = /<text[^>]*>([\s\S]*)<\/text>/.exec(svg) ?? [];
	expect(
		text
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&#39;', "'")
			.replaceAll('&apos;', "'")
			.replaceAll('&amp;', '&'),
	).toBe(words);
});

test('leaves no clip, no id, no colour of its own, and no half-cut attribute', () => {
	const canvas = createCanvas(50, 50, SvgExportFlag.NoPrettyXML);
	const context = canvas.getContext('2d');
	context.save();
	context.beginPath();
	context.rect(5.12345, 5, 20, 20);
	context.clip();
	context.fillStyle = roleTheme.derived;
	context.fillRect(0, 0, 50, 50);
	context.restore();
	context.font = '13px "Golos Text"';
	context.fillStyle = roleTheme.muted;
	context.fillText('x', 10, 40);
	const svg = tidySvg(canvas.getContent().toString('utf8'), ['x']);
	expect(svg).not.toMatch(/clip|id=|#0000|xlink|<g|font-family|\d\.\d{3}/);
	for (const [tag] of svg.matchAll(/<[a-z][^>]*>/g)) expect(tag).toMatch(/^<[a-z]+(?: [a-z:-]+="[^"]*")*\/?>$/i);
});

test('writes a point as a circle', () => {
	const canvas = createCanvas(50, 50, SvgExportFlag.NoPrettyXML);
	const context = canvas.getContext('2d');
	context.fillStyle = roleTheme.stated;
	context.arc(20.5, 30, 6, 0, 2 * Math.PI);
	context.fill();
	expect(tidySvg(canvas.getContent().toString('utf8'), [])).toContain(
		'<circle fill="var(--stated)" cx="20.5" cy="30" r="6"/>',
	);
});
