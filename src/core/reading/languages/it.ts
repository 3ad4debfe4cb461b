import type { KnownLanguage } from '../reading-language.ts';

export const it: KnownLanguage = {
	scales: [
		['mila|mille', 3],
		['milion[ei]|mln', 6],
		['miliard[oi]|mld|mrd', 9],
	],
	anywhere: { ratios: { 'percentage point': 'punt[oi]\\s+percentual[ei]' } },
};
