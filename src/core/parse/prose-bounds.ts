import { bounds } from '../model/bounds.ts';

/** What is too much, said for its author, and where it begins: an offset in code units. */
export interface TooMuch {
	readonly offset: number;
	readonly message: string;
	readonly hint: string;
}

/** Marks that Markdown pairs or nests: for each, its parser may search the whole stretch. */
const MARK = /[<>{&*_[`~]/g;
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;

/**
 * Finds what the parser of prose must be spared: the square of it may cost time. No honest section has so much.
 *
 * @returns The first that exceeds its bound, if any does.
 */
export function tooMuchToParse(text: string): TooMuch | undefined {
	for (const { start, end } of stretchesOf(text)) {
		const stretch = text.slice(start, end);
		if (stretch.length > bounds.stretch) {
			return tooMuch(
				start,
				`${count(stretch.length)} characters stand here without an empty line; there may be ${count(bounds.stretch)}.`,
				'Put an empty line between paragraphs.',
			);
		}
		const mark = commonMark(stretch);
		if (mark !== undefined) {
			const message = `“${mark}” stands more than ${count(bounds.marks)} times here without an empty line.`;
			return tooMuch(start, message, 'Put an empty line between paragraphs, or divide the list or the table.');
		}
	}
	return tooManyBraces(text) ?? tooManyTags(text) ?? tooManyContainers(text);
}

/** The text between lines that hold nothing but white space. */
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

/** A mark that stands too often in a stretch. */
function commonMark(stretch: string): string | undefined {
	if (stretch.length <= bounds.marks) return undefined;
	const counts = new Map<string, number>();
	for (const [mark] of stretch.matchAll(MARK)) {
		const times = (counts.get(mark) ?? 0) + 1;
		if (times > bounds.marks) return mark;
		counts.set(mark, times);
	}
	return undefined;
}

/** Braces that are open at once, in code too: the parser looks for the end of each. */
function tooManyBraces(text: string): TooMuch | undefined {
	let open = 0;
	for (const { 0: brace, index } of text.matchAll(/\\.|[{}]/gs)) {
		if (brace === '{') open += 1;
		if (brace === '}') open = Math.max(0, open - 1);
		if (open > bounds.braces) {
			return tooMuch(
				index,
				`${count(open)} braces “{” are open here; there may be ${count(bounds.braces)}.`,
				'Close each, or write a literal brace as \\{.',
			);
		}
	}
	return undefined;
}

/** Tags that are open at once: for each that is never closed the parser looks through all before it. */
function tooManyTags(text: string): TooMuch | undefined {
	let open = 0;
	for (const { 0: tag, index } of text.matchAll(/<\/|\/>|<[A-Za-z>]/g)) {
		open = tag.includes('/') ? Math.max(0, open - 1) : open + 1;
		if (open > bounds.tags) {
			return tooMuch(
				index,
				`${count(open)} tags are open here; there may be ${count(bounds.tags)}.`,
				'Close each, as in <Claim …>…</Claim> or <Fig id="…" />.',
			);
		}
	}
	return undefined;
}

/** Quotations and lists that one line opens inside each other. */
function tooManyContainers(text: string): TooMuch | undefined {
	for (let line = 0; line < text.length; line = nextLine(text, line)) {
		CONTAINER.lastIndex = line;
		for (let depth = 1; CONTAINER.test(text); depth++) if (depth > bounds.depth) return tooDeep(line);
	}
	return undefined;
}

function nextLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end + 1;
}

/** What is said where blocks or words are nested too deep. */
export function tooDeep(offset: number): TooMuch {
	const message = 'Lists, quotations, notes or marks of emphasis are nested too deep here.';
	return tooMuch(offset, message, `Keep to ${bounds.depth / 2} levels at the most.`);
}

export function tooMuch(offset: number, message: string, hint: string): TooMuch {
	return { offset, message, hint };
}

export function count(number: number): string {
	return number.toLocaleString('en');
}
