import { currencyAfter, currencyBefore } from './currency-signs.ts';
import { addTo, decimalOf, type Fraction, FRACTION_SIGNS, readFraction, readFractionAfter } from './fraction.ts';
import { languageOf, perLanguage } from './languages.ts';
import { readRaised } from './raised-number.ts';
import { ratioAfter } from './ratio-signs.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { readScale } from './scale-words.ts';
import { LETTER_OF_UNREAD_SCRIPT, readPower, unreadTail } from './unread-tail.ts';

/** Digits that state a number, before anything beside them is read. Offsets count UTF-16 code units. */
export interface Numeral {
	readonly start: number;
	readonly end: number;
	/** Plain decimal notation, such as `1200.5`; absent where the digits do not state one number. */
	readonly decimal?: string | undefined;
	/** Why `decimal` is absent, as a clause; absent itself where the digits show why. */
	readonly reason?: string | undefined;
	/** The digits are a fraction, and `decimal` is its quotient. */
	readonly fraction?: Fraction | undefined;
	/** Power of ten by which `decimal` is multiplied: 6 for `2.5 × 10^6` and for “three million”. */
	readonly power?: number | undefined;
	/** The digits are a year from 1500 to 2199 and nothing else. */
	readonly year: boolean;
}

interface Separators {
	/** A whole numeral, from its first digit to its last. */
	readonly whole: RegExp;
	readonly group: RegExp;
	readonly decimal: string;
	/** `10.000` in a language with decimal points, `10,000` in one with decimal commas. */
	readonly thousandsOfOthers: RegExp;
}

const SPACES = ' \\u00a0\\u2004-\\u200a\\u202f\\u205f';
const RUN = new RegExp(
	`(?:\\d{1,3}(?:[${SPACES}]\\d{3})+(?!\\d)|\\d+)(?:[.,:/'’]\\d+)*|(?<![\\d⁄])[${FRACTION_SIGNS}]`,
	'gu',
);
const YEAR = /^(?:1[5-9]|2[01])\d\d$/;
/** Two years, or a year and the two digits of the next one: `2022/2023`, `2022/23`. */
const YEARS = /^((?:1[5-9]|2[01])\d\d)\/((?:1[5-9]|2[01])\d\d|\d\d)$/;
/** Letters that make the digits part of a name; a percent sign after which they are the mark of a note: “12%3”. */
const NAME_BEFORE = new RegExp(`(?:\\^|(?!${LETTER_OF_UNREAD_SCRIPT})[\\p{L}_][-‐‑]?|\\d\\s?[%‰])$`, 'u');
/** A unit that touches its number: “24703m2”. */
const AREA_OR_VOLUME = '(?:[cdkmn]?m|ft|in|yd|mi)[23](?![\\p{L}\\p{N}])';
const patternsOf = perLanguage(({ numerals: { ordinalEndings, decadeEndings, partsOfYear }, ranges }) => ({
	/** The ending of an ordinal, or letters that make the digits part of a name. */
	noQuantityFollows: new RegExp(`^(?:(?:${ordinalEndings})(?![\\p{L}\\p{N}])|(?!${AREA_OR_VOLUME})\\p{L}+\\d|_)`, 'u'),
	decadeFollows: new RegExp(`^['’]?(?:${decadeEndings})(?!\\p{L})`, 'u'),
	/** Letters before the digits that are no name: the unit of an earlier number (`120ms-180ms`), or a part of a year. */
	unitBefore: new RegExp(
		`(?:(?<!\\p{L})(?:${partsOfYear})[-‐‑]|` +
			`(?<![\\p{L}\\p{N}_-])[\\p{Sc}~]?\\d[\\d.,]*\\p{L}*(?:-(?:${ranges.hyphened}))?[-‐‑])$`,
		'iu',
	),
}));
const SIGN_TOUCHES = new RegExp(`^[${FRACTION_SIGNS}]`, 'u');
/** A double keeps this many digits of a whole number exactly. */
const MOST_DIGITS = 15;
/** The most digits that are needed to write a double, as data files have it: `1.962302342515488`. */
const MOST_DIGITS_OF_DECIMAL = 17;
const RATIO = 'it may be a ratio or a time';

