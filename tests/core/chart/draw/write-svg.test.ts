import { expect, test } from 'vitest';
import { lightColours, pageColours } from '../../../../src/core/chart/draw/colours.ts';
import type { Shape } from '../../../../src/core/chart/draw/shape.ts';
import { writeSvg } from '../../../../src/core/chart/draw/write-svg.ts';

const written = (shapes: readonly Shape[]) => writeSvg(shapes, { colours: pageColours });
const words = (text: string, x = 10, y = 20): Shape => ({
	is: 'words',
	words: { x, y, runs: [{ text, style: 'ink' }] },
});

test('leaves the words as they are, whatever they say', () => {
	expect(written([words('<b>&"\' 3.14159 ="#000003" url(#a) y="1,2"')])).toContain(
		">&lt;b&gt;&amp;&quot;' 3.14159 =&quot;#000003&quot; url(#a) y=&quot;1,2&quot;</text>",
	);
});

test('writes words as its caller asks, such as in other typefaces', () => {
	const svg = writeSvg([words('Oʻzbekiston')], { colours: lightColours, write: (text) => `[${text}]` });
	expect(svg).toBe(`<text x="10" y="20" fill="${lightColours.ink}">[Oʻzbekiston]</text>`);
});

test('lets the value follow its label as a run of the same text', () => {
	const runs = [
		{ text: 'On time', style: 'ink' },
		{ text: '81 %', style: 'strong' },
	] as const;
	expect(written([{ is: 'words', words: { x: 10, y: 20, align: 'right', runs } }])).toBe(
		'<text x="10" y="20" text-anchor="end" fill="var(--ink,#1d2327)">On time ' +
			'<tspan dx="6.75" fill="var(--ink,#1d2327)" font-weight="600">81 %</tspan></text>',
	);
});

test('writes each form with numbers to a hundredth of a pixel', () => {
	const box = { left: 1.23456, right: 11.23456, top: -0.001, bottom: 5 };
	expect(written([{ is: 'box', box, fill: 'paper' }])).toBe(
		'<rect x="1.23" y="0" width="10" height="5" fill="var(--paper,#fdfcfa)"/>',
	);
	expect(written([{ is: 'circle', at: [20.5, 30], radius: 6, fill: 'stated' }])).toBe(
		'<circle cx="20.5" cy="30" r="6" fill="var(--stated,#0b5563)"/>',
	);
	const runs = [
		[
			[0, 0],
			[5, 5.005],
		],
		[
			[1, 2],
			[3, 4],
		],
	] as const;
	const stroke = { colour: 'derived', width: 2, dash: [7, 4] } as const;
	expect(written([{ is: 'path', runs, isClosed: true, stroke }])).toBe(
		'<path d="M0 0L5 5.01ZM1 2L3 4Z" fill="none" stroke="var(--derived,#9a5b13)" stroke-width="2" ' +
			'stroke-dasharray="7 4"/>',
	);
});
