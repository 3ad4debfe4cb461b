import type { Expression } from '../../expression.ts';
import type { ReadingLanguage } from '../../reading-language.ts';
import { withRest } from '../../rest-of-number.ts';
import { TWO_UNITS } from '../../several-units.ts';
import { ordinalEndings } from './ordinals.ts';
import { LETTER, pattern } from './phrases.ts';
import type { TurkicWords } from './turkic-words.ts';

const DENIED = 'the word behind it denies it';
const DECADE = 'it is a decade';
const ORDINALS = 'it is one end of a range of ordinals';
const RATE = 'it is a rate';
const SHARE = 'it is a share, and neither of its numbers is a count';
const PART_ADDED = 'a part is added to it';

const WORD = `(?:${LETTER}|[%°])`;
const NOUNS = `[-‐‑]?\\s?(?:${WORD}+\\s+){0,2}?${WORD}*?[-‐‑]?`;

/** Units of one kind, the largest first. */
const LADDERS = [
	['year', 'month', 'week', 'day', 'hour', 'minute', 'second'],
	['km', 'm', 'cm', 'mm'],
	['t', 'kg', 'g'],
];

type Rule = (text: string, expression: Expression) => Expression | undefined;

/** Makes what reads the words around numbers that endings join: denials, rates, shares, and quantities of two units. */
export function partsJoiner(words: TurkicWords): ReadingLanguage['joinParts'] {
	const { endings, rates, numbers, units } = words;
	const starts = (source: string) => new RegExp(`^${pattern(source)}`, 'iu');
	const denied = starts(`${NOUNS}(?:${endings.others}|${endings.from}|${endings.to})?\\s+(?:${words.not})(?!\\p{L})`);
	const decade = starts(`\\s?[-‐‑]?\\s?(?:${words.year})(?:лар|дар|lar)`);
	const divisors = Object.entries(rates.before).map(
		([code, phrases]) => [code, new RegExp(`(?<!\\p{L})(?:${pattern(phrases)})\\s+$`, 'iu')] as const,
	);
	const base = starts(`${NOUNS}(?:${endings.to})?\\s+(?:${rates.base})`);
	const every = new RegExp(`(?<!\\p{L})(?:${pattern(numbers.every)})\\s+$`, 'iu');
	const ofWhole = new RegExp(`^${pattern(`${NOUNS}(?:${endings.from}|${endings.others})\\s+`)}$`, 'iu');
	const bareFrom = starts(`[-‐‑]?\\s?(?:${endings.counter})?(?:${endings.from})\\s+$`);
	const part = starts(
		`[-‐‑]?\\s?(?:${endings.counter})?(?:${endings.possessive})(?:${endings.from}|${endings.to}` +
			`|${endings.others})?(?!\\p{L})`,
	);
	const coins = starts(`\\s(?:${words.coins})`);
	const ladders = LADDERS.map((codes) =>
		codes
			.map((code) => `${units.names[code] ?? ''} ${units.symbols[code] ?? ''}`.trim().replaceAll(' ', '|') || '(?!)')
			.map((step) => pattern(`\\s?[-‐‑]?(?:${step})(?:${endings.others})?`))
			.map((step) => ({
				larger: new RegExp(`^${step}\\.?,?\\s+$`, 'iu'),
				smaller: new RegExp(`^${step}(?!\\p{L})`, 'iu'),
			})),
	);
	const endsFrom = new RegExp(`(?<=\\p{L}{2})(?:${pattern(endings.from)})$`, 'iu');

	const ordinals = new RegExp(`^\\s?[-‐‑–—]\\s?\\d+(?:${ordinalEndings(words)})(?![\\p{L}\\p{N}])`, 'iu');

	const rules: readonly Rule[] = [
		(text, each) => unreadIf(ordinals.test(after(text, each)), each, ORDINALS),
		(text, each) => unreadIf(denied.test(after(text, each)) && each.qualifier === undefined, each, DENIED),
		(text, each) => unreadIf(isDecade(text, each), each, DECADE),
		withDivisor,
	];

	/** “Жылына 5 кг”. */
	function withDivisor(text: string, each: Expression): Expression | undefined {
		const before = text.slice(Math.max(0, each.lead - 40), each.lead);
		const code = divisors.find(([, words]) => words.test(before))?.[0];
		return code === undefined ? undefined : { ...each, dividedBy: code, year: false };
	}

	/** “1990 жылдары”, “90-жылдары”; but two years are a period, as in “2021–2030 жылдары”. */
	function isDecade(text: string, { end, start, decimal = '', year }: Expression): boolean {
		if (!(year ? /0$/ : /^[1-9]0$/).test(decimal)) return false;
		return decade.test(text.slice(end, end + 24)) && !/\d\s?[-–—]\s?$/u.test(text.slice(Math.max(0, start - 4), start));
	}

	function after(text: string, { end }: Expression): string {
		return text.slice(end, end + 64);
	}

	/** “40 мың 500”: what compares the sum stands behind its rest. */
	function withRestBehind(text: string, first: Expression, rest: Expression, room: number): Expression | undefined {
		const isPlain = first.decimal !== undefined && first.sign === undefined && first.qualifier === undefined;
		const isBeside = /^\.?[^\S\n]+$/u.test(text.slice(first.end, rest.start));
		if (room < 3 || !isPlain || !isBeside || endsFrom.test(text.slice(first.start, first.end))) return undefined;
		const sum = withRest(first, { ...rest, qualifier: undefined }, room);
		return sum && { ...sum, qualifier: rest.qualifier, ambiguous: rest.ambiguous };
	}

	/** Why two numbers that follow one another state no number each, as a clause. */
	function whyTogether(text: string, first: Expression, second: Expression): string | undefined {
		const gap = text.slice(
			first.end - (endsFrom.exec(text.slice(first.start, first.end))?.[0].length ?? 0),
			second.lead,
		);
		if (base.test(gap)) return RATE;
		const isPart = part.test(after(text, second)) || ofWhole.test(gap);
		if (every.test(text.slice(Math.max(0, first.lead - 16), first.lead)) && isPart) return SHARE;
		if (bareFrom.test(gap) && part.test(after(text, second))) return SHARE;
		return undefined;
	}

	function isInTwoUnits(text: string, first: Expression, second: Expression): boolean {
		const gap = text.slice(first.end, second.lead);
		const behind = text.slice(second.end, second.end + 24);
		return ladders.some((steps) => {
			const rank = steps.findIndex(({ larger }) => larger.test(gap));
			return rank >= 0 && steps.slice(rank + 1).some(({ smaller }) => smaller.test(behind));
		});
	}

	return (text, expressions) => {
		const joined: Expression[] = [];
		/** The power of the scale word before `end` of the last one: 3 after “1 млн 918 мың”. */
		let room = 0;
		for (const each of expressions) {
			const last = joined.at(-1);
			if (last !== undefined && each.start < last.end) continue;
			const read = rules.reduce((found, rule) => rule(text, found) ?? found, each);
			const [powerBefore, power] = [room, read.factor === 1 ? read.power : 0];
			room = power;
			if (last === undefined) {
				joined.push(read);
				continue;
			}
			const sum = withRestBehind(text, last, read, powerBefore);
			if (sum !== undefined) {
				joined[joined.length - 1] = sum;
				continue;
			}
			const gap = text.slice(last.end, read.lead);
			const isCoins =
				typeof last.sign === 'object' && /^\s+$/u.test(gap) && coins.test(text.slice(read.end, read.end + 16));
			const isTwo = gap.length < 24 && isInTwoUnits(text, last, read);
			if (isCoins || isTwo) {
				joined[joined.length - 1] = { ...unread(last, isTwo ? TWO_UNITS : PART_ADDED), end: read.end };
				continue;
			}
			const reason = whyTogether(text, last, read);
			if (reason === undefined) joined.push(read);
			else joined.splice(-1, 1, unread(last, reason), unread(read, reason));
		}
		return joined;
	};
}

function unreadIf(isUnread: boolean, expression: Expression, reason: string): Expression | undefined {
	return isUnread ? unread(expression, reason) : undefined;
}

function unread(expression: Expression, reason: string): Expression {
	return { ...expression, decimal: undefined, reason: expression.reason ?? reason, year: false };
}
