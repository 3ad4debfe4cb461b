import type { BesidePatterns, LabelPatterns, ProseWords, UnitNameWords } from '../../prose-words.ts';
import { APOSTROPHES, LETTER, pattern } from './phrases.ts';
import type { TurkicWords } from './turkic-words.ts';

const NEVER = /(?!)/u;
const CODES = 'USD|EUR|GBP|JPY|CHF|CNY|RUB|KZT|UZS|KGS|TJS|TMT';
const SHORT_SCALES = 'млн|млрд|трлн|mln|mlrd|trln';

/** What makes numbers in words, and what changes a figure beside it, in prose of a Turkic language. */
export function proseOf(words: TurkicWords): ProseWords {
	const { endings, numbers, prose, times } = words;
	const cases = `(?:${endings.possessive})?` + `(?:${endings.from}|${endings.to}|${endings.others}|${endings.about})?`;
	const scales = `(?:${words.scales.map(([each]) => each).join('|')})(?:${cases})|${SHORT_SCALES}`;
	const percent = `(?:${words.percentagePoint}|${words.percent})(?:${cases})`;
	const money = `(?:${words.money})(?:${cases})`;
	const beside: BesidePatterns = {
		minus: pattern(words.minus),
		scaleAfter: regexp(`^(?:\\s+|[-‐‑])(?:${percent}|${scales}|${numbers.half})(?![\\p{L}\\p{N}])`),
		scaleInBrackets: regexp(`^\\s*[([（]\\s*(?:[%％‰‱]|${percent}|${scales})\\.?\\s*[)\\]）]`),
		shortenedAfter: regexp(`^\\s+(?:${SHORT_SCALES})\\.(?=\\s+\\p{L})`),
		moneyBefore: new RegExp(`(?<![\\p{L}\\p{N}])(?:${CODES})(?=\\s*$)`, 'u'),
		moneyAfter: regexp(`^\\s+(?:${money}|${CODES})(?![\\p{L}\\p{N}-])`),
		timesAfter: regexp(`^\\s+(?:${times})(?!\\p{L})`),
		endsWithScale: regexp(
			`(?:^|[\\s,;:([/]|\\p{Sc})(?:${percent}|${scales})\\.?\\s*[)\\]]?\\s*$|(?:[,(]\\s*|\\p{Sc}\\s?)(?:[kKMB]` +
				`|MM)\\s*\\)?\\s*$`,
		),
		percentScale: regexp(words.percent),
		percentShown: regexp(`[%％‰‱]|${words.percent}`),
	};
	return {
		numberWords: [{ maybe: regexp(anyStem(words)), pattern: quantityWords(words) }],
		ordinalDigits: `\\p{Nd}[-‐‑]?(?:${pattern(endings.ordinal)})|\\p{Nd}[-‐‑](?:${pattern(words.place)})${LETTER}*`,
		joinedBy: '(?!)',
		joinedAfter: '(?!)',
		idioms: {
			phrases: regexp(`(?<![\\p{L}\\p{N}])(?:${prose.idioms})(?![\\p{L}\\p{N}])`, 'giu'),
			endsWithNumber: NEVER,
			countedAfter: NEVER,
		},
		names: [],
		quantities: {
			scales: wordsOf(words, [...words.scales.map(([each]) => each), words.percent, SHORT_SCALES]),
			joiners: wordsOf(words, [words.and, words.ranges.and, ...Object.values(words.compared.before)]),
			money: wordsOf(words, [words.money, CODES.toLowerCase()]),
			gapInPercent: apostropheIn(words.money),
		},
		beside,
		labels: labelsOf(words),
		partBefore: regexp(`(?<!\\p{L})(?:${prose.parts})\\p{L}{0,4}\\s+(?:№\\s*)?$`),
		editions: {
			before: regexp(`(?<!\\p{L})(?:${Object.values(words.compared.before).join('|')})\\s+$`),
			after: regexp(`^(?:\\s*(?:$|[:;,.!?()[\\]»”’"'—–|])|\\s?[-‐‑]?\\s?(?:${words.year}))`),
		},
		unitNames: unitNamesOf(words, percent, scales, money),
	};
}

function regexp(phrases: string, flags = 'iu'): RegExp {
	return new RegExp(pattern(phrases), flags);
}

function labelsOf({ prose, year, money, percent }: TurkicWords): LabelPatterns {
	return {
		noName: regexp(`^(?:${prose.noName}|(?:${percent}|${money})\\p{L}*|${CODES})$`),
		numbered: NEVER,
		dayOfName: NEVER,
		nameBefore: NEVER,
		ofBefore: NEVER,
		pluralOfName: NEVER,
		// After a number every noun counts, but for “year”, whose number is a date.
		plural: regexp(`^(?!(?:${year})\\p{L}*$)`),
		plurals: NEVER,
		verbOrPlural: NEVER,
		withSingular: NEVER,
		money: new RegExp(`^(?:${CODES})$`, 'iu'),
		joinedAfter: /^[-‐‑]\p{L}/iu,
	};
}

