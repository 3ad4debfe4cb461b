import type { KnownLanguage } from '../reading-language.ts';

export const nl: KnownLanguage = {
	scales: [
		['duizend', 3],
		['miljoen|mln', 6],
		['miljard|mld|mrd', 9],
		['biljoen', 12],
	],
	anywhere: { signs: { scaleLike: 'duizend\\p{L}*' } },
};
