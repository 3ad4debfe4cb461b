/**
 * A hyphen, or white space in which a line may end once: a copy saved on another system wraps its lines as it likes.
 */
const GAP = /^(?:[-‐‑](?:\r?\n)?|[^\S\r\n\ufeff]{0,4}(?:\r?\n[^\S\r\n\ufeff]{0,8})?[\u200b\u2060\ufeff]?)/u;

/**
 * What parts a number from the word behind it. Empty where they touch, and where the text goes on in a new paragraph.
 */
export function gapAfter(rest: string): string {
	return GAP.exec(rest)?.[0] ?? '';
}
