import { languageOf } from './languages.ts';

/** How far back in a sentence a denial is looked for, and how far ahead. */
const REACH = 240;

/**
 * Says which denial a passage leaves out, to be put after its name: `leaves out “It is not true that”`; nothing where
 * it leaves out none. The sentence of the passage is read, and no other.
 *
 * @param start Offset in UTF-16 code units, as is `end`.
 */
export function sayDenial(text: string, start: number, end: number, language: string): string | undefined {
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

function squeeze(words: string): string {
	return words
		.replace(/\s+/g, ' ')
		.replace(/^[^\p{L}]+/u, '')
		.trim();
}
