import type { KnownLanguage } from '../reading-language.ts';
import { joinParts } from './ru/added-parts.ts';
import { beside, unitNames } from './ru/beside.ts';
import { currencies } from './ru/currencies.ts';
import { dates } from './ru/dates.ts';
import { denials } from './ru/denials.ts';
import { idioms } from './ru/idioms.ts';
import { editions, labels, partBefore, quantities } from './ru/labels.ts';
import { names } from './ru/names.ts';
import { measures } from './ru/measures.ts';
import { readNumberWords } from './ru/number-words.ts';
import { partAfter } from './ru/part-after.ts';
import { borrowed, qualifiers } from './ru/qualifiers.ts';
import { multiples, negatives, numerals, ranges } from './ru/ranges.ts';
import { otherScale, scales } from './ru/scales.ts';
import { MAYBE_QUANTITY, MAYBE_ROMAN, QUANTITY_WORDS, ROMAN_NUMERALS } from './ru/quantity-words.ts';
import { readRanks } from './ru/ranks.ts';
import { rates, shares } from './ru/shares-of-whole.ts';
import { uncertainties } from './ru/uncertainties.ts';
import { units } from './ru/unit-words.ts';
import { yearOfMoney, years } from './ru/years.ts';

export const ru: KnownLanguage = {
	isWhole: true,
	readNumberWords,
	partAfter,
	joinParts,
	readRanks,
	numerals,
	scales,
	otherScale,
	qualifiers,
	dates,
	ranges,
	rates,
	shares,
	multiples,
	uncertainties,
	negatives,
	measures,
	years,
	yearOfMoney,
	prose: {
		numberWords: [
			{ maybe: MAYBE_QUANTITY, pattern: QUANTITY_WORDS },
			{ maybe: MAYBE_ROMAN, pattern: ROMAN_NUMERALS },
		],
		ordinalDigits: `\\p{Nd}(?:${numerals.ordinalEndings})`,
		joinedBy: 'и|с',
		joinedAfter: 'тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*',
		idioms,
		quantities,
		beside,
		names,
		labels,
		partBefore,
		editions,
		unitNames,
	},
	labelsReadAs: 'ru',
	denials,
	anywhere: {
		ratios: {
			'percentage point': 'п\\.\\s?п\\.|пп|процентн\\p{L}+\\s+пункт\\p{L}*',
			'basis point': 'базисн\\p{L}+\\s+пункт\\p{L}*|б\\.\\s?п\\.',
			'per mille': 'промилле',
			percent: 'процент(?!н\\p{L}+\\s+пункт)\\p{L}*|проц\\.',
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
		someQualifiers: borrowed,
		someYears: {
			months: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
			before: 'в|с|до|после|к|на|за',
			after: 'год(?:у|а|ов|ах|ам)?|гг?\\.',
		},
		currencies,
		units,
	},
};
