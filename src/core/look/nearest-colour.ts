import { hexOf, lightOf, lightOfOklab, oklabOf } from './colour-spaces.ts';

/** Steps of lightness in Oklab, and of hue in degrees. */
const STEP = 0.005;
const TURN = 15;

/** A colour that passes, near another. */
interface NearColour {
	/** Six hexadecimal digits. */
	readonly colour: string;
	readonly isOfSameHue: boolean;
}

/**
 * The nearest colour of the same hue that passes, lighter or darker; if none does, one of the nearest hue. Where no
 * screen shows it as strong as the colour is, it is paler.
 *
 * @returns `undefined` if no hue has one.
 */
export function nearestColour(colour: string, passes: (each: string) => boolean): NearColour | undefined {
	const [lightness, a, b] = oklabOf(lightOf(colour));
	const [strength, hue] = [Math.hypot(a, b), Math.atan2(b, a)];
	for (let turn = 0; turn <= 180; turn += TURN)
		for (const sign of turn === 0 ? [1] : [1, -1]) {
			const turned = hue + (sign * turn * Math.PI) / 180;
			const found = nearestShade(lightness, strength, turned, passes);
			if (found !== undefined) return { colour: found, isOfSameHue: turn === 0 };
		}
	return undefined;
}

function nearestShade(
	lightness: number,
	strength: number,
	hue: number,
	passes: (each: string) => boolean,
): string | undefined {
	for (let away = 0; away <= 1; away += STEP)
		for (const each of away === 0 ? [lightness] : [lightness - away, lightness + away]) {
			const shade = strongest(each, strength, hue);
			if (shade !== undefined && passes(shade)) return shade;
		}
	return undefined;
}

/** A colour of some lightness and hue, as strong as asked or as a screen can show it; none beyond black or white. */
function strongest(lightness: number, most: number, hue: number): string | undefined {
	if (lightness < 0 || lightness > 1) return undefined;
	for (let part = 20; part >= 0; part--) {
		const strength = (most * part) / 20;
		const shade = hexOf(lightOfOklab([lightness, strength * Math.cos(hue), strength * Math.sin(hue)]));
		if (shade !== undefined) return shade;
	}
	return undefined;
}
