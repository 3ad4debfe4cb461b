import type { NumberWords } from '../../number-words.ts';
import { APOSTROPHES, pattern, withOneApostrophe } from './phrases.ts';
import type { Phrases, TurkicWords } from './turkic-words.ts';

/** One word of a text, in small letters and with one kind of apostrophe. */
interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
	/** Only white space, with one line break at most, stands between it and the word before it. */
	readonly isJoined: boolean;
}

/** What a word states: a count below a hundred, a hundred, or a scale. */
interface Stated {
	readonly kind: 'count' | 'hundred' | 'scale';
	/** The count, or the power of ten of a scale. */
	readonly value: number;
	/** The ending behind the word, with which a number ends; empty where it has none. */
	readonly ending: string;
	readonly isOrdinal: boolean;
}

/** A number in words, up to the word `next`: `value × 10^power`. It has no value if the words do not state one. */
interface Run {
	readonly value?: number | undefined;
	readonly power?: number | undefined;
	readonly fraction?: { readonly part: number; readonly whole: number } | undefined;
	readonly next: number;
	readonly ending: string;
	readonly isOrdinal: boolean;
}

const TOKEN = new RegExp(`[\\p{L}\\p{N}${APOSTROPHES}]*[\\p{L}\\p{N}]`, 'gu');

/**
 * Makes the reader of the numbers that words of a language state, in order: `екі жүз елу`, `бір жарым миллион`,
 * `үштен бірі`, `жартысы`. Ordinals are left out, and so is “one” where it may be an article.
 */
