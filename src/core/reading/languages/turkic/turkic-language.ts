import type { MeasurePatterns } from '../../measure-patterns.ts';
import type { KnownLanguage } from '../../reading-language.ts';
import type { UnitWords } from '../../words-anywhere.ts';
import { datesOf, yearsOf } from './dates.ts';
import { partsJoiner } from './join-parts.ts';
import { numberWordReader } from './number-words.ts';
import { ordinalEndings, rankReader } from './ordinals.ts';
import { LETTER, pattern, upTo } from './phrases.ts';
import { proseOf } from './prose.ts';
import { qualifiersOf } from './qualifiers.ts';
import type { TurkicWords } from './turkic-words.ts';

const NEVER = /(?!)/u;

/** Makes the reader of a language from its words. */
export function turkicLanguage(words: TurkicWords): KnownLanguage {
	const { endings, ranges, numbers } = words;
	const cases = `(?:${endings.possessive})?(?:${endings.from}|${endings.to}|${endings.others})?`;
	const half = new RegExp(`^\\s+(?:${pattern(numbers.half)})(?!\\p{L})`, 'iu');
	const ends = `(?:${endings.counter})?${cases}|(?:${endings.about})`;
	const anyScale = new RegExp(
		`^(?:${pattern([...words.scales.map(([each]) => each), ...numbers.hundred.split(' ')].join('|'))})\\p{L}*$`,
		'iu',
	);
	const hundred = pattern(
		`(?:${numbers.hundred.replaceAll(' ', '|')})(?:${endings.from}|${endings.to}|${endings.about})?`,
	);
	const scales = [
		[hundred, 2] as const,
		...words.scales.map(([each, power]) => [pattern(`(?:${each})(?:${ends})`), power] as const),
	];
	const thousand = pattern(`(?:${words.scales[0]?.[0] ?? '(?!)'})(?:${ends})`);
	const short = ['млн|mln', 'млрд|mlrd', 'трлн|trln'].map(
		(each, at) => [pattern(`(?:${each})(?:${ends})`), 6 + 3 * at] as const,
	);
	const scaleWords = [...scales, ...short].map(([each]) => each).join('|');
	return {
		isWhole: true,
		readNumberWords: numberWordReader(words),
		partAfter: (after) => {
			const length = half.exec(after)?.[0].length;
			return length === undefined ? undefined : { length, part: 1, whole: 2 };
		},
		joinParts: partsJoiner(words),
		readRanks: rankReader(words),
		numerals: {
			ordinalEndings: ordinalEndings(words),
			decadeEndings: '(?!)',
			partsOfYear: '(?!)',
		},
		scales: [...scales, ...short],
		// With an ending that is not known, a scale word makes a number unreadable.
		otherScale: (word) => (anyScale.test(word) ? {} : undefined),
		qualifiers: qualifiersOf(words),
		dates: datesOf(words),
		ranges: {
			to: '(?!)',
			hyphened: '(?!)',
			between: '(?!)',
			and: '(?!)',
			denied: '(?!)',
			numbered: '№',
			behind: {
				from: pattern(endings.from),
				to: pattern(endings.to),
				upTo: pattern(upTo(words)),
				and: pattern(ranges.and),
				between: pattern(ranges.between),
				change: pattern(words.change),
			},
		},
		multiples: {
			after: new RegExp(
				`^(?:\\s?[xX×хХ](?![\\p{L}\\p{N}])(?!\\s*\\d)|[\\s-]?(?:${pattern(words.times)})(?!\\p{L}))`,
				'iu',
			),
			times: new RegExp(pattern(words.times), 'iu'),
			before: NEVER,
			cents: new RegExp(`^\\s?(?:${pattern(words.coins)})`, 'iu'),
			partOfOne: NEVER,
			scaleApart: new RegExp(`^\\s*\\(\\s*(?:${scaleWords})(?!\\p{L})`, 'iu'),
			scaleIn: '(?!)',
		},
		negatives: {
			sumEnds: `${scaleWords}|[A-Z]{3}|${pattern(words.money)}`,
			expectsNumber: '(?!)',
			expectsMinus: '(?!)',
			degrees: `${pattern(words.units.degrees)}\\p{L}*`,
			belowZero: new RegExp(
				`^\\s?(?:°\\s?[CС]?|(?:${pattern(words.units.degrees)})\\p{L}*)\\s+(?:${pattern(words.frost)})(?!\\p{L})`,
				'iu',
			),
			maybeBelow: new RegExp(
				`^${LETTER}*\\s?(?:${LETTER}+\\s+)?${LETTER}*(?:${pattern(upTo(words))})\\s+(?:${pattern(words.frost)})`,
				'iu',
			),
			account: '(?!)',
			accountScales: scaleWords,
			hyphenWaits: undefined,
		},
		measures: measuresOf(words),
		years: yearsOf(words),
		yearOfMoney: NEVER,
		prose: proseOf(words),
		labelsReadAs: words.code,
		denials: {
			before: [],
			open: NEVER,
			after: new RegExp(`^[\\s»”",]*(?:${pattern(words.untrue)})(?!\\p{L})`, 'iu'),
			claimed: NEVER,
			refuted: NEVER,
		},
		caseEndings: pattern(`${endings.from}|${endings.upTo}|${endings.to}|${endings.about}`),
		anywhere: {
			ratios: {
				'percentage point': pattern(`(?:${words.percentagePoint})\\p{L}*`),
				percent: pattern(`(?:${words.percent})\\p{L}*`),
			},
			signs: { minus: pattern(words.minus), listConjunctions: pattern(words.and), scaleLike: thousand },
			periods: { fromAfter: pattern(`(?:${words.year})(?:${endings.from})`) },
			currencies: words.currencies,
			units: unitsOf(words),
		},
	};
}

