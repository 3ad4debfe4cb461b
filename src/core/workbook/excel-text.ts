/** The most characters of a cell, as UTF-16 code units. */
const LONGEST = 32_767;

/** Whether a text is longer than a cell can hold. */
export function isTooLong(text: string): boolean {
	return text.length > LONGEST;
}

/** A text as a cell can hold it: one that is too long ends with `…`. */
export function fittingText(text: string): string {
	return isTooLong(text) ? `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/**
 * Escapes text for an element or an attribute of XML. What XML cannot hold is written as Office Open XML writes it:
 * `_x0007_` (ISO/IEC 29500-1, 22.9.2.19). Half of a surrogate pair becomes U+FFFD.
 */
export function escapeXml(text: string): string {
	// Most texts have nothing to escape, and tables have many texts.
	if (!NEEDS_ESCAPE.test(text)) return text;
	return text
		.toWellFormed()
		.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
		.replace(/[\0-\x08\x0B-\x1F\x7F\uFFFE\uFFFF]/g, (character) => {
			return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
		})
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const NEEDS_ESCAPE = /[&<>"\0-\x08\x0B-\x1F\x7F\uFFFE\uFFFF\ud800-\udfff]|_x[\dA-Fa-f]{4}_/;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text that a spreadsheet would take for a formula if a person typed it. */
export function looksLikeFormula(text: string): boolean {
	return /^[\s"']*[=+\-@＝＋－＠]/.test(text);
}
