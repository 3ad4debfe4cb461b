import { UNITS } from './connector-between.ts';
import type { Expression } from './expression.ts';

/** The bracket after a number: offsets of its first and its last mark. */
export interface Bracket {
	readonly open: number;
	readonly close: number;
	/** The words between the number and the bracket, which may be its unit. */
	readonly unit: string;
	/** The numbers inside. */
	readonly inner: readonly Expression[];
}

/** Characters of the longest bracket that is read, and of the words between a number and its margin. */
export const MOST_BETWEEN = 160;
const OPENS = new RegExp(`^${UNITS}[,;]?\\s?[(\\[]`, 'u');

/** The bracket after a number and at most a few words; undefined if it is not closed soon. */
export function bracketAfter(
	text: string,
	{ end }: Expression,
	expressions: readonly Expression[],
	from: number,
): Bracket | undefined {
	const opens = OPENS.exec(text.slice(end, end + MOST_BETWEEN));
	if (opens === null) return undefined;
	const open = end + opens[0].length - 1;
	const close = closeOf(text, open);
	if (close === undefined) return undefined;
	const inner: Expression[] = [];
	for (let i = from; ; i++) {
		const each = expressions[i];
		if (!each || each.start > close) break;
		if (each.end > close) return undefined;
		inner.push(each);
	}
	return { open, close, unit: opens.groups?.['unit'] ?? '', inner };
}

function closeOf(text: string, open: number): number | undefined {
	let depth = 0;
	for (let at = open; at < Math.min(text.length, open + MOST_BETWEEN); at++) {
		const mark = text.charAt(at);
		if (mark === '(' || mark === '[') depth++;
		if (mark === ')' || mark === ']') depth--;
		if (depth === 0) return at;
	}
	return undefined;
}
