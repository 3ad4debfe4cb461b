import type { KnownLanguage } from '../reading-language.ts';
import { largeScales } from './ru/scales.ts';

export const tg: KnownLanguage = {
	scales: [['ҳазор\\p{L}*', 3], ...largeScales],
	anywhere: { signs: { scaleLike: 'ҳазор\\p{L}*' } },
};