function unitNamesOf(words: TurkicWords, percent: string, scales: string, money: string): UnitNameWords {
	return {
		scales: pattern(`${scales}|${percent}`),
		shortScales: 'k|K|m|M|B|T|bn|mn|к|К|м|М',
		groups: '(?!)',
		changes: pattern(`(?:${words.minus})\\s+`),
		shares: '(?!)',
		ratios: '(?!)',
		divides: '(?!)',
		per: pattern(Object.values(words.rates.before).join('|')),
		rates: '(?!)',
		otherUnits: `(?:${pattern(
			[words.percentagePoint, ...Object.values(words.units.names), words.units.people].join(' ').replaceAll(' ', '|'),
		)})`,
		money: pattern(money),
	};
}

/** Words for numbers as prose may not type them. “One” alone is an article, and ordinals count nothing. */
function quantityWords({ numbers, endings, scales, percent, times, prose }: TurkicWords): RegExp {
	const cases = `(?:${endings.counter})?(?:${endings.possessive})?(?:${endings.from}|${endings.to}|${endings.others}|${endings.about})?`;
	const [one = '', ...others] = numbers.ones;
	const anyOne = one.replaceAll(' ', '|');
	const count = [...others, ...numbers.tens, ...Object.keys(numbers.collectives)].join('|').replaceAll(' ', '|');
	const scale = scales.map(([each]) => each).join('|');
	const hundred = numbers.hundred.replaceAll(' ', '|');
	const all = `(?:${count}|${hundred}|${scale})`;
	const fewCases = `(?:${endings.from}|${endings.to}|${endings.about})?`;
	const noNumber = numbers.noNumber
		.map(({ word, after, before }) =>
			before === undefined && after === undefined
				? `(?:${word})(?!${LETTER})`
				: before === undefined
					? `(?:${word})(?=\\s+(?:${after ?? ''}))`
					: `(?<=(?:${before})\\s+)(?:${word})`,
		)
		.join('|');
	const ofOne = `(?:${scale}|${hundred}|${numbers.half}|(?:${percent}|${times})(?:${cases})(?!\\p{L}))`;
	const ordinalFollows = `(?!(?:\\s+${all}){0,4}\\s+(?:${anyOne}|${all})(?:${endings.ordinal}))`;
	return regexp(
		`(?<![\\p{L}${APOSTROPHES}])(?:(?!${noNumber || '(?!)'})(?:(?:${count}` +
			`|${scale})(?:${cases})(?!${LETTER})${ordinalFollows}|` +
			`(?:${hundred})(?:${endings.counter})?${fewCases}(?!${LETTER})${ordinalFollows})|` +
			`(?:${anyOne})(?=\\s+${ofOne})|` +
			`(?<=${all}(?:${endings.from})?\\s+)(?:${anyOne})(?:${cases})(?!${LETTER})|` +
			`(?:${numbers.halfOf})(?:${cases})(?!${LETTER})|` +
			`(?:${numbers.half})(?=\\s+(?:${scale}))|(?<=${all}\\s+|(?:${anyOne})\\s+)(?:${numbers.half})(?!${LETTER})|` +
			`(?:${numbers.every})\\s+(?:${all})(?:${endings.ordinal})(?!${LETTER})|` +
			`(?:${prose.vague})(?!${LETTER}))`,
		'giu',
	);
}

/** Matches every text in which {@link quantityWords} matches, and is faster. */
function anyStem({ numbers, scales, prose }: TurkicWords): string {
	const { ones, tens, hundred, collectives, half, halfOf } = numbers;
	const words = [...ones, ...tens, hundred, ...Object.keys(collectives)].flatMap((each) => each.split(' '));
	return [...words, ...scales.map(([each]) => each), half, halfOf, prose.vague].join('|');
}

/** All forms of words, for texts that consist of them. */
function wordsOf({ endings }: TurkicWords, phrases: readonly string[]): ReadonlySet<string> {
	const stems = phrases.flatMap((each) => each.split('|')).filter((each) => /^[\p{L}ʻ]+$/u.test(each));
	return new Set(stems.flatMap((stem) => [stem, ...endings.inflect(stem)]).map((word) => word.replaceAll('ʻ', '')));
}

/** The apostrophe between the two halves of the name of a currency: “so‘m”. */
function apostropheIn(money: string): RegExp {
	const halves = money.split('|').flatMap((name) => (name.includes('ʻ') ? [name.split('ʻ')] : []));
	const gaps = halves.map(([first = '', second = '']) => `(?<=${first})[${APOSTROPHES}](?=${second})`);
	return new RegExp(gaps.join('|') || '(?!)', 'giu');
}
