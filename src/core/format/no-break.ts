const NO_BREAK_SPACE = '\u00a0';

/** Makes every ordinary or thin space one at which no line breaks. */
export function noBreak(text: string): string {
	return text.replace(/[ \u2009]/g, NO_BREAK_SPACE);
}

/** Makes the first space, from an index on, one at which no line breaks. */
export function bindFirst(text: string, from = 0): string {
	return text.slice(0, from) + text.slice(from).replace(' ', NO_BREAK_SPACE);
}

/** A line may break before a word of four letters or more, such as the name of a unit. Signs stay with their number. */
export function breakBeforeWords(text: string): string {
	return text.replace(/\u00a0(?=\p{L}{4})/gu, ' ');
}
