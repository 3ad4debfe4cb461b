import { foldDigits } from '../spelling/fold-digits.ts';

/** Digits of a text that stand together, separators left out. Offsets count UTF-16 code units. */
export interface DigitRun {
	readonly start: number;
	readonly end: number;
	readonly digits: string;
	/** Without the zeros at both ends. */
	readonly significant: string;
}

const SPACES = ' \\u00a0\\u2004-\\u200a\\u202f\\u205f';
const RUN = new RegExp(`\\d+(?:[.,'’٫٬·]\\d+|[${SPACES}]\\d{3}(?!\\d))*`, 'gu');
/** One word, such as a scale, between two parts of a number: “1億2000万”, “1 crore 20 lakh”. */
const ONE_WORD = /^\s?[\p{L}\p{M}]{1,12}\s?$/u;

const FRACTION = /^\s?(?:[/⁄:]|[\p{L}\p{M}]{1,12})\s?$/u;

/** The digits of every script in a text, in order. */
export function digitRuns(text: string): DigitRun[] {
	return [...foldDigits(text).matchAll(RUN)].map(({ 0: run, index: start }) => {
		const digits = run.replaceAll(/\D/gu, '');
		return { start, end: start + run.length, digits, significant: significant(digits) };
	});
}

/**
 * Finds the digits of a number, wherever its decimal mark and whatever its power of ten: `12` for 1,200,000 and for
 * 0.12. Several runs with one word between them hold them together, zeros apart: “1億2000万” for 120,000,000. Two runs
 * may also be its fraction: `3/4` for 0.75.
 *
 * @param runs Those that may be used, in order.
 */
export function findDigits(number: number, runs: readonly DigitRun[], text: string): readonly DigitRun[] | undefined {
	const digits = significant(Math.abs(number).toExponential().replace(/e.*$/u, '').replace('.', ''));
	const alone = runs.find((run) => run.significant === digits);
	if (alone !== undefined) return [alone];
	const fraction = runs.findIndex((run, index) => {
		const below = runs[index + 1];
		if (below === undefined || !FRACTION.test(text.slice(run.end, below.start))) return false;
		return Math.abs(Number(run.digits) / Number(below.digits) - Math.abs(number)) < Math.abs(number) * 1e-6;
	});
	if (fraction >= 0) return runs.slice(fraction, fraction + 2);
	const nonZero = digits.replaceAll('0', '');
	for (let first = 0; first < runs.length; first++) {
		const parts: DigitRun[] = [];
		for (const run of runs.slice(first, first + 4)) {
			const last = parts.at(-1);
			if (last !== undefined && !ONE_WORD.test(text.slice(last.end, run.start))) break;
			parts.push(run);
			if (parts.length > 1 && parts.map((part) => part.digits.replaceAll('0', '')).join('') === nonZero) return parts;
		}
	}
	return undefined;
}

function significant(digits: string): string {
	return digits.replace(/^0+/u, '').replace(/0+$/u, '') || '0';
}
