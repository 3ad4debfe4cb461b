import { anywhere } from './languages.ts';

/** What makes a share of a number. Percentage points are no percent: a share of 10 % that grows by 3 % is 10.3 %. */
export type Ratio = 'percent' | 'percentage point' | 'basis point' | 'per mille';

const { ratios, signs: words } = anywhere;

/** The longer name first: “percent” begins “percent points”. */
const signs: readonly (readonly [Ratio, RegExp])[] = [
	['percentage point', new RegExp(`^(?:${ratios['percentage point']})(?![\\p{L}\\p{N}])`, 'iu')],
	['basis point', new RegExp(`^(?:‱|(?:${ratios['basis point']})(?![\\p{L}\\p{N}]))`, 'iu')],
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

/** The sign that starts `after`, which follows a number and the gap behind it. */
export function ratioAfter(after: string): { readonly ratio: Ratio; readonly length: number } | undefined {
	for (const [ratio, pattern] of signs) {
		const length = pattern.exec(after)?.[0].length;
		if (length !== undefined) return { ratio, length };
	}
	return undefined;
}

/** `%40` and `yüzde 40`, as Turkish writes them: the length of the sign before a number. */
export function percentBefore(before: string): number {
	return BEFORE.exec(before)?.[0].length ?? 0;
}
