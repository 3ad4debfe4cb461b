import type { UncertaintyWords } from '../../pair-words.ts';

/** Russian papers write the signs of English ones as well. */
export const uncertainties: UncertaintyWords = {
	interval: 'доверительн\\p{L}{2,3}\\s+интервал\\p{L}{0,3}|ДИ|CrI|CI|UI|PI',
	margin: '(?:статистическ\\p{L}{2,3}\\s+)?(?:погрешност|ошибк)\\p{L}{1,2}(?:\\s+выборки)?',
	confidence: 'доверительн',
	spread:
		'(?:ст\\.|станд\\.|стандартн\\p{L}{2,3}|среднеквадратич\\p{L}{3,5})\\s?(?:откл\\.|отклонени\\p{L}{1,2}|ошибк\\p{L}{1,2})' +
		'|с\\.?\\s?о\\.?|размах\\p{L}{0,2}|МКР|IQR|SD|SE',
	count: 'n',
};