/** A decimal point where the language writes a comma: no group of thousands has such digits. */
const POINT = /^(?:0\.\d+|[1-9]\d*\.(?:\d\d?|\d{4,})|[1-9]\d{3,}\.\d{3})$/;
const DAY_OR_TIME = /^(?:[12]?\d|3[01])\.[0-5]\d$/;
/** With two marks it is clear which is the decimal one, except before three decimals: “1,234.567” may be a list. */
const TWO_MARKS = /^([1-9]\d{0,2}(?:\.\d{3})+(?=,)|[1-9]\d{0,2}(?:,\d{3})+(?=\.))[.,](\d{1,2}|\d{4,})$/;
const cache = new Map<string, Separators>();

/**
 * Reads every numeral in order, with the separators of a language (BCP 47 tag) and groups of three digits.
 * Digits that belong to a name (`GPT4`, `Llama-2`), ordinals and decades are left out.
 */
export function readNumerals(text: string, tag: string): Numeral[] {
	const language = languageOf(tag);
	const separators = separatorsOf(tag);
	const { noQuantityFollows, decadeFollows, unitBefore } = patternsOf(language);
	const found: Numeral[] = [];
	for (const { 0: digits, index } of text.matchAll(RUN)) {
		const before = text.slice(Math.max(0, index - 24), index);
		const after = text.slice(index + digits.length, index + digits.length + 32);
		if (NAME_BEFORE.test(before) && !unitBefore.test(before) && !currencyBefore(before.slice(-12))) continue;
		const isTail = () =>
			(readRaised(digits, before, after, separators.decimal) ?? unreadTail(digits, before, after)) !== undefined;
		if (noQuantityFollows.test(after) && !isTail()) continue;
		if (YEAR.test(digits) && decadeFollows.test(after)) continue;
		found.push(...readRun(digits, index, before, after, separators, language));
	}
	return found;
}

/** Reads digits with the marks between them: one number, or two years. */
function readRun(
	digits: string,
	index: number,
	before: string,
	after: string,
	separators: Separators,
	language: ReadingLanguage,
): Numeral[] {
	const end = index + digits.length;
	const years = YEARS.exec(digits);
	if (years?.[1] !== undefined && years[2] !== undefined) {
		return [
			{ start: index, end: index + 4, decimal: years[1], year: true },
			{ start: index + 5, end, decimal: years[2], year: YEAR.test(years[2]) },
		];
	}
	const lone = /[/:]$/.test(before) || /^(?:\/|-\d{4})/.test(after) ? undefined : readFraction(digits);
	const isYear = YEAR.test(digits) && !SIGN_TOUCHES.test(after);
	const mixed = isYear ? undefined : (readFractionAfter(after) ?? language.partAfter(after));
	const power = readPower(digits, after);
	const raised = power ? undefined : readRaised(digits, before, after, separators.decimal);
	if (raised) return [{ start: index, end: end + raised.length, decimal: raised.decimal, year: false }];
	const rest = lone === undefined && mixed !== undefined ? after.slice(mixed.length) : after;
	const tail = power ? undefined : unreadTail(digits, before, rest);
	if (tail)
		return [{ start: index, end: end + after.length - rest.length + tail.length, reason: tail.reason, year: false }];
	if (lone !== undefined && !power)
		return [{ start: index, end, decimal: decimalOf(lone), fraction: lone, year: false }];
	const isSum = ratioAfter(after.trimStart()) !== undefined || readScale(after, language, false) !== undefined;
	if (!isSum && separators.thousandsOfOthers.test(digits))
		return [{ start: index, end, reason: 'in another language its mark groups thousands', year: false }];
	const isAmount = () => isSum || power !== undefined || isMoney(before, after);
	const isPoint = separators.decimal === ',' && POINT.test(digits) && (!DAY_OR_TIME.test(digits) || isAmount());
	const foreign = separators.decimal === ',' && !separators.whole.test(digits) ? readTwoMarks(digits) : undefined;
	if (foreign !== undefined && !power && !mixed) return [{ start: index, end, decimal: foreign, year: false }];
	if (!isPoint && !separators.whole.test(digits))
		return [
			{ start: index, end: end + (power?.length ?? 0), reason: digits.includes(':') ? RATIO : undefined, year: false },
		];
	const [integer = '', part = ''] = isPoint
		? digits.split('.')
		: digits.replace(separators.group, '').split(separators.decimal);
	const isTooLong =
		`${integer}${part}`.replace(/^0+/, '').length > (part === '' ? MOST_DIGITS : MOST_DIGITS_OF_DECIMAL);
	if (isTooLong) return [{ start: index, end, year: false }];
	const decimal = part === '' ? integer : `${integer}.${part}`;
	if (power) return [{ start: index, end: end + power.length, decimal, power: power.exponent, year: false }];
	if (mixed) return [{ start: index, end: end + mixed.length, ...withFraction(integer, part, mixed), year: false }];
	const isPart = integer === digits && part === '' && isDecimalMark(before, separators);
	if (isPart) return [{ start: index - 1, end, decimal: `0.${integer}`, year: false }];
	return [{ start: index, end, decimal, year: YEAR.test(digits) }];
}

