import type { KnownLanguage } from '../reading-language.ts';

export const az: KnownLanguage = {
	scales: [
		['min', 3],
		['milyon(?!er)\\p{L}*|mln', 6],
		['milyard(?!er)\\p{L}*|mlrd', 9],
		['trilyon\\p{L}*|trln', 12],
	],
};