export function numberWordReader(words: TurkicWords): (text: string) => NumberWords[] {
	const { numbers, endings } = words;
	const stated = statedOf(words);
	const isWord = (phrases: Phrases) => {
		const found = new RegExp(`^(?:${pattern(phrases)})$`, 'iu');
		return (word: Word | undefined, isFirst = false) =>
			word !== undefined && (word.isJoined || isFirst) && found.test(word.word);
	};
	const isHalf = isWord(numbers.half);
	const isHalfOf = isWord(`(?:${numbers.halfOf})(?:${endings.from}|${endings.to}|${endings.others})?`);
	const isWhole = isWord(numbers.whole);
	const isEvery = isWord(numbers.every);
	const { more, near, around } = words.compared;
	const isOne = isWord((numbers.ones[0] ?? '').replaceAll(' ', '|'));
	const isSeveral = isWord(`${numbers.several}|${more}|${near}|${around}`);
	const isFrom = isWord(endings.from);
	const isPossessive = isWord(`(?:${endings.possessive})(?:${endings.from}|${endings.to}|${endings.others})?`);
	const isMeasured = isWord(`(?:${words.percent}|${words.times})(?:${endings.from}|${endings.to}|${endings.others})?`);
	const scaleBegins = new RegExp(
		`^(?:${pattern(words.scales.map(([each]) => each).join('|'))}|${numbers.hundred})`,
		'iu',
	);
	const noNumbers = numbers.noNumber.map(({ word, after, before }) => ({
		word: isWord(word),
		after: after === undefined ? undefined : isWord(after),
		before: before === undefined ? undefined : isWord(before),
	}));

	/** A whole number, or one with a half, from the word `at` on. */
	function cardinalAt(all: readonly Word[], at: number): Run | undefined {
		let [total, current, room, last]: [number, number | undefined, number, number] = [0, undefined, 1000, Infinity];
		let power: number | undefined;
		let [ending, isOrdinal] = ['', false];
		let next = at;
		for (; next < all.length && ending === '' && !isOrdinal; next += 1) {
			const word = all[next];
			if (word === undefined || (next > at && !word.isJoined)) break;
			if (next > at && isHalf(word)) {
				if (current === undefined || total > 0) return { next: next + 1, ending: '', isOrdinal };
				const scale = all[next + 1]?.isJoined === true ? stated(all[next + 1]?.word ?? '') : undefined;
				const isScaled = scale?.kind === 'scale' && !scale.isOrdinal;
				return {
					value: current + 0.5,
					power: isScaled ? scale.value : undefined,
					next: next + (isScaled ? 2 : 1),
					ending: isScaled ? scale.ending : '',
					isOrdinal: false,
				};
			}
			const found = stated(word.word);
			if (found === undefined) break;
			if (found.kind === 'scale') {
				if (found.value >= last || current === 0) break;
				power = total === 0 && current !== undefined ? found.value : undefined;
				total += Number(`${current ?? 1}e${found.value}`);
				[current, room, last] = [undefined, 1000, found.value];
			} else if (found.kind === 'hundred') {
				if ((current ?? 1) > 9 || room <= 100 || current === 0) break;
				[current, room, power] = [(current ?? 1) * 100, 100, undefined];
			} else {
				if (found.value >= room || (found.value === 0 && next > at)) break;
				[current, room, power] = [(current ?? 0) + found.value, found.value >= 10 ? 10 : 0.5, undefined];
				// “Бес жүз”: a digit may still become hundreds.
				if (found.value < 10 && stated(all[next + 1]?.word ?? '')?.kind === 'hundred') room = 1000;
			}
			[ending, isOrdinal] = [found.ending, found.isOrdinal];
		}
		if (next === at) return undefined;
		const after = all[next];
		const goesOn = ending === '' && after?.isJoined === true && scaleBegins.test(after.word);
		if (goesOn) return { next, ending, isOrdinal };
		const value = total + (current ?? 0);
		return { value: power === undefined ? value : Number(`${value}e-${power}`), power, next, ending, isOrdinal };
	}

	/** “Үштен бірі”: the whole has the ending of “from”, and the part is a number after it. */
	function fractionAt(all: readonly Word[], at: number): Run | undefined {
		const whole = cardinalAt(all, at);
		if (whole?.value === undefined || whole.isOrdinal || !isFrom(ending(whole), true)) return undefined;
		const part = all[whole.next]?.isJoined === true ? cardinalAt(all, whole.next) : undefined;
		if (part?.value === undefined || part.isOrdinal) return undefined;
		const [above, below] = [part, whole].map(({ value = 0, power = 0 }) => value * 10 ** power);
		if (above === undefined || below === undefined || !(above < below)) return undefined;
		// “Үштен екіге” may also be a change from three to two.
		if (part.ending !== '' && !isPossessive(ending(part), true)) return { ...part, value: undefined };
		return { ...part, power: undefined, value: above / below, fraction: { part: above, whole: below } };
	}

	/** The ending of a number as a word by itself. */
	function ending(run: Run): Word {
		return { word: run.ending, start: 0, end: 0, isJoined: true };
	}

	function runAt(all: readonly Word[], at: number): Run | undefined {
		const [word, after] = [all[at], all[at + 1]];
		const none = { ending: '', isOrdinal: false };
		if (isHalfOf(word, true)) return { ...none, value: 0.5, fraction: { part: 1, whole: 2 }, next: at + 1 };
		if (isHalf(word, true)) {
			const scale = after?.isJoined === true ? stated(after.word) : undefined;
			if (scale?.kind !== 'scale') return { ...none, value: 0.5, next: at + 1 };
			return { ...none, value: 0.5, power: scale.value, next: at + 2 };
		}
		if (isEvery(word, true)) {
			// “Ар бир бешинчи”: “every one” means “every”.
			const from = isOne(after) ? at + 2 : at + 1;
			const nth = all[from]?.isJoined === true ? cardinalAt(all, from) : undefined;
			if (nth?.value === undefined || !nth.isOrdinal || nth.value < 2) return undefined;
			return { ...none, value: 1 / nth.value, fraction: { part: 1, whole: nth.value }, next: nth.next };
		}
		const fraction = fractionAt(all, at);
		if (fraction !== undefined) return fraction;
		const cardinal = cardinalAt(all, at);
		if (cardinal === undefined || cardinal.isOrdinal || !isWhole(all[cardinal.next])) return cardinal;
		const rest = all[cardinal.next + 1]?.isJoined === true ? fractionAt(all, cardinal.next + 1) : undefined;
		const isTenths = rest?.fraction !== undefined && /^10+$/.test(String(rest.fraction.whole));
		if (cardinal.value === undefined || cardinal.power !== undefined || rest?.value === undefined || !isTenths)
			return { ...none, next: cardinal.next + 1 };
		return { ...rest, fraction: undefined, value: Number((cardinal.value + rest.value).toPrecision(12)) };
	}

	/** Whether a word that has the form of a number is none where it stands. */
	function isNoNumber(all: readonly Word[], at: number, { next, value, power, ending: behind }: Run): boolean {
		const [before, word, after] = [all[at - 1], all[at], all[next]];
		const first = stated(word?.word ?? '');
		if (first?.kind === 'scale' && word?.isJoined === true && isSeveral(before, true)) return true;
		if (next !== at + 1) return false;
		if (first?.kind === 'hundred' && behind !== '' && isPossessive(ending({ next, ending: behind, isOrdinal: false })))
			return true;
		// “Бірден” also means “at once”, but “бірден беске дейін” is a range.
		const isLowerEnd =
			isFrom(ending({ next, ending: behind, isOrdinal: false })) && after?.isJoined === true && stated(after.word);
		if (value === 1 && power === undefined && !isMeasured(after) && !isCounted(word?.word ?? '') && !isLowerEnd)
			return true;
		return noNumbers.some(
			(each) => each.word(word, true) && (each.before?.(before, true) ?? each.after?.(after) ?? true),
		);
	}

	const counted = new RegExp(`^(?:${Object.keys(numbers.collectives).join('|') || '(?!)'})`, 'u');
	function isCounted(word: string): boolean {
		return counted.test(word);
	}

	return (text) => {
		const all = wordsOf(text);
		const found: NumberWords[] = [];
		let last = -1;
		for (let at = 0; at < all.length;) {
			const first = all[at];
			const run = first && startsNumber(text, first, last === at) ? runAt(all, at) : undefined;
			const end = all[(run?.next ?? 0) - 1]?.end;
			if (first === undefined || run === undefined || end === undefined) {
				at += 1;
				continue;
			}
			at = run.next;
			if (run.isOrdinal || isNoNumber(all, all.indexOf(first), run)) continue;
			last = at;
			const { value, power, fraction } = run;
			const [start, words] = [first.start, text.slice(first.start, end)];
			found.push({ start, end, text: words, value, power, fraction, multiplier: false });
		}
		return found;
	};
}

