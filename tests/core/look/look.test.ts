import { expect, test } from 'vitest';
import { checkColours } from '../../../src/core/look/check-colours.ts';
import { hexOf, lightOf, lightOfOklab, oklabOf } from '../../../src/core/look/colour-spaces.ts';
import { nearestColour } from '../../../src/core/look/nearest-colour.ts';
import { resolveColours, resolveLook, toolLook } from '../../../src/core/look/resolve-look.ts';
import { contrast, distance, sights } from '../../../src/core/look/see-colours.ts';
import { colourNames, themes } from '../../../src/core/look/tool-colours.ts';
import { writeStyle } from '../../../src/core/look/write-style.ts';
import { type ColourName, LookSpec } from '../../../src/core/model/look.ts';
import { Collector, type Problem } from '../../../src/core/problem.ts';

/** The problems of a look, each at the path of the field that it names. */
function problemsOf(colours: LookSpec['colours']): readonly Problem[] {
	const problems = new Collector<Problem>();
	const at = (...path: readonly string[]) => ({ file: path.join('.'), line: 1, column: 1 });
	checkColours({ spec: LookSpec.parse({ colours }), at }, problems);
	return problems.reported;
}

/** Colours of every hue and lightness. */
const colours = Array.from({ length: 12 * 9 }, (_, index) => {
	const [turn, lightness] = [((index % 12) * Math.PI) / 6, 0.1 + Math.floor(index / 12) / 10];
	for (let strength = 0.2; ; strength -= 0.01) {
		const hex = hexOf(lightOfOklab([lightness, strength * Math.cos(turn), strength * Math.sin(turn)]));
		if (hex !== undefined) return hex;
	}
});

test('contrast is that of WCAG, and colours come back from Oklab as they were', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	expect(contrast('#ffffff', '#949494')).toBeCloseTo(3.03, 2);
	expect(distance('#000000', '#ffffff', 'all colours')).toBeCloseTo(1, 3);
	expect(distance('#ff0000', '#00a000', 'no red')).toBeLessThan(distance('#ff0000', '#00a000', 'all colours') / 2);
	for (const colour of colours) expect(hexOf(lightOfOklab(oklabOf(lightOf(colour))))).toBe(colour);
});

test('the look of the tool is legible, and needs no style sheet of its own', () => {
	expect(problemsOf({})).toEqual([]);
	expect(writeStyle(toolLook)).toBe('');
	const given = Object.fromEntries(
		colourNames.map((name) => [name, { light: toolLook.colours.light[name], dark: toolLook.colours.dark[name] }]),
	);
	expect(problemsOf(LookSpec.parse({ colours: given }).colours)).toEqual([]);
});

test('words on a mark can be read, whatever its colour', () => {
	for (const colour of colours) {
		const { 'on-series-2': words } = resolveColours({ 'series-2': { light: colour, dark: colour } }, 'light');
		expect(contrast(words, colour), colour).toBeGreaterThanOrEqual(4.5);
	}
});

test('the nearest shade is of the same hue, and no shade of that hue is nearer', () => {
	for (const colour of colours) {
		const near = nearestColour(colour, (each) => contrast(each, '#fdfcfa') >= 4.5);
		expect(near?.isOfSameHue, colour).toBe(true);
		const shade = near?.colour ?? '';
		expect(contrast(shade, '#fdfcfa')).toBeGreaterThanOrEqual(4.5);
		if (contrast(colour, '#fdfcfa') >= 4.5) expect(shade).toBe(colour);
		else expect(contrast(shade, '#fdfcfa')).toBeLessThan(4.7);
	}
	expect(nearestColour('#123456', () => false)).toBeUndefined();
});

test.each(['#8c1d4f', '#1d8ef5', '#00a000', '#f0c000', '#777777', '#ffffff', '#000000'])(
	'an author who gives %s for everything and does as each problem says ends with a sound look',
	(colour) => {
		const names: readonly ColourName[] = [
			'ink',
			'muted',
			'accent',
			'stated',
			'derived',
			'faded',
			'series-2',
			'series-3',
		];
		const given: Partial<Record<ColourName, { light: string; dark: string }>> = Object.fromEntries(
			names.map((name) => [name, { light: colour, dark: colour }]),
		);
		for (let step = 0; step < 60; step++) {
			const [problem] = problemsOf(given);
			if (problem === undefined) return;
			const [, both, light = '', dark = ''] =
				/add `([\w-]+): \{ light: "(#\w{6})", dark: "(#\w{6})" \}`/.exec(problem.hint) ?? [];
			const [, shade = '', theme, one] = /(#\w{6}): give it as `(light|dark)` of `([\w-]+)`/.exec(problem.hint) ?? [];
			const name = colourNames.find((each) => each === (both ?? one));
			if (name === undefined) throw new Error(problem.hint);
			given[name] = theme === undefined ? { light, dark } : { light: '', dark: '', ...given[name], [theme]: shade };
		}
		throw new Error(`Still not sound: ${JSON.stringify(problemsOf(given))}`);
	},
);

test('what the check accepts has the contrast that the rule promises, on light and on dark pages', () => {
	for (const colour of colours) {
		const given = { accent: { light: colour, dark: '#6fc3d3' }, derived: { light: '#9a5b13', dark: colour } };
		if (problemsOf(given).length > 0) continue;
		const { light, dark } = resolveLook(LookSpec.parse({ colours: given }), new Map()).colours;
		for (const ground of ['#ffffff', light.paper, light.raised, light.tint, light.mark])
			expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(4.5);
		expect(contrast(colour, dark.paper)).toBeGreaterThanOrEqual(4.5);
		for (const sight of sights) expect(distance(colour, dark.stated, sight), sight).toBeGreaterThanOrEqual(0.1);
	}
});

test('a colour that others are made of changes them too', () => {
	const { light } = resolveLook(
		LookSpec.parse({
			colours: { accent: { light: '#8C1D4F', dark: '#f49ac1' }, stated: { light: '#5b2a86', dark: '#c79bf2' } },
		}),
		new Map(),
	).colours;
	expect(light.accent).toBe('#8c1d4f');
	expect(light['series-1']).toBe('#5b2a86');
	expect(light['accent-quiet']).not.toBe(toolLook.colours.light['accent-quiet']);
});

test.each([
	'red',
	'#123',
	'#12345',
	'#1234567',
	'url(x)',
	'#8c1d4f;}',
	'#8c1d4f\n',
	' #8c1d4f',
	'rgb(0,0,0)',
	'#gggggg',
])('%j is no colour of a look', (colour) => {
	expect(LookSpec.safeParse({ colours: { ink: { light: colour, dark: '#ffffff' } } }).success).toBe(false);
});

test('the style sheet holds what differs: colours for both themes, typefaces by their names', () => {
	const spec = LookSpec.parse({
		colours: { accent: { light: '#8c1d4f', dark: '#f49ac1' } },
		typefaces: { text: 'golos-text', headings: 'source-serif-4' },
	});
	const style = writeStyle(resolveLook(spec, new Map())).replaceAll(/#\w{6},#\w{6}(?=\);--text)/g, 'between');
	expect(style.slice(0, style.indexOf('{', style.indexOf('@media')) + 1)).toBe(
		'@layer tokens{:root{--accent:light-dark(#8c1d4f,#f49ac1);--accent-quiet:light-dark(between);' +
			'--text-face:var(--sans)}@media (prefers-contrast:more){',
	);
	expect(themes).toEqual(['light', 'dark']);
});
