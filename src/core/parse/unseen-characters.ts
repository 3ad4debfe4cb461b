import type { Place, Problem } from '../problem.ts';
import type { Path } from './yaml-file.ts';

/** Control characters, code points that are no characters (Unicode, 23.7), and the two that write letters in the other direction than they are read. */
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202D\u202E\uFDD0-\uFDEF\uFFFE\uFFFF]/;
const HALF_A_CHARACTER = /\p{Cs}/u;

/** Where a text has its first character that nobody sees, or half of one; -1 where it has none. */
export function unseenAt(text: string): number {
	const unseen = text.search(UNSEEN);
	return unseen >= 0 || text.isWellFormed() ? unseen : text.search(HALF_A_CHARACTER);
}

/** The path to the first text in a value that has such a character. */
export function unseenIn(value: unknown, path: Path = []): { path: Path; text: string } | undefined {
	if (typeof value === 'string') return unseenAt(value) < 0 ? undefined : { path, text: value };
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [key, inner] of Object.entries(value)) {
		const found = unseenIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
		if (found !== undefined) return found;
	}
	return undefined;
}

export function tellUnseen(text: string, at: Place): Problem {
	const code = (text.codePointAt(unseenAt(text)) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return {
		rule: 'text-is-what-it-looks-like',
		at,
		message: `The text holds U+${code}, which no reader sees${/^202[DE]$/.test(code) ? ' and which turns letters around' : ''}.`,
		hint: 'Remove it. It most often comes with text that was copied from elsewhere.',
	};
}
