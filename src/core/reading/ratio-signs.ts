/** What makes a share of a number. Percentage points are no percent: a share of 10 % that grows by 3 % is 10.3 %. */
export type Ratio = 'percent' | 'percentage point' | 'basis point' | 'per mille';

/** Of several languages, the longer name first: “percent” begins “percent points”. */
const signs: readonly (readonly [Ratio, RegExp])[] = [
	[
		'percentage point',
		/^(?:(?:[%％﹪](?:-?age)?|percentage|percent|per[\s-]+cent|pct\.?)[\s-]*(?:points?|pts?)|pps?|ppts|p\.\s?p\.|п\.\s?п\.|пп|процентн\p{L}+\s+пункт\p{L}*|Prozentpunkt(?:en?)?|points?\s+de\s+pourcentage|puntos?\s+porcentual(?:es)?|pontos?\s+percentua(?:l|is)|punt[oi]\s+percentual[ei]|пайыздық\s+(?:тармақ|пункт)\p{L}*|foiz(?:li)?\s+punkt\p{L}*)(?![\p{L}\p{N}])/iu,
	],
	[
		'basis point',
		/^(?:‱|(?:basis[\s-]+points?|bps?|базисн\p{L}+\s+пункт\p{L}*|Basispunkt(?:en?)?|points?\s+de\s+base)(?![\p{L}\p{N}]))/iu,
	],
	[
		'per mille',
		/^(?:‰|%o(?!\p{L})|[o0]\/(?:oo|00)(?![\p{L}\p{N}])|(?:per\s?mil(?:le?)?|promille|pour\s+mille|промилле)(?![\p{L}\p{N}]))/iu,
	],
	[
		'percent',
		/^(?:[%％﹪٪]|(?:percent|per[\s-]+cent|pct|Prozent|pour\s?cent|por\s?ciento|процент\p{L}*|пайыз\p{L}*|foiz\p{L}*)(?!\p{L}))/iu,
	],
];

const BEFORE = /(?<![\p{N}]\s?)%$|(?<!\p{L})yüzde\s$/iu;

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
