import type { KnownLanguage } from '../reading-language.ts';

export const pt: KnownLanguage = {
	scales: [
		['mil', 3],
		['milhão|milhões|mi', 6],
	],
	anywhere: {
		ratios: { 'percentage point': 'pontos?\\s+percentua(?:l|is)' },
		signs: { scaleLike: '(?:m|b|tr)ilh(?:ão|ões)' },
	},
};
