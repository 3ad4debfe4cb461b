/** A number that somebody typed in prose. `start` and `end` are offsets in code units. */
export interface TypedNumber {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Digits of any script, superscripts, fractions and letter-like numerals, with what joins them: 1,200 or 3.5, 7B, GPT-4. */
const DIGITS = /(?:(?<!\p{L})\p{L}+[-‐‑]?|[~±−-])?[\p{Nd}\p{No}\p{Nl}](?:[\p{Nd}\p{No}\p{Nl}.,:/٫٬–-]*[\p{Nd}\p{No}\p{Nl}])?\p{L}*/gu;

const ORDINAL = /^\p{Nd}*(?:1st|2nd|3rd|\p{Nd}th)$/u;

const UNITS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SCALES = 'hundreds?|thousands?|millions?|billions?|trillions?|dozens?';
const FRACTIONS = 'hal(?:f|ves)|two[- ]thirds|(?:a|one)[- ]third|three[- ]quarters|(?:a|one)[- ](?:quarter|fifth|sixth|seventh|eighth|ninth|tenth)';
const MULTIPLES = `twice|thrice|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing)|halv(?:e[sd]?|ing)|(?:one|${UNITS}|${TENS}|hundred|thousand)-?fold`;
const ORDINAL_FOLLOWS = '(?![- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\\b)';

const MODAL = '(?:can|cannot|could|may|might|must|shall|should|will|would|ought)';
/** Words that leave the `one` before them without a noun: “the one that leads”, “this one is”. */
const NO_NOUN = `that|which|who|whom|whose|where|when|as|than|and|or|but|nor|if|to|in|on|at|of|by|for|from|with|we|it|they|he|she|is|was|has|had|does|did|seems|${MODAL}`;
/** `one` in place of a noun: after “no”, and after words that point, unless a noun follows. “The one firm” counts. */
const POINTED_AT = `(?<=\\bno[ -])one|(?<=\\b(?:the|this|that|which|any|every|each|another|other|same|last|only|right|wrong|former|latter|first|second)[ -])one(?=$|[^\\p{L}\\p{N}\\s-]|\\s(?:${NO_NOUN})\\b)`;
/** `one` for anybody: in a clause about what anybody would do, or where one thinks or says something. */
const ANYBODY = `(?<=\\b(?:what|how|why|as|than)\\s)one(?=\\s${MODAL}\\b)|one(?=\\s${MODAL}(?:\\s(?:not|also|well|even|therefore))?\\s(?:say|think|ask|argue|add|object|expect|suppose|infer|conclude|hope|imagine|guess|wonder|call|read)\\b)`;
const FIXED = "(?<=\\bone[ -]by[ -])one|one(?=[ -](?:of|another|by)\\b|-(?:off|sided)\\b|[’']s\\b)";
const ONE = `(?!${POINTED_AT}|${ANYBODY}|${FIXED})one`;

/** English words that state a quantity. `one` counts unless it stands for a noun, for anybody, or in a fixed phrase. */
const ENGLISH = new RegExp(`\\b(?:(?:${TENS})${ORDINAL_FOLLOWS}(?:[- ](?:one|${UNITS}))?|${FRACTIONS}|${MULTIPLES}|${UNITS}|${SCALES}|zero|${ONE})\\b`, 'giu');

/**
 * Finds each number in a piece of prose: digits of any script, and in English the words for them. Ordinals state an
 * order, not a quantity, and pass.
 */
export function findTypedNumbers(text: string, language: string): TypedNumber[] {
	const found: TypedNumber[] = [];
	for (const match of text.matchAll(DIGITS)) if (!ORDINAL.test(match[0])) found.push(toNumber(match));
	if (language === 'en' || language.startsWith('en-')) {
		for (const match of text.matchAll(ENGLISH)) found.push(toNumber(match));
	}
	return join(
		text,
		found.sort((a, b) => a.start - b.start),
	);
}

/** Makes one number of the words that state it together. */
function join(text: string, found: readonly TypedNumber[]): TypedNumber[] {
	const joined: TypedNumber[] = [];
	for (const next of found) {
		const last = joined.at(-1);
		if (last !== undefined && next.start - last.end <= ' and '.length && isJoint(text, last, next)) {
			joined[joined.length - 1] = { start: last.start, end: next.end, text: text.slice(last.start, next.end) };
		} else joined.push(next);
	}
	return joined;
}

/** What may stand between the words of one number: “one hundred and forty-seven”, “1.2 million”, “1 200”. */
function isJoint(text: string, last: TypedNumber, next: TypedNumber): boolean {
	const between = text.slice(last.end, next.start);
	if (between === ' and ') return /(?:hundred|thousand|million|billion)$/iu.test(last.text);
	return /^[- \u00a0\u202f]$/u.test(between) && (/^(?:\p{L}+|\d{3})$/u.test(next.text) || !/\p{N}/u.test(last.text + next.text));
}

function toNumber(match: RegExpExecArray): TypedNumber {
	return { start: match.index, end: match.index + match[0].length, text: match[0] };
}
