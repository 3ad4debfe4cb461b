/** A figure as a sentence shows it, before and after. */
export interface WrittenTwice {
	readonly old: string;
	readonly now: string;
}

/** A number with the signs that group its digits. */
const NUMBER = /\p{Nd}{1,3}(?:[ .,'’]\p{Nd}{3})+(?:[.,]\p{Nd}+)?(?!\p{Nd})|\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const PART_OF_WORD = /[\p{L}\p{N}]/u;
const GOES_ON = /^(?:[\p{L}\p{N}]|[.,]\p{N})/u;

/**
 * Whether two texts differ in nothing but figures: where the one shows a figure as it was, the other shows it as it is
 * now. A figure stands there as it is written by default, unit included (“1 plant”, “2 plants”), or as its numbers
 * alone. Each mention counts once, and a number that is no figure is a word.
 *
 * @param mentions The figures that the texts name, in their order, each as often as it is named. Others may stand
 * between them.
 */
export function isSameWording(old: string, now: string, mentions: readonly WrittenTwice[]): boolean {
	const [before, after] = [flat(old), flat(now)];
	if (before === after) return true;
	const forms = mentions.map(formsOf);
	if (forms.every((each) => each.length === 0)) return false;
	const beginnings = new Set(forms.flat().map((form) => form.old.slice(0, 1).toLowerCase()));
	// How many mentions are used up at a place, at least.
	const used = new Map<string, number>();
	const open: Place[] = [{ from: 0, to: 0, next: 0 }];
	for (let place = open.pop(); place !== undefined; place = open.pop()) if (isSameFrom(place)) return true;
	return false;

	/** Compares the letters from a place on. Opens the places behind the mentions that stand in between. */
	function isSameFrom({ from, to, next }: Place): boolean {
		for (let offset = 0; ; offset++) {
			const place = { from: from + offset, to: to + offset, next };
			if (startsWord(before, place.from) && startsWord(after, place.to)) {
				const key = `${place.from} ${place.to}`;
				if ((used.get(key) ?? Infinity) <= next) return false;
				used.set(key, next);
				open.push(...behindMentions(place));
			}
			const [letter, other] = [before[place.from], after[place.to]];
			if (letter === undefined || letter !== other) return letter === other;
		}
	}

	/** The places behind each mention that stands at a place of both texts. */
	function behindMentions({ from, to, next }: Place): Place[] {
		if (!beginnings.has(before.slice(from, from + 1).toLowerCase())) return [];
		const taken = new Set<string>();
		return forms.slice(next).flatMap((each, index) =>
			each.flatMap((form): Place[] => {
				const key = `${form.old}\n${form.now}`;
				if (taken.has(key) || !standsAt(before, from, form.old) || !standsAt(after, to, form.now)) return [];
				taken.add(key);
				return [{ from: from + form.old.length, to: to + form.now.length, next: next + index + 1 }];
			}),
		);
	}
}

/** A place in the old text and in the new one, up to which they are the same, and the mention that may come next. */
interface Place {
	readonly from: number;
	readonly to: number;
	readonly next: number;
}

/** The numbers of a text, in their order. */
export function numbersIn(text: string): readonly string[] {
	return text.match(NUMBER) ?? [];
}

/** A text without its numbers, of which each leaves a mark. */
export function withoutNumbers(text: string): string {
	return flat(text).replace(NUMBER, '\u0001');
}

/** The ways in which a sentence may show a figure that is another now. */
function formsOf({ old, now }: WrittenTwice): readonly WrittenTwice[] {
	const whole = { old: flat(old), now: flat(now) };
	const [before, after] = [numbersIn(whole.old), numbersIn(whole.now)];
	// What stands before the first number says its sign, or that it is a bound.
	const isAlike = before.length === after.length && beginning(whole.old) === beginning(whole.now);
	const numbers = isAlike ? before.map((number, index) => ({ old: number, now: after[index] ?? '' })) : [];
	return [whole, ...numbers].filter((form) => form.old !== form.now && form.old !== '' && form.now !== '');
}

function beginning(text: string): string {
	return withoutNumbers(text).split('\u0001', 1)[0] ?? '';
}

function startsWord(text: string, at: number): boolean {
	return !PART_OF_WORD.test(text[at - 1] ?? '');
}

function standsAt(text: string, at: number, words: string): boolean {
	const end = at + words.length;
	return text.slice(at, end).toLowerCase() === words.toLowerCase() && !GOES_ON.test(text.slice(end, end + 2));
}

function flat(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
