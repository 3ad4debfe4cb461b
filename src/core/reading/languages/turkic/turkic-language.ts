import type { MeasurePatterns } from '../../measure-patterns.ts';
import type { FoundRank, KnownLanguage } from '../../reading-language.ts';
import type { UnitWords } from '../../words-anywhere.ts';
import { datesOf, yearsOf } from './dates.ts';
import { partsJoiner } from './join-parts.ts';
import { numberWordReader } from './number-words.ts';
import { pattern, upTo } from './phrases.ts';
import { proseOf } from './prose.ts';
import { qualifiersOf } from './qualifiers.ts';
import type { TurkicWords } from './turkic-words.ts';

const NEVER = /(?!)/u;

/** Makes the reader of a language from its words. */
export function turkicLanguage(words: TurkicWords): KnownLanguage {
	const { endings, ranges, numbers } = words;
	const cases = `(?:${endings.possessive})?(?:${endings.from}|${endings.to}|${endings.others})?`;
	const half = new RegExp(`^\\s+(?:${pattern(numbers.half)})(?!\\p{L})`, 'iu');
	const ends = `${cases}|(?:${endings.about})`;
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
	const caseOrYear = pattern(`(?:${endings.counter})?${cases}|(?:${endings.about})|(?:${words.year})\\p{L}*`);
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
			// A hyphen alone makes an ordinal of a number before a noun: “5-орун”.
			ordinalEndings: `[-‐‑]?(?:${pattern(endings.ordinal)})|[-‐‑](?!(?:${caseOrYear})(?!\\p{L}))\\p{L}+`,
			decadeEndings: '(?!)',
			partsOfYear: '(?!)',
		},
		scales: [...scales, ...short],
		otherScale: () => undefined,
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
			maybeBelow: NEVER,
			account: '(?!)',
			accountScales: scaleWords,
			hyphenWaits: undefined,
		},
		measures: measuresOf(words),
		years: yearsOf(words),
		yearOfMoney: NEVER,
		prose: proseOf(words),
		labelsReadAs: words.code,
		denials: undefined,
		caseEndings: pattern(`${endings.from}|${endings.upTo}|${endings.to}|${endings.about}`),
		anywhere: {
			ratios: {
				'percentage point': pattern(`(?:${words.percentagePoint})(?:${cases})`),
				percent: pattern(`(?:${words.percent})(?:${cases})`),
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

function measuresOf({ endings, compared, units, not }: TurkicWords): MeasurePatterns {
	const behind = `(?:${endings.from}|${endings.to})`;
	const words = `${compared.more}|${compared.moreMayCompare}|${compared.less}|${compared.near}|${compared.around}`;
	return {
		pairs: [
			[
				new RegExp(
					`^(к|К|М|Г|Т|k|M|G|T|кило|мега|гига|kilo|mega|giga)?(?:[Вв]т|Vt|ватт|vatt)\\s?[-·⋅*×∙•]?\\s?(?:${pattern(units.hour)})\\p{L}*`,
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
				`^(?:${behind}\\s+)?(?:(?:${words})(?:\\s+(?:${not}))?|${endings.counter})\\s+|^(?:${behind})\\s+(?:${compared.notLess}|${compared.notMore}|${compared.notReached})\\s+`,
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

/** Makes the reader of ranks: an ordinal in digits or in words before “place”. */
function rankReader({ numbers, endings, place }: TurkicWords): (text: string) => FoundRank[] {
	const values = new Map(
		[
			...numbers.ones.map((word, at) => [word, at + 1] as const),
			...numbers.tens.map((word, at) => [word, 10 * (at + 1)] as const),
		].flatMap(([words, value]) => words.split(' ').map((word) => [pattern(word), value] as const)),
	);
	const [ones, tens] = [numbers.ones, numbers.tens].map((words) => pattern(words.join('|').replaceAll(' ', '|')));
	const rank = new RegExp(
		`(?<![\\p{L}\\p{N}.,/–−-])(?:(?<digits>[1-9]\\d{0,5})(?:[-‐‑]?(?:${pattern(endings.ordinal)})|(?=[-‐‑]))` +
			`|(?:(?<tens>${tens})\\s+)?(?<last>${ones}|${tens})(?:${pattern(endings.ordinal)}))(?=[-‐‑\\s]\\s?(?:${pattern(place)}))`,
		'giu',
	);
	const valueOf = (word: string) => [...values].find(([each]) => new RegExp(`^${each}$`, 'iu').test(word))?.[1] ?? NaN;
	return (text) =>
		[...text.matchAll(rank)].map(({ 0: written, index: start, groups = {} }) => {
			const { digits, tens: first, last = '' } = groups;
			const value = digits ? Number(digits) : (first === undefined ? 0 : valueOf(first)) + valueOf(last);
			return { start, end: start + written.length, value, isOrdinal: true };
		});
}
