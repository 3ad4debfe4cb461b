import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toolLook } from '../../../../src/core/look/resolve-look.ts';

type Colour = readonly [red: number, green: number, blue: number];

const css = readFileSync(join(import.meta.dirname, '../../../../src/styles/tokens.css'), 'utf8');
/** The first of each name: those that follow are for readers who ask for more contrast. */
const tokens = new Map(
	[...css.matchAll(/--([a-z0-9-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\)/g)]
		.map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const)
		.reverse(),
);

function token(name: string, theme: 'light' | 'dark'): string {
	const found = tokens.get(name);
	if (found === undefined) throw new Error(`tokens.css has no --${name} for both themes.`);
	return found[theme];
}

const linear = (hex: string): Colour => {
	const part = (from: number) => {
		const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [part(1), part(3), part(5)];
};

const luminance = ([red, green, blue]: Colour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast ratio of WCAG 2.2. */
function contrast(a: Colour, b: Colour): number {
	const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other);
	return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** How a colour is seen without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1, linear RGB). */
const SIGHT: Readonly<Record<string, readonly Colour[]>> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

/** Distance in Oklab, where 0.02 is just noticeable. */
function distance(a: Colour, b: Colour): number {
	const oklab = ([red, green, blue]: Colour): Colour => {
		const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
		const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
		const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
		return [
			0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
			1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
			0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
		];
	};
	const [one, other] = [oklab(a), oklab(b)];
	return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
	const paper = linear(token('paper', theme));

	test.each(['stated', 'derived', 'ink'])('marks in %s stand out from the paper by 3:1', (name) => {
		expect(contrast(linear(token(name, theme)), paper)).toBeGreaterThanOrEqual(3);
	});

	test.each(['ink', 'muted'])('words in %s stand out from the paper by 4.5:1', (name) => {
		expect(contrast(linear(token(name, theme)), paper)).toBeGreaterThanOrEqual(4.5);
	});

	test.each(Object.keys(toolLook.colours.light).filter((name) => name.startsWith('on-')))(
		'words in %s stand out from it',
		(name) => {
			// The first series has the colour of stated marks.
			const ground = name === 'on-series-1' ? 'stated' : name.slice('on-'.length);
			expect(contrast(linear(token(name, theme)), linear(token(ground, theme)))).toBeGreaterThanOrEqual(4.5);
		},
	);

	test.each(Object.keys(SIGHT))('stated and derived stay apart with %s', (kind) => {
		const seen = (name: string): Colour => {
			const colour = linear(token(name, theme));
			const row = (weights: Colour | undefined) =>
				Math.min(
					1,
					Math.max(
						0,
						colour.reduce((sum, each, index) => sum + each * (weights?.[index] ?? 0), 0),
					),
				);
			return [row(SIGHT[kind]?.[0]), row(SIGHT[kind]?.[1]), row(SIGHT[kind]?.[2])];
		};
		expect(distance(seen('stated'), seen('derived'))).toBeGreaterThan(0.1);
	});
});

/** `--series-1` is `--stated` there. */
test.each(['light', 'dark'] as const)('what leaves the page has the colours of the pages: %s', (theme) => {
	const { 'series-1': first, ...others } = toolLook.colours[theme];
	expect(first).toBe(others.stated);
	for (const [name, colour] of Object.entries(others)) expect(colour, name).toBe(token(name, theme));
});

test.each(['paper', 'raised', 'tint'])('muted text reaches a contrast of 7:1 on --%s, in light and dark', (ground) => {
	for (const theme of ['light', 'dark'] as const)
		expect(contrast(linear(token('muted', theme)), linear(token(ground, theme))), theme).toBeGreaterThanOrEqual(7);
});
