import type { Inline } from './print-node.ts';

/** White space of HTML: runs are one space, and none stands at the end of a line. No-break spaces are letters and stay. */
export function tidySpaces(words: readonly Inline[]): Inline[] {
	let afterSpace = true;
	const lead = (all: readonly Inline[]): Inline[] =>
		all.flatMap((word): Inline[] => {
			if (typeof word === 'string') {
				const one = word.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ /, afterSpace ? '' : ' ');
				if (one !== '') afterSpace = one.endsWith(' ');
				return one === '' ? [] : [one];
			}
			if (word.is === 'break') afterSpace = true;
			return 'in' in word ? [{ ...word, in: lead(word.in) }] : [word];
		});
	return trimEnd(lead(words));
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
