import type { Inline } from './print-node.ts';

/** Folds white space as HTML does: runs become one space, none ends a line. No-break spaces are letters and stay. */
export function tidySpaces(words: readonly Inline[]): Inline[] {
	return trimEnd(foldSpaces(words));
}

/** Words in which no space follows a space or begins a line, though an element may begin or end between them. */
function foldSpaces(words: readonly Inline[]): Inline[] {
	let afterSpace = true;
	return words.flatMap(fold);

	function fold(word: Inline): Inline[] {
		if (typeof word === 'string') return foldText(word);
		if (word.is === 'break') afterSpace = true;
		return 'in' in word ? [{ ...word, in: word.in.flatMap(fold) }] : [word];
	}

	function foldText(text: string): string[] {
		const folded = text.replace(/[ \t\n\r\f]+/g, ' ').replace(afterSpace ? /^ / : '', '');
		if (folded === '') return [];
		afterSpace = folded.endsWith(' ');
		return [folded];
	}
}

function trimEnd(words: readonly Inline[]): Inline[] {
	const last = words.at(-1);
	if (last === undefined) return [];
	const rest = words.slice(0, -1);
	if (typeof last === 'string') {
		const trimmed = last.replace(/ $/, '');
		return trimmed === '' ? trimEnd(rest) : [...rest, trimmed];
	}
	return 'in' in last ? [...rest, { ...last, in: trimEnd(last.in) }] : [...words];
}

export function isBlank(words: readonly Inline[]): boolean {
	return words.every((word) => (typeof word === 'string' ? /^[ \t\n\r\f]*$/.test(word) : false));
}
