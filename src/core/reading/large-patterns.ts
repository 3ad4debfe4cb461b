/*
 * Large patterns compile slowly, and a check of a report compiles many and uses each a few times. So they are tried on
 * a text in small letters instead of with the flag `i`, which doubles the work, and are compiled only once.
 */

/** A text in small letters. Offsets stay: a letter whose small form is longer, such as İ, is kept. */
export function lowerCase(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : [...text].map(lowerLetter).join('');
}

function lowerLetter(letter: string): string {
	const lower = letter.toLowerCase();
	return lower.length === letter.length ? lower : letter;
}

const PARTS = /\\(?:p\{[^}]*\}|.)|[^\\]+/giu;

/** The source of a pattern in small letters. It must not ask for the case of a letter. */
export function inSmallLetters(source: string): string {
	return source.replace(PARTS, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
}

/** A pattern that ignores case, as one for texts in small letters; any other as it is. */
export function forSmallLetters(pattern: RegExp): RegExp {
	return pattern.ignoreCase ? new RegExp(inSmallLetters(pattern.source), pattern.flags.replace('i', '')) : pattern;
}

/** V8 compiles a pattern to machine code at once if its first text is at least this long, in UTF-16 code units. */
const LONG_TEXT = '\0'.repeat(1000);

/** Compiles a pattern to machine code. Otherwise V8 makes bytecode first, which takes it up to six times as long. */
export function compiledAtOnce(pattern: RegExp): RegExp {
	pattern.test(LONG_TEXT);
	pattern.lastIndex = 0;
	return pattern;
}
