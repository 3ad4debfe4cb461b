import { bounds } from '../model/bounds.ts';

/** A bound of prose that is exceeded: where, as an offset in UTF-16 code units, and what the author can do. */
export interface BoundExceeded {
	readonly offset: number;
	readonly message: string;
	readonly hint: string;
}

/** Marks that Markdown pairs or nests: for each of them, its parser may search the whole stretch. */
const MARK = /[<>{&*_[`~]/g;
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;

/**
 * Checks the bounds that keep the MDX parser fast: its time may grow with the square of what they limit. No ordinary
 * section comes near them.
 *
 * @returns The first bound that is exceeded, if any is.
 */
export function exceededInText(text: string): BoundExceeded | undefined {
	for (const { start, end } of stretchesOf(text)) {
		const stretch = text.slice(start, end);
		if (stretch.length > bounds.stretch) {
			return boundExceeded(
				start,
				`${count(stretch.length)} characters stand here without an empty line; there may be ${count(bounds.stretch)}.`,
				'Put an empty line between paragraphs.',
			);
		}
		const mark = frequentMark(stretch);
		if (mark !== undefined) {
			const message = `“${mark}” stands more than ${count(bounds.marks)} times here without an empty line.`;
			return boundExceeded(start, message, 'Put an empty line between paragraphs, or divide the list or the table.');
		}
	}
	return tooManyBraces(text) ?? tooManyTags(text) ?? tooManyContainers(text);
}

/** Splits a text at the lines that hold nothing but white space. */
function* stretchesOf(text: string): Generator<{ start: number; end: number }> {
	let start = 0;
	for (let line = 0, end = 0; line < text.length; line = end) {
		end = nextLine(text, line);
		if (text.slice(line, end).trim() !== '') continue;
		if (start < line) yield { start, end: line };
		start = end;
	}
	if (start < text.length) yield { start, end: text.length };
}

/** The first mark that stands too often in a stretch. */
function frequentMark(stretch: string): string | undefined {
	if (stretch.length <= bounds.marks) return undefined;
	const counts = new Map<string, number>();
	for (const [mark] of stretch.matchAll(MARK)) {
		const times = (counts.get(mark) ?? 0) + 1;
		if (times > bounds.marks) return mark;
		counts.set(mark, times);
	}
	return undefined;
}

/** Counts the braces that are open at once, also inside code: the parser looks for the end of each. */
function tooManyBraces(text: string): BoundExceeded | undefined {
	let open = 0;
	for (const { 0: brace, index } of text.matchAll(/\\.|[{}]/gs)) {
		if (brace === '{') open += 1;
		if (brace === '}') open = Math.max(0, open - 1);
		if (open > bounds.braces) {
			return boundExceeded(
				index,
				`${count(open)} braces “{” are open here; there may be ${count(bounds.braces)}.`,
				'Close each, or write a literal brace as \\{.',
			);
		}
	}
	return undefined;
}

/**
 * Counts the tags that are open at once: for each one that is never closed, the parser searches all those before it.
 */
function tooManyTags(text: string): BoundExceeded | undefined {
	let open = 0;
	for (const { 0: tag, index } of text.matchAll(/<\/|\/>|<[A-Za-z>]/g)) {
		open = tag.includes('/') ? Math.max(0, open - 1) : open + 1;
		if (open > bounds.tags) {
			return boundExceeded(
				index,
				`${count(open)} tags are open here; there may be ${count(bounds.tags)}.`,
				'Close each, as in <Claim …>…</Claim> or <Fig id="…" />.',
			);
		}
	}
	return undefined;
}

/** Counts the quotations and lists that one line opens inside each other. */
function tooManyContainers(text: string): BoundExceeded | undefined {
	for (let line = 0; line < text.length; line = nextLine(text, line)) {
		CONTAINER.lastIndex = line;
		for (let depth = 1; CONTAINER.test(text); depth++) if (depth > bounds.depth) return nestedTooDeep(line);
	}
	return undefined;
}

function nextLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end + 1;
}

/** The bound that is exceeded if blocks or words are nested too deep. */
export function nestedTooDeep(offset: number): BoundExceeded {
	const message = 'Lists, quotations, notes or marks of emphasis are nested too deep here.';
	return boundExceeded(offset, message, `Keep to ${bounds.depth / 2} levels at the most.`);
}

export function boundExceeded(offset: number, message: string, hint: string): BoundExceeded {
	return { offset, message, hint };
}

export function count(number: number): string {
	return number.toLocaleString('en');
}
