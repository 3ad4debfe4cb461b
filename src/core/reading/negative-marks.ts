/** `(3)` in a table of accounts is −3; beside words it is three in brackets. */
const IN_COLUMN =
	/(?:^|[\t|\n]|\s\s|\p{Sc}\s?|(?<!\p{L})(?:of|was|were|is|to|at|by|loss|profit|income|balance|result|deficit|change|net|total)\s)\($/iu;
const AFTER_NUMBER = /\d\s\($/u;
const CLOSED = /^\s?\)/u;
/** Behind the bracket: what belongs to a sum and not to a remark. */
const SUM_GOES_ON = /^\s?\)\s?(?:%|\p{Sc}|(?:thousand|million|billion|trillion|bn|mn|mln)(?!\p{L}))/u;
const YEAR = /^(?:1[5-9]|2[01])\d\d$/;

/** Whether brackets around a number, from `start` to `end` with its signs, may make it negative. */
export function isBracketed(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 12), start);
	const after = text.slice(end, end + 16);
	if (!before.endsWith('(') || !CLOSED.test(after)) return false;
	const inside = text.slice(start, end);
	if (SUM_GOES_ON.test(after)) return true;
	if (YEAR.test(inside)) return false;
	return IN_COLUMN.test(before) || (AFTER_NUMBER.test(before) && !/[%‰]/.test(inside));
}

const STANDS_ALONE = /^[-−‑](?=[^\S\r\n]*(?:[.,;:)\]|*]|\r?\n(?!\s*\p{L})))/u;
const BEFORE_A_WORD = /^[-−‑][^\S\r\n]+(?!(?:to|and|or|through|till|until)(?!\p{L}))\p{L}/u;

/** Whether a minus may stand behind the number, as in `3-`; in `5- to 10-year` the hyphen waits for its word. */
export function isMinusBehind(rest: string, english: boolean, cutOff: boolean): boolean {
	return STANDS_ALONE.test(rest) || (english && BEFORE_A_WORD.test(rest)) || (!cutOff && /^[-−‑]\s*$/u.test(rest));
}
