/** A hyphen, or white space with at most one line break: the lines of a saved copy may be wrapped anywhere. */
const GAP = /^(?:[-‐‑](?:\r?\n)?|[^\S\r\n\ufeff]{0,4}(?:\r?\n[^\S\r\n\ufeff]{0,8})?[\u200b\u2060\ufeff]?)/u;

/**
 * The hyphen or white space between a number and the word after it. Empty where they touch, and where a new paragraph
 * follows.
 */
export function gapAfter(rest: string): string {
	return GAP.exec(rest)?.[0] ?? '';
}