function wordsOf(text: string): Word[] {
	let from = 0;
	return [...text.matchAll(TOKEN)].map(({ 0: written, index }) => {
		const marks = new RegExp(`^[${APOSTROPHES}]*`, 'u').exec(written)?.[0].length ?? 0;
		const start = index + marks;
		const isJoined = from > 0 && /^[^\S\n]*(?:\n[^\S\n]*)?$/u.test(text.slice(from, start)) && start > from;
		from = index + written.length;
		return { word: withOneApostrophe(written.slice(marks).toLowerCase()), start, end: from, isJoined };
	});
}

/** Whether a number may start with a word. After a hyphen it is part of a name, unless a number ends before it. */
function startsNumber(text: string, { start }: Word, isAfterNumber: boolean): boolean {
	return isAfterNumber || !/[\p{L}\p{N}][-‑]$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Finds what a word states, by its stem and its ending. */
function statedOf({ numbers, scales, endings }: TurkicWords): (word: string) => Stated | undefined {
	type Stem = Pick<Stated, 'kind' | 'value'>;
	const stems = new Map<string, Stem>();
	const add = (spellings: string, stem: Stem) => {
		for (const spelling of spellings.split(' ')) stems.set(spelling, stem);
	};
	numbers.ones.forEach((word, at) => add(word, { kind: 'count', value: at + 1 }));
	numbers.tens.forEach((word, at) => add(word, { kind: 'count', value: 10 * (at + 1) }));
	for (const [word, value] of Object.entries(numbers.collectives)) add(word, { kind: 'count', value });
	add(numbers.zero, { kind: 'count', value: 0 });
	add(numbers.hundred, { kind: 'hundred', value: 2 });
	for (const [words, power] of scales) add(words.replaceAll('|', ' '), { kind: 'scale', value: power });
	const cases = `(?:${endings.possessive})?(?:${endings.from}|${endings.to}|${endings.others}|${endings.about})?`;
	const ends = new RegExp(`^(?:${pattern(endings.counter)})?${pattern(cases)}$`, 'u');
	const ordinal = new RegExp(`^(?:${pattern(endings.ordinal)})${pattern(cases)}$`, 'u');
	return (word) => {
		for (let length = word.length; length > 1; length--) {
			const stem = stems.get(word.slice(0, length));
			const ending = word.slice(length);
			if (stem === undefined) continue;
			if (ending !== '' && ordinal.test(ending)) return { ...stem, ending, isOrdinal: true };
			if (ends.test(ending)) return { ...stem, ending, isOrdinal: false };
		}
		return undefined;
	};
}
