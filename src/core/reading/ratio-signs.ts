import { anywhere } from './languages.ts';

/**
 * A sign that makes a number a ratio. Percentage points are not percent: a share of 10 % that grows by 3 % is 10.3 %.
 */
export type Ratio = 'percent' | 'percentage point' | 'basis point' | 'per mille';

const { ratios, signs: words } = anywhere;

/** The first that matches is used, so longer names come first: “percent” is the start of “percent points”. */
const signs: readonly (readonly [Ratio, RegExp])[] = [
	// The mark of a note may touch the name: “12 percentage points4”.
	['percentage point', new RegExp(`^(?:${ratios['percentage point']})(?!\\p{L})`, 'iu')],
	['basis point', new RegExp(`^(?:‱|(?:${ratios['basis point']})(?!\\p{L}))`, 'iu')],
	[
		'per mille',
		new RegExp(
			`^(?:‰|%o(?!\\p{L})|[o0]\\/(?:oo|00)(?![\\p{L}\\p{N}])|(?:${ratios['per mille']})(?![\\p{L}\\p{N}]))`,
			'iu',
		),
	],
	['percent', new RegExp(`^(?:[%％﹪٪]|(?:${ratios.percent})(?!\\p{L}))`, 'iu')],
];

const BEFORE = new RegExp(`(?<![\\p{N}]\\s?)%$|(?<!\\p{L})(?:${words.percentBefore})\\s$`, 'iu');

/** Reads the sign at the start of `after`, the text after a number and its gap. */
export function ratioAfter(after: string): { readonly ratio: Ratio; readonly length: number } | undefined {
	for (const [ratio, pattern] of signs) {
		const length = pattern.exec(after)?.[0].length;
		if (length !== undefined) return { ratio, length };
	}
	return undefined;
}

/** The length of a percent sign before a number, as Turkish writes it (`%40`, `yüzde 40`); 0 where there is none. */
export function percentBefore(before: string): number {
	return BEFORE.exec(before)?.[0].length ?? 0;
}
