const RUN = /\p{Nd}+/gu;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/u;

/**
 * Writes the decimal digits of every script as `0` to `9`: `१२` becomes `12`. No offset changes: digits of two UTF-16
 * code units, and runs that mix scripts, stay as they are.
 */
export function foldDigits(text: string): string {
	return OTHER_DIGIT.test(text) ? text.replace(RUN, foldRun) : text;
}

function foldRun(digits: string): string {
	const codes = [...digits].map((digit) => digit.codePointAt(0) ?? 0);
	const zero = zeroOf(codes[0] ?? 0);
	if (codes.some((code) => code > 0xffff || zeroOf(code) !== zero)) return digits;
	return codes.map((code) => String(code - zero)).join('');
}

/** The zero of the script of a digit. Up to U+FFFF the digits of a script begin at a multiple of 16, or 6 after it. */
function zeroOf(code: number): number {
	const row = code - (code % 16);
	return /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
}
