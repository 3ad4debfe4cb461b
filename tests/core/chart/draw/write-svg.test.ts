import { expect, test } from 'vitest';
import { fileColours, pageColours } from '../../../../src/core/chart/draw/colours.ts';
import { toolLook } from '../../../../src/core/look/resolve-look.ts';
import type { Shape } from '../../../../src/core/chart/draw/shape.ts';
import { type Faces, wordsApart, writeSvg } from '../../../../src/core/chart/draw/write-svg.ts';

const written = (shapes: readonly Shape[]) => writeSvg(shapes, { colours: pageColours(toolLook) });
const words = (text: string, x = 10, y = 20): Shape => ({
	is: 'words',
	words: { x, y, runs: [{ text, style: 'ink' }] },
});

test('leaves the words as they are, whatever they say', () => {
	expect(written([words('<b>&"\' 3.14159 ="#000003" url(#a) y="1,2"')])).toContain(
		">&lt;b&gt;&amp;&quot;' 3.14159 =&quot;#000003&quot; url(#a) y=&quot;1,2&quot;</text>",
	);
});

test('sets a line in several typefaces, each part at its place, as wide as its caller measures', () => {
	const faces: Faces = {
		part: (text) =>
			(text.match(/ʻ|[^ʻ]+/g) ?? []).map((part) => ({ words: part, ...(part === 'ʻ' && { family: 'Spare' }) })),
		width: ({ words: { length } }, isBold) => length * (isBold ? 20 : 10),
		isApart: () => false,
	};
	const write = (align: 'left' | 'center' | 'right', ...texts: readonly [string, string?]) => {
		const [first, value] = texts;
		const runs = [
			{ text: first, style: 'muted' as const },
			...(value === undefined ? [] : [{ text: value, style: 'strong' as const }]),
		];
		return writeSvg([{ is: 'words', words: { x: 100, y: 20, align, runs } }], {
			colours: fileColours(toolLook),
			faces,
		});
	};
	const { ink, muted } = fileColours(toolLook);
	expect(write('left', 'Oʻz')).toBe(
		`<text><tspan x="100" y="20" fill="${muted}">O</tspan><tspan x="110" y="20" font-family="Spare" fill="${muted}">ʻ</tspan>` +
			`<tspan x="120" y="20" fill="${muted}">z</tspan></text>`,
	);
	expect(write('right', 'Oʻ', '<5>')).toBe(
		`<text><tspan x="10" y="20" fill="${muted}">O</tspan><tspan x="20" y="20" font-family="Spare" fill="${muted}">ʻ </tspan>` +
			`<tspan x="40" y="20" fill="${ink}" font-weight="600">&lt;5&gt;</tspan></text>`,
	);
	expect(write('center', 'ʻ')).toContain('<tspan x="95" y="20" font-family="Spare"');
	expect(write('center', 'Oz')).toBe(`<text x="100" y="20" text-anchor="middle" fill="${muted}">Oz</text>`);
});

test('sets a mark of a letter back from its end and up, and what follows on the line again', () => {
	const faces: Faces = {
		part: () => [{ words: 'x' }, { words: '\u0301', family: 'Spare', shift: { back: 4, up: 3 } }, { words: 'y' }],
		width: () => 10,
		isApart: () => false,
	};
	const svg = writeSvg([words('x\u0301y')], { colours: fileColours(toolLook), faces });
	expect(svg.match(/[xy]="\d+"(?= y=)|y="\d+"/g)).toEqual(['x="10"', 'y="20"', 'x="16"', 'y="17"', 'x="20"', 'y="20"']);
});

test('leaves out words in a typeface that is set upon the drawing, and says where they stand', () => {
	const faces: Faces = {
		part: (text) =>
			(text.match(/ж+|[^ж]+/g) ?? []).map((part) => ({ words: part, ...(/ж/.test(part) && { family: 'Added' }) })),
		width: ({ words: { length } }) => length * 10,
		isApart: (family) => family === 'Added',
	};
	const runs = [
		{ text: 'abж', style: 'muted' },
		{ text: 'жж', style: 'strong' },
	] as const;
	const shapes: readonly Shape[] = [{ is: 'words', words: { x: 5, y: 20, runs } }, words('ж'), words('ab')];
	const style = { colours: fileColours(toolLook), faces };
	const { ink, muted } = fileColours(toolLook);
	expect(writeSvg(shapes, style)).toBe(
		`<text><tspan x="5" y="20" fill="${muted}">ab</tspan></text><text x="10" y="20" fill="${ink}">ab</text>`,
	);
	const added = { family: 'Added', size: 13 };
	expect(wordsApart(shapes, style)).toEqual([
		{ ...added, words: 'ж', at: [25, 20], colour: muted, weight: 400 },
		{ ...added, words: 'жж', at: [45, 20], colour: ink, weight: 600 },
		{ ...added, words: 'ж', at: [10, 20], colour: ink, weight: 400 },
	]);
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
