import type { Problems } from '../problem.ts';
import { placesIn } from './line-at.ts';

/** A field of names and the mark that opens its value. */
const FIELD = /(?<![\p{L}\p{N}_])(?:author|editor|translator)\s*=\s*([{"])/giu;
/** What may stand between family name and given name: “Smith, Jr., John”. */
const SUFFIX = /^(?:jr|sr|[ivx]+|\d(?:st|nd|rd|th)|ph\.?\s?d|m\.?d|esq)\.?$/i;
/** As much of a name as a message shows. In characters. */
const SHOWN = 80;

/**
 * Reports names in BibTeX that are not joined by “and”: BibTeX takes them for parts of one name, and loses some.
 *
 * @param text The file, which has been read as BibTeX.
 */
export function checkBibNames(file: string, text: string, problems: Problems): void {
	const placeAt = placesIn(file, text);
	for (const match of text.matchAll(FIELD)) {
		const start = match.index + match[0].length;
		for (const { name, offset } of namesIn(text, start, match[1] === '"')) {
			if (!isSeveral(name)) continue;
			const written = text.slice(offset, offset + Math.min(name.length, SHOWN));
			problems.report({
				rule: 'entry-matches-schema',
				at: placeAt(offset),
				message: `“${written}” would be read as the name of one person.`,
				hint:
					'Join names by “and”, as in {Smith, Jane and Jones, Karl}. The name of an organisation stands in braces of ' +
					'its own: {{Bridges, Roads & Sons}}.',
			});
			break;
		}
	}
}

/** The names of a field, each with its offset. What stands in braces of its own, or behind a backslash, is masked. */
function namesIn(text: string, start: number, isQuoted: boolean): { name: string; offset: number }[] {
	let depth = 0;
	let end = start;
	let bare = '';
	for (; end < text.length; end += 1) {
		const sign = text.charAt(end);
		if (sign === '\\') {
			bare += '__';
			end += 1;
			continue;
		}
		if (depth === 0 && sign === (isQuoted ? '"' : '}')) break;
		if (sign === '{') depth += 1;
		if (sign === '}') depth -= 1;
		bare += depth > 0 || sign === '}' ? '_' : sign;
	}
	let offset = 0;
	return bare.split(/(\s+and\s+)/i).flatMap((piece, index) => {
		const at = start + offset;
		offset += piece.length;
		return index % 2 === 1 ? [] : [{ name: piece.trim(), offset: at + piece.length - piece.trimStart().length }];
	});
}

function isSeveral(name: string): boolean {
	if (name.includes(';')) return true;
	const parts = name.split(',').map((part) => part.trim());
	return parts.length > 3 || (parts.length === 3 && !SUFFIX.test(parts[1] ?? ''));
}
