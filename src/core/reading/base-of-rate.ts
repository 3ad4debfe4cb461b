import type { Expression } from './expression.ts';

const PER = /(?<!\p{L})(?:per|(?:for|of|in|to|out\s+of)\s+(?:each|every))\s+$/iu;
/** “15 doctors to 1,000 people”, “one teacher for 25 students”. */
const OVER_NOUN = /^\s+\p{L}+\s+(?:to|for)\s+$/u;
/** “Of every ten firms, four closed”. */
const EVERY_BEFORE = /(?<!\p{L})(?:for|of|in|out\s+of)\s+every\s+$/iu;
const OUT_OF_BEFORE = /(?:^|[.!?:;,\n]\s*)out\s+of\s+$/iu;
const NOUN_AND_COMMA = /^\s+\p{L}+(?:\s+\p{L}+)?,\s+(?:only\s+|just\s+)?$/u;
const NOUN = /^\s+\p{L}/u;

/** Whether a number only says of how many another one is meant: “100,000” of “12 deaths per 100,000 people”. */
export function isBaseOfRate(text: string, { lead, end, year, sign }: Expression): boolean {
	return (
		!year && sign === undefined && PER.test(text.slice(Math.max(0, lead - 20), lead)) && !text.startsWith('-', end)
	);
}

/** Whether two numbers say a rate, neither of them a count: “15 doctors to 1,000 people”. The second is `base`. */
export function isRate(text: string, first: Expression, second: Expression, amount: number, base: number): boolean {
	if (second.sign !== undefined || second.year || first.sign !== undefined || first.year) return false;
	if (!(amount < base) || !OVER_NOUN.test(text.slice(first.end, second.lead))) return false;
	return NOUN.test(text.slice(second.end, second.end + 8)) && (amount === 1 || /^10{2,}$/.test(String(base)));
}

/**
 * Whether the first number is the whole of which the second is a part, neither of them counted: “Of every ten firms, four
 * closed”. “Out of 147 firms, 17 closed” counts both.
 */
export function isWholeBeforePart(
	text: string,
	first: Expression,
	second: Expression,
	whole: number,
	part: number,
): boolean {
	if (first.sign !== undefined || second.sign !== undefined || first.year || second.year || !(part < whole))
		return false;
	if (!NOUN_AND_COMMA.test(text.slice(first.end, second.lead))) return false;
	const before = text.slice(Math.max(0, first.lead - 20), first.lead);
	return EVERY_BEFORE.test(before) || (OUT_OF_BEFORE.test(before) && /^10+$/.test(String(whole)));
}
