import { languageOf } from './languages.ts';

/** Characters before and after a passage in which a denial is looked for. */
const REACH = 240;

/**
 * Which denial a passage leaves out, as the predicate of a sentence: `leaves out “It is not true that”`. Only the
 * sentence that holds the passage is read.
 *
 * @param start Offset in UTF-16 code units, as is `end`.
 * @returns Undefined if the passage leaves out no denial, or the denials of the language are not known.
 */
export function describeDenial(text: string, start: number, end: number, language: string): string | undefined {
	const { denials } = languageOf(language);
	if (denials === undefined) return undefined;
	const before = text.slice(Math.max(0, start - REACH), start).replace(/^[^]*(?:[.!?](?=\s)|\n)/u, '');
	const denied = firstOf(denials.before, before);
	if (denied !== undefined) return `leaves out “${squeeze(denied)}”, which denies it`;
	const open = denials.open.exec(before);
	if (open !== null) return `leaves out “${squeeze(open[0])}”, which leaves it open`;
	const rest = text.slice(end, end + REACH);
	const after = denials.after.exec(rest) ?? (denials.claimed.test(before) ? denials.refuted.exec(rest) : null);
	return after === null ? undefined : `leaves out “${squeeze(after[0])}”, which denies it`;
}

function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
	for (const pattern of patterns) {
		const found = pattern.exec(text)?.[0];
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Words on one line, without marks before them. */
function squeeze(words: string): string {
	return words
		.replace(/\s+/g, ' ')
		.replace(/^[^\p{L}]+/u, '')
		.trim();
}
