import { addTo, decimalOf, type Fraction } from './fraction.ts';
import { joinedWord, type SpelledWord } from './spelled-words.ts';

/** How a language spells whole numbers. Words are in small letters and without accents. */
export interface Spelling {
	/** Numbers that are added up: 5, 11, 20; in Spanish also 300. */
	readonly counts: ReadonlyMap<string, number>;
	/** Words that multiply by a hundred. */
	readonly hundreds: ReadonlySet<string>;
	/** Whether “one” may come before a hundred: “einhundert”. */
	readonly hasOneHundred?: boolean;
	readonly thousands: ReadonlySet<string>;
	/** Powers of ten of larger scale words. */
	readonly scales: ReadonlyMap<string, number>;
	/** Nouns that count in groups: 12 for “dozen”. */
	readonly groups: ReadonlyMap<string, number>;
	/** Below what the number after a count must be, where that is not 10 after tens: 20 after “soixante”. */
	readonly rooms?: ReadonlyMap<number, number>;
	/** Whether a word joins two counts: “y” between 30 and 5. */
	readonly joins: (word: SpelledWord, before: number, after: number) => boolean;
	/** Whether a word names parts and nothing else, so that it never goes on from the count. Left out, none does. */
	readonly partsAreWords?: (word: string) => boolean;
	/** The word for a decimal mark. */
	readonly point: string;
	/** Reads a part that is added to a number: “and a half”, from the word `at` on. */
	readonly partAt: (words: readonly SpelledWord[], at: number) => SpelledPart | undefined;
}

/** A fraction in words, up to the word `next`. */
export interface SpelledPart {
	readonly fraction: Fraction;
	readonly next: number;
}

/** A number in words up to the word `next`: `value × 10^power`. It has no value if the words state no one number. */
export interface SpelledNumber {
	readonly value?: number | undefined;
	readonly fraction?: Fraction | undefined;
	/** Power of the scale word at the end, which a number before it may share: “zwei bis drei Millionen”. */
	readonly power?: number | undefined;
	readonly next: number;
}

/** A number while its words are read: `larger + thousands + current`. */
interface Sum {
	/** What ends with a word for a million or more. */
	readonly larger: number;
	/** The power of the last such word; the next one must be lower. */
	readonly lastScale: number;
	readonly thousands?: number | undefined;
	readonly current?: number | undefined;
	/** The next count must be smaller than this. */
	readonly room: number;
	/** A hundred has been counted since the last scale. */
	readonly hasHundred: boolean;
	/** The last count, or the power of ten of the last scale. */
	readonly last: number;
	/** The scale word at the end and the number before it, if nothing else was read: 2 and 6 of “zwei Millionen”. */
	readonly scaled?: { readonly count: number; readonly power: number } | undefined;
}

const START: Sum = { larger: 0, lastScale: Infinity, room: 1000, hasHundred: false, last: 0 };

/** Reads a number from the word `from` on. */
export function readSpelled(
	words: readonly SpelledWord[],
	from: number,
	spelling: Spelling,
): SpelledNumber | undefined {
	let sum: Sum = START;
	let next = from;
	for (; next < words.length; next++) {
		const found = words[next];
		if (found === undefined || (next > from && !found.isJoined)) break;
		if (next > from) {
			const longer = withPart(words, next, sum, spelling) ?? withDecimals(words, next, sum, spelling);
			if (longer !== undefined) return longer;
		}
		const after = spelling.counts.get(joinedWord(words, next + 1));
		const isAnd = next > from && after !== undefined && spelling.joins(found, sum.last, after);
		const longer = isAnd ? withCount(sum, after, spelling) : step(sum, found.word, spelling);
		if (longer === undefined) break;
		sum = longer;
		if (isAnd) next++;
	}
	return next === from ? undefined : { ...valueOf(sum), next };
}

function step(sum: Sum, word: string, spelling: Spelling): Sum | undefined {
	const count = spelling.counts.get(word);
	if (count !== undefined) return withCount(sum, count, spelling);
	if (spelling.hundreds.has(word)) return withHundred(sum, spelling);
	if (spelling.thousands.has(word)) return withThousand(sum);
	const group = spelling.groups.get(word);
	if (group !== undefined) return withGroup(sum, group);
	const power = spelling.scales.get(word);
	return power === undefined ? undefined : withScale(sum, power);
}

