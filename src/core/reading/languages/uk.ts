import type { KnownLanguage } from '../reading-language.ts';

export const uk: KnownLanguage = {
	scales: [
		['тисяч\\p{L}*|тис', 3],
		['мільйон(?!ер)\\p{L}*|млн', 6],
		['мільярд(?!ер)\\p{L}*|млрд', 9],
		['трильйон\\p{L}*|трлн', 12],
	],
	anywhere: { signs: { scaleLike: 'тисяч\\p{L}*|тис|мільйон\\p{L}*|мільярд\\p{L}*|трильйон\\p{L}*' } },
};
