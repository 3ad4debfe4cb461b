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

const NO_BREAK_SPACE = '\u00a0';
const SPACES = /[\s\u2009]+/g;

/** Writes parts one after another, with no-break spaces between them and a true minus sign. */
export function joinParts(parts: readonly WrittenPart[]): string {
	return parts.map(writePart).join('');
}

/**
 * Writes a range. A dash stands tight between simple bounds, 120–180, and apart between bounds of several words, where
 * a line may also break. Where `to`, the word of the language for the dash, is not empty, it stands between bounds of
 * several words, and everywhere if `spelledOut`.
 */
export function joinRange({ before, dash, after, apart }: WrittenRange, to: string, spelledOut: boolean): string {
	return joinParts(before) + writeDash(dash, apart, to, spelledOut) + joinParts(after);
}

/** Writes two bounds, each complete in itself. */
export function joinBounds(low: string, high: string, to: string): string {
	return low + writeDash(' – ', true, to, false) + high;
}

export function hasSpace(part: WrittenPart): boolean {
	return part.value.search(SPACES) !== -1;
}

/** Whether a part is what Intl sets between two bounds, and not a mere space or a mark of direction. */
export function isDash(part: WrittenPart): boolean {
	return part.type === 'literal' && /[^\s\p{Cf}]/u.test(part.value);
}

function writeDash(dash: string, apart: boolean, to: string, spelledOut: boolean): string {
	if (to !== '' && (apart || spelledOut)) return `${apart ? ' ' : NO_BREAK_SPACE}${to}${NO_BREAK_SPACE}`;
	// Marks of direction that Intl set beside the dash stay where they are.
	return apart ? dash.replace(SPACES, ' ').replace(' ', NO_BREAK_SPACE) : dash.replace(SPACES, '');
}

function writePart(part: WrittenPart): string {
	if (part.type === 'minusSign') return part.value.replace('-', '−');
	return part.type === 'literal' ? noBreak(part.value) : part.value;
}

/** Binds what must stay on one line: every ordinary or thin space becomes a no-break space. */
export function noBreak(text: string): string {
	return text.replace(/[ \u2009]/g, NO_BREAK_SPACE);
}
