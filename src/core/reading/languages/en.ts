import type { KnownLanguage, ReadingLanguage } from '../reading-language.ts';
import { joinParts } from './en/added-parts.ts';
import { beside } from './en/beside.ts';
import { currencies, currencyOfNoun, dollarCountries, longCurrency, nounAfterCountry } from './en/currencies.ts';
import { dates } from './en/dates.ts';
import { denials } from './en/denials.ts';
import { editions } from './en/editions.ts';
import { idioms } from './en/idioms.ts';
import { labels, partBefore, quantities } from './en/labels.ts';
import { names } from './en/names.ts';
import { measures } from './en/measures.ts';
import { readNumberWords } from './en/number-words.ts';
import { ONE, ONE_OF_NAME, ONE_THAT_COUNTS_NOTHING } from './en/one.ts';
import { pairs, uncertainties } from './en/pairs.ts';
import { partAfter } from './en/part-after.ts';
import { qualifiers } from './en/qualifiers.ts';
import { multiples, negatives, numerals, ranges } from './en/ranges.ts';
import { MAYBE_QUANTITY, MAYBE_ROMAN, QUANTITY_WORDS, ROMAN_NUMERALS } from './en/quantity-words.ts';
import { readRanks } from './en/ranks.ts';
import { otherScale, scales } from './en/scales.ts';
import { rates, shares } from './en/shares-of-whole.ts';
import { unitNames } from './en/unit-names.ts';
import { units } from './en/unit-words.ts';
import { yearOfMoney, years } from './en/years.ts';

/** English is the only language that has all parts of `ReadingLanguage`. */
export const en = {
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
	pairs,
	uncertainties,
	rates,
	shares,
	multiples,
	negatives,
	measures,
	years,
	yearOfMoney,
	prose: {
		numberWords: [
			{ maybe: MAYBE_QUANTITY, pattern: QUANTITY_WORDS, except: ONE_OF_NAME },
			{ maybe: /one/iu, pattern: ONE, unless: ONE_THAT_COUNTS_NOTHING, except: ONE_OF_NAME },
			{ maybe: MAYBE_ROMAN, pattern: ROMAN_NUMERALS },
		],
		ordinalDigits: '1st|2nd|3rd|\\p{Nd}th',
		joinedBy: 'and',
		joinedAfter: 'hundred|thousand|million|billion',
		idioms,
		quantities,
		beside,
		names,
		labels,
		partBefore,
		editions,
		unitNames,
	},
	labelsReadAs: 'en',
	denials,
	anywhere: {
		ratios: {
			'percentage point':
				'(?:[%％﹪](?:-?age)?|percentage|percent|per[\\s-]+cent|pct\\.?)[\\s-]*(?:points?|pts?)|pps?|ppts|p\\.\\s?p\\.',
			'basis point': 'basis[\\s-]+points?|bps?',
			'per mille': 'per\\s?mil(?:le?)?|parts\\s+per\\s+thousand',
			percent: 'percent(?:s|age)?|per[\\s-]+cents?|pct',
		},
		ratioUnits: { 'basis point': 'basis[ -]points?|bps?', 'per mille': 'per[ -]?mille?' },
		signs: {
			minus: 'minus|negative',
			plusMinus: 'plus(?:\\s+or\\s+|\\s*[/-]\\s*|\\s+)minus',
			moneyIn: 'in',
			listConjunctions: 'and|or|versus|vs\\.?|as well as|compared (?:with|to)',
			contractions: 's|t|d|m|ll|re|ve',
			scaleLike: 'hundreds|(?:hundred|thousand|dozen)ths?|lakhs?|crores?|trn',
		},
		periods: {
			to: '(?:up\\s+)?(?:to|through|until|till)',
			between: 'between',
			and: 'and',
			about: 'about|around|approximately|roughly|circa|ca?\\.',
			partOf: '(?:the\\s+)?(?:beginning|start|middle|end)\\s+of\\s+|(?:the\\s+)?(?:early|mid|late)[\\s-]|the\\s+',
		},
		currencies,
		longCurrencies: [longCurrency],
		dollarCountries,
		currencyOfNoun: [currencyOfNoun],
		nounAfterCountry: [nounAfterCountry],
		units,
	},
} satisfies KnownLanguage & ReadingLanguage;