/** Whether a currency stands beside digits, so that they are no day and no time: “$5.00”. */
function isMoney(before: string, after: string): boolean {
	return currencyBefore(before.slice(-12)) !== undefined || currencyAfter(after) !== undefined;
}

/** Groups of thousands with one mark and decimals with another one, as other languages write them: `1.458.000,00`. */
function readTwoMarks(digits: string): string | undefined {
	const [, group = '', decimals = ''] = TWO_MARKS.exec(digits) ?? [];
	return group === '' || digits.length > MOST_DIGITS ? undefined : `${group.replace(/[.,]/g, '')}.${decimals}`;
}

/** Empty if the number has decimals of its own. */
function withFraction(integer: string, decimals: string, added: Fraction): Pick<Numeral, 'decimal' | 'fraction'> {
	if (decimals !== '') return {};
	const fraction = addTo(Number(integer), added);
	return { decimal: decimalOf(fraction), fraction };
}

/** Whether the text before digits ends with a decimal mark that has no digits before it: `.5`. */
function isDecimalMark(before: string, { decimal }: Separators): boolean {
	return before.endsWith(decimal) && /(?<![\p{L}\p{N}.,)\]])[.,]$/u.test(before);
}

/** The separators of a language (BCP 47 tag), from the locale data of the runtime. */
function separatorsOf(language: string): Separators {
	const known = cache.get(language);
	if (known) return known;
	const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1234567.8);
	const separator = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise;
	const decimal = separator('decimal', '.');
	const group = separator('group', ',');
	const groups = /[\s'’]/u.test(group) ? '' : `[${group}]`;
	const byTwo =
		// Groups of two, as in India: “12,34,567”.
		group === ',' || parts.filter(({ type }) => type === 'integer')[1]?.value.length === 2
			? [`[1-9]\\d?(?:${groups}\\d\\d)*${groups}\\d{3}`]
			: [];
	// Swiss and some English texts group by an apostrophe. It is no decimal mark anywhere.
	const grouped = [groups, "['’]", `[${SPACES}]`]
		.filter(Boolean)
		.map((mark) => `[1-9]\\d{0,2}(?:${mark}\\d{3})+`)
		.concat(byTwo);
	const separators = {
		whole: new RegExp(`^(?:\\d+|${grouped.join('|')})(?:[${decimal}]\\d+)?$`, 'u'),
		group: new RegExp(`${groups === '' ? '' : `${groups}|`}['’${SPACES}]`, 'gu'),
		decimal,
		thousandsOfOthers: new RegExp(`^[1-9]\\d{0,2}[${decimal}]000$`, 'u'),
	};
	cache.set(language, separators);
	return separators;
}
