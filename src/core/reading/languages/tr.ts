import type { KnownLanguage } from '../reading-language.ts';

export const tr: KnownLanguage = {
	scales: [
		['bin(?:i|e|in|den|dir|lik)?', 3],
		['milyon(?!er)\\p{L}*|mn|mln', 6],
		['milyar(?!der)\\p{L}*|mlr', 9],
		['trilyon(?!er)\\p{L}*', 12],
	],
	anywhere: { signs: { percentBefore: 'yüzde', listConjunctions: 've', scaleLike: 'milyar' } },
};
