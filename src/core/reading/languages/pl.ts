import type { KnownLanguage } from '../reading-language.ts';

export const pl: KnownLanguage = {
	scales: [
		['tysi[ąa]c\\p{L}*|tys', 3],
		['milion(?!er)\\p{L}*|mln', 6],
		['miliard(?!er)\\p{L}*|mld', 9],
	],
	anywhere: { signs: { scaleLike: 'tysi[ąa]c\\p{L}*|tys' } },
};
