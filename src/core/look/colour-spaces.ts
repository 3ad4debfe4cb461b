/** Three numbers of a colour: red, green and blue as light (linear sRGB, 0 to 1), or its place in Oklab. */
export type Triple = readonly [number, number, number];

/** A colour of six hexadecimal digits as light (IEC 61966-2-1). */
export function lightOf(hex: string): Triple {
	const part = (from: number) => {
		const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [part(1), part(3), part(5)];
}

/** Light as a colour of six hexadecimal digits; undefined if no screen of sRGB shows it. */
export function hexOf(light: Triple): string | undefined {
	const parts = light.map((value) => {
		const coded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
		return Math.round(coded * 255);
	});
	if (parts.some((part) => Number.isNaN(part) || part < 0 || part > 255)) return undefined;
	return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Light in Oklab (Ottosson 2020): lightness from 0 to 1, and two axes of colour. */
export function oklabOf([red, green, blue]: Triple): Triple {
	const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

/** The light of a place in Oklab. */
export function lightOfOklab([lightness, a, b]: Triple): Triple {
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	];
}

/** The colour halfway between two, in Oklab. */
export function between(one: string, other: string): string {
	const [from, to] = [oklabOf(lightOf(one)), oklabOf(lightOf(other))];
	return hexOf(lightOfOklab([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2])) ?? one;
}
