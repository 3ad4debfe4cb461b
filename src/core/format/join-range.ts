import { ownMessage } from '../words/catalogues.ts';
import { bindFirst, noBreak } from './no-break.ts';
import { sayAround } from './say-around.ts';

/** One piece of what Intl wrote; `source` is what it belongs to in a range. */
export interface WrittenPart {
	readonly type: string;
	readonly value: string;
	readonly source?: string;
}

/** A range as Intl wrote it, taken apart at its dash. */
export interface WrittenRange {
	readonly before: readonly WrittenPart[];
	/** With the spaces that Intl set around it. */
	readonly dash: string;
	readonly after: readonly WrittenPart[];
	/** Whether a bound consists of several words, as in 3 million – 5 billion. */
	readonly apart: boolean;
}

const SPACES = /[\s\u2009]+/g;

/** Writes parts one after another, with no-break spaces between them and a true minus sign. */
export function joinParts(parts: readonly WrittenPart[]): string {
	return parts.map(writePart).join('');
}

/**
 * Writes a range. A dash stands tight between simple bounds, 120–180, and apart between bounds of several words, where
 * a line may also break. A language that has words for a range takes them between bounds of several words, and
 * everywhere if `spelledOut`.
 */
export function joinRange({ before, dash, after, apart }: WrittenRange, locale: string, spelledOut: boolean): string {
	const low = joinParts(before);
	const high = joinParts(after);
	if ((apart || spelledOut) && ownMessage(locale, 'value.range') !== undefined)
		return sayAround(locale, 'value.range', { low, high }, !apart).join('');
	// Marks of direction that Intl set beside the dash stay where they are.
	return low + (apart ? bindFirst(dash.replace(SPACES, ' ')) : dash.replace(SPACES, '')) + high;
}

/** Writes two bounds, each complete in itself. */
export function joinBounds(low: string, high: string, locale: string): string {
	const bound = (value: string) => [{ type: 'bound', value }];
	return joinRange({ before: bound(low), dash: ' – ', after: bound(high), apart: true }, locale, false);
}

export function hasSpace(part: WrittenPart): boolean {
	return part.value.search(SPACES) !== -1;
}

/** Whether a part is what Intl sets between two bounds, and not a mere space or a mark of direction. */
export function isDash(part: WrittenPart): boolean {
	return part.type === 'literal' && /[^\s\p{Cf}]/u.test(part.value);
}

function writePart(part: WrittenPart): string {
	if (part.type === 'minusSign') return part.value.replace('-', '−');
	return part.type === 'literal' || part.type === 'compact' ? noBreak(part.value) : part.value;
}