function unitsOf({ units, endings }: TurkicWords): UnitWords {
	const forms = (stems: string) => stems.split(' ').flatMap((stem) => [stem, ...endings.inflect(stem)]);
	return {
		spellings: [
			...Object.entries(units.names).map(([code, stems]) => [code, forms(stems).join(' ')] as const),
			...Object.entries(units.symbols),
		],
		everydayCodes: [],
		people: forms(units.people),
		kindsOfPeople: [],
		otherUnits: [],
	};
}

function measuresOf({ endings, compared, units }: TurkicWords): MeasurePatterns {
	const behind = `(?:${endings.from}|${endings.to})`;
	const words = `${compared.more}|${compared.moreMayCompare}|${compared.less}|${compared.near}|${compared.around}`;
	return {
		pairs: [
			[
				new RegExp(
					`^(к|К|М|Г|Т|k|M|G|T|кило|мега|гига|kilo|mega|giga)?(?:[Вв]т|Vt|ватт` +
						`|vatt)\\s?[-·⋅*×∙•]?\\s?(?:${pattern(units.hour)})\\p{L}*`,
					'u',
				),
				([, prefix = '']) => `${PREFIXES[prefix] ?? ''}Wh`,
			],
			[
				new RegExp(`^(?:${pattern(units.degrees)})\\p{L}*\\s+(?:${pattern(units.celsius)})(?!\\p{L})`, 'iu'),
				() => '°C',
			],
			[
				new RegExp(
					`^(?:${pattern(units.celsius)})\\p{L}*(?:\\s+\\p{L}+)?\\s+(?:${pattern(units.degrees)})\\p{L}*`,
					'iu',
				),
				() => '°C',
			],
		],
		powers: [
			[pattern(units.square), '2'],
			[pattern(units.cubic), '3'],
		],
		adjective: new RegExp(
			pattern(
				`^(?:(?:${behind}\\s+)?(?:(?:${words})(?:\\s+(?:${compared.denied}))?|${endings.counter})` +
					`|(?:${behind})\\s+(?:${compared.notMore}|${compared.notReached}))(?:\\s+|(?!${LETTER}))`,
			),
			'iu',
		),
		noAdjective: new Set(),
		noUnit: NEVER,
		per: NEVER,
		each: NEVER,
		adverb: NEVER,
		periods: {},
		several: NEVER,
		noRateFollows: NEVER,
	};
}

const PREFIXES: Readonly<Record<string, string>> = {
	...{ к: 'k', К: 'k', М: 'M', Г: 'G', Т: 'T', кило: 'k', мега: 'M', гига: 'G' },
	...{ k: 'k', M: 'M', G: 'G', T: 'T', kilo: 'k', mega: 'M', giga: 'G' },
};
