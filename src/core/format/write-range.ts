import { hasSpace, isDash, type WrittenPart, type WrittenRange } from './join-range.ts';
import { pluralCategory } from './plural-category.ts';

/** Parts around a number; the number itself has been taken out. */
type Frame = readonly (WrittenPart | 'digits')[];

/** What Intl writes around the two numbers of a range. */
interface Layout extends Pick<WrittenRange, 'dash' | 'apart'> {
	readonly before: Frame;
	readonly after: Frame;
}

const DIGITS = new Set(['integer', 'group', 'decimal', 'fraction']);
const layouts = new WeakMap<Intl.NumberFormat, Map<string, Layout>>();

/**
 * A range of numbers as {@link Intl.NumberFormat.formatRangeToParts} writes it, at a tenth of its cost.
 *
 * Each number has a format of its own, since they may have different numbers of digits. What Intl writes around the two
 * depends only on what stands beside each of them alone, on their plural categories, and on whether their digits
 * differ: two bounds with the same digits are one number to Intl. So it is asked once for every such pair, and its
 * answer is used again with other digits.
 */
export function writeRange(
	[format, formatOfHigh]: readonly [Intl.NumberFormat, Intl.NumberFormat],
	[low, high]: readonly [number, number],
	locale: string,
): WrittenRange {
	const start = format.formatToParts(low);
	const end = formatOfHigh.formatToParts(high);
	const endAsStart = format.formatToParts(high);
	const categories = [low, high].map((value) => pluralCategory([{ value }], locale)).join(' ');
	const isOneNumber = digitsOf(start) === digitsOf(endAsStart);
	const key = `${besideDigits(start)} ${besideDigits(end)} ${categories} ${isOneNumber}`;
	const known = layouts.get(format) ?? new Map<string, Layout>();
	layouts.set(format, known);
	const layout = known.get(key) ?? layOut(format.formatRangeToParts(low, high), start, endAsStart);
	known.set(key, layout);
	return { ...layout, before: fill(layout.before, start), after: fill(layout.after, end) };
}

/** Finds the numbers by counting their parts, since V8 names the wrong `source` in some ranges of money. */
function layOut(parts: readonly WrittenPart[], start: readonly WrittenPart[], end: readonly WrittenPart[]): Layout {
	const digits = parts.flatMap((part, index) => (isDigits(part) ? [index] : []));
	const count = start.filter(isDigits).length;
	const lowEnds = digits[count - 1];
	const highStarts = digits[count];
	// Some languages write a word in place of a number: سنتان is two years.
	const complete = { before: frame(start), dash: ' – ', after: frame(end), apart: true };
	if (lowEnds === undefined || highStarts === undefined || digits.length !== count + end.filter(isDigits).length)
		return complete;
	const dash = parts.findIndex((part, index) => index > lowEnds && index < highStarts && isDash(part));
	if (dash === -1) return complete;
	return {
		before: frame(parts.slice(0, dash)),
		dash: parts[dash]?.value ?? '',
		after: frame(parts.slice(dash + 1)),
		apart: parts.slice(lowEnds + 1, highStarts).some((part) => !isDash(part) && hasSpace(part)),
	};
}

function digitsOf(parts: readonly WrittenPart[]): string {
	return parts
		.filter(isDigits)
		.map(({ value }) => value)
		.join('');
}

function isDigits(part: WrittenPart): boolean {
	return DIGITS.has(part.type);
}

function frame(parts: readonly WrittenPart[]): Frame {
	return parts.flatMap((part, index): (WrittenPart | 'digits')[] => {
		if (!isDigits(part)) return [part];
		const previous = parts[index - 1];
		return previous !== undefined && isDigits(previous) ? [] : ['digits'];
	});
}

function fill(around: Frame, number: readonly WrittenPart[]): readonly WrittenPart[] {
	return around.flatMap((part) => (part === 'digits' ? number.filter(isDigits) : [part]));
}

function besideDigits(parts: readonly WrittenPart[]): string {
	return frame(parts)
		.map((part) => (part === 'digits' ? '#' : `${part.type} ${part.value}`))
		.join('|');
}