function withCount(sum: Sum, count: number, { rooms }: Spelling): Sum | undefined {
	if (count >= sum.room || (count === 0 && sum !== START) || (count >= 100 && sum.hasHundred)) return undefined;
	const room = count >= 100 ? 100 : (rooms?.get(count) ?? (count >= 20 && count % 10 === 0 ? 10 : 0));
	const hasHundred = sum.hasHundred || count >= 100;
	return { ...sum, current: (sum.current ?? 0) + count, room, hasHundred, last: count, scaled: undefined };
}

function withHundred(sum: Sum, { hasOneHundred = false }: Spelling): Sum | undefined {
	const { current = 1, hasHundred } = sum;
	if (hasHundred || current === 0 || current >= 20 || (sum.current === 1 && !hasOneHundred)) return undefined;
	return { ...sum, current: current * 100, room: 100, hasHundred: true, last: 100, scaled: undefined };
}

function withThousand(sum: Sum): Sum | undefined {
	const { current = 1, thousands } = sum;
	if (thousands !== undefined || current === 0) return undefined;
	const isOnly = sum.larger === 0 && sum.current !== undefined;
	return {
		...sum,
		thousands: current * 1000,
		current: undefined,
		...{ room: 1000, hasHundred: false, last: 1000 },
		scaled: isOnly ? { count: current, power: 3 } : undefined,
	};
}

function withScale(sum: Sum, power: number): Sum | undefined {
	const count = belowMillion(sum);
	if (power >= sum.lastScale || count === 0) return undefined;
	const larger = sum.larger + Number(`${count}e${power}`);
	return {
		...START,
		larger,
		lastScale: power,
		last: 10 ** power,
		scaled: sum.larger === 0 ? { count, power } : undefined,
	};
}

/** A group counts whole numbers below a hundred: “zwei Dutzend”. */
function withGroup(sum: Sum, group: number): Sum | undefined {
	const { current = 0 } = sum;
	if (current === 0 || current >= 100) return undefined;
	return { ...sum, current: current * group, room: 0, hasHundred: true, last: group, scaled: undefined };
}

function belowMillion({ thousands = 0, current = 0 }: Sum): number {
	return thousands + current;
}

function valueOf(sum: Sum): Pick<SpelledNumber, 'value' | 'power'> {
	if (sum.scaled !== undefined) return { value: sum.scaled.count, power: sum.scaled.power };
	return { value: sum.larger + belowMillion(sum) };
}

/** “Zwei Komma fünf”, “deux virgule vingt-cinq millions”: the digits after the word for the mark, and a scale. */
function withDecimals(
	words: readonly SpelledWord[],
	at: number,
	sum: Sum,
	spelling: Spelling,
): SpelledNumber | undefined {
	if (joinedWord(words, at) !== spelling.point || sum.larger > 0) return undefined;
	let [digits, next] = ['', at + 1];
	for (; ; next++) {
		const digit = spelling.counts.get(joinedWord(words, next));
		if (digit === undefined || digit > 9) break;
		digits += String(digit);
	}
	const isZeros = /^0*$/.test(digits);
	if (isZeros) {
		const rest =
			joinedWord(words, next) === '' ? undefined : readSpelled(words, next, { ...spelling, scales: new Map() });
		if (rest?.value === undefined || !Number.isInteger(rest.value)) return digits === '' ? undefined : { next };
		digits += String(rest.value * 10 ** (rest.power ?? 0));
		({ next } = rest);
	}
	return { value: Number(`${belowMillion(sum)}.${digits}`), ...scaleAt(words, next, spelling) };
}

/** “Dos y medio”, “deux millions et demi”: a part, which after a scale word is one of it. */
function withPart(words: readonly SpelledWord[], at: number, sum: Sum, spelling: Spelling): SpelledNumber | undefined {
	const part = spelling.partAt(words, at);
	if (part === undefined) return undefined;
	const { next } = part;
	const { scaled } = sum;
	if (scaled !== undefined && scaled.power >= 6 && Number.isInteger(scaled.count)) {
		const fraction = addTo(scaled.count, part.fraction);
		return { value: Number(decimalOf(fraction)), fraction, power: scaled.power, next };
	}
	if (sum.larger > 0 || sum.thousands !== undefined) return { next };
	const fraction = addTo(belowMillion(sum), part.fraction);
	return { value: Number(decimalOf(fraction)), fraction, ...scaleAt(words, next, spelling) };
}

/** The scale word at an index, and the index after it. */
export function scaleAt(
	words: readonly SpelledWord[],
	at: number,
	{ thousands, scales }: Spelling,
): Pick<SpelledNumber, 'power' | 'next'> {
	const word = joinedWord(words, at);
	const power = thousands.has(word) ? 3 : scales.get(word);
	return power === undefined ? { next: at } : { power, next: at + 1 };
}
