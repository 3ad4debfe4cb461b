import type { KnownLanguage, ReadingLanguage } from '../reading-language.ts';

/** Scale words that Russian shares with the languages that borrowed them. */
export const largeScales: ReadingLanguage['scales'] = [
	['миллион(?!ер)\\p{L}*|млн', 6],
	['миллиард(?!ер)\\p{L}*|млрд', 9],
	['триллион\\p{L}*|трлн', 12],
];

export const ru: KnownLanguage = {
	scales: [['тысяч\\p{L}*|тыс', 3], ...largeScales],
	anywhere: {
		ratios: {
			'percentage point': 'п\\.\\s?п\\.|пп|процентн\\p{L}+\\s+пункт\\p{L}*',
			'basis point': 'базисн\\p{L}+\\s+пункт\\p{L}*',
			'per mille': 'промилле',
			percent: 'процент\\p{L}*',
		},
		signs: {
			minus: 'минус',
			plusMinus: 'плюс[\\s-]*минус',
			listConjunctions: 'и|или',
			wordsOfOneLetter: '[км]|[КМВТ]\\s+\\p{Script=Cyrillic}',
			scaleLike: [
				'м[иі]лл?[иі](?:о|й)н(?!ер)\\p{L}*|м[иі]лл?[иія]ард(?!ер)\\p{L}*|трилл?ион\\p{L}*|билл?ион\\p{L}*',
				'тысяч\\p{L}*|тыс|млн|млрд|трлн',
			].join('|'),
		},
		periods: { between: 'между', and: 'и', from: 'с|со|от', upTo: 'по|до', yearAfter: 'года|г\\.' },
		someQualifiers: {
			before: [
				['at most', 'не (?:более|больше|свыше|выше)(?: чем)?|максимум|самое большее'],
				['at least', 'не (?:менее|меньше|ниже)(?: чем)?|как минимум|минимум|по меньшей мере|по крайней мере'],
				['more than', '(?:более|больше)(?: чем)?|свыше'],
				['less than', '(?:менее|меньше)(?: чем)?'],
				['about', 'около|примерно|приблизительно|порядка|почти|ориентировочно|где-то'],
			],
			after: [
				['at least', '{noun},?\\s+(?:и\\s+(?:более|больше|выше)|или\\s+(?:более|больше))(?!\\p{L})'],
				['at most', '{noun},?\\s+(?:и\\s+(?:менее|меньше|ниже)|или\\s+(?:менее|меньше))(?!\\p{L})'],
			],
			// “До 40” may also be the value that something rose to.
			ambiguous: [['at most', 'до']],
		},
		someYears: {
			months: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
			before: 'в|с|до|после|к|на|за',
			after: 'год(?:у|а|ов|ах|ам)?|гг?\\.',
		},
		currencies: [
			{ pattern: /^\sтенге(?!\p{L})/iu, currency: 'KZT' },
			{
				pattern: /^\s(?:доллар(?:а|у|ом|е|ы|ов|ам|ами|ах)?|долл\.?)(?:\s+США)?(?!\s+\p{Lu}|\p{L})/u,
				currency: 'USD',
			},
			{ pattern: /^\sевро(?!\p{L})/iu, currency: 'EUR' },
			{ pattern: /^\s(?:рубл(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)|руб\.?)(?!\s+\p{Lu}|\p{L})/u, currency: 'RUB' },
			{ pattern: /^\sсом(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?!\p{L})/iu, currency: 'KGS' },
			{ pattern: /^\sсум(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?!\p{L})/iu, currency: 'UZS' },
		],
	},
};
