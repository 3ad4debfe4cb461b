/** A quotient of two numbers: 2 and 3 for “two-thirds”, 7 and 3 for `2⅓`. */
export interface Fraction {
	readonly part: number;
	readonly whole: number;
}

/** Every fraction that is one character. */
export const FRACTION_SIGNS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒';

const SLASHED = /^(\d{1,3})\/(\d{1,4})$/;
/** Denominators over ten that are usual. Others, as in `5/17`, may be a day or a score. */
const usualWholes = new Set([12, 16, 20, 25, 32, 40, 50, 64, 100, 1000]);
const MIXED = new RegExp(
	`^(?:[^\\S\\r\\n]?([${FRACTION_SIGNS}])|[-‑]([${FRACTION_SIGNS}])` +
		'|(?:[^\\S\\r\\n]{1,2}|[-‑])(\\d{1,2}\\/\\d{1,4})(?!\\p{N}|[-.,:/]\\p{N}|\\/))',
	'u',
);

/**
 * The fraction that digits with a slash, or one character, state. It is smaller than one and in lowest terms, for
 * `24/7` and `2/4` may be something else.
 */
export function readFraction(written: string): Fraction | undefined {
	const isSign = FRACTION_SIGNS.includes(written);
	const [, part, whole] = SLASHED.exec(isSign ? written.normalize('NFKC').replace('⁄', '/') : written) ?? [];
	const fraction = { part: Number(part), whole: Number(whole) };
	const isUsual = fraction.whole <= 10 || usualWholes.has(fraction.whole);
	return isUsual && fraction.part > 0 && fraction.part < fraction.whole && isReduced(fraction) ? fraction : undefined;
}

/** The fraction right after a whole number, from the text after it: `2½`, `2 ½`, `2 1/2` and `2-1/2`. */
export function readFractionAfter(after: string): (Fraction & { readonly length: number }) | undefined {
	const [written, ...signs] = MIXED.exec(after) ?? [];
	const fraction = readFraction(signs.find((sign: string | undefined) => sign !== undefined) ?? '');
	return written === undefined || fraction === undefined ? undefined : { ...fraction, length: written.length };
}

/** A whole number and a fraction as one fraction: 7/3 for 2 and 1/3. */
export function addTo(integer: number, { part, whole }: Fraction): Fraction {
	return { part: integer * whole + part, whole };
}

/** The quotient in decimal notation, with as many digits as a double has. */
export function decimalOf({ part, whole }: Fraction): string {
	return String(part / whole);
}

function isReduced({ part, whole }: Fraction): boolean {
	let [a, b] = [whole, part];
	while (b > 0) [a, b] = [b, a % b];
	return a === 1;
}
