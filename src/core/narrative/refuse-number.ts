import type { NumberInPieces } from '../numbers/numbers-in-pieces.ts';
import type { Finding } from '../problem.ts';

/** What prose offers instead of a number, and what a sentence of a data file does. */
const INSTEAD = {
	prose: 'Name a figure instead: <Fig id="…" />; a name with digits is a <Term id="…" />; words that count nothing go into <Idiom>…</Idiom>.',
	data: 'Name a figure instead: {its-id}; a name with digits is {term:its-id}, from data/terms.yaml; words that count nothing go into {idiom:…}.',
} as const;

/** Refuses a number that was typed, or what stands beside a figure and makes another number of it. */
export function refuseNumber({ what, text }: Pick<NumberInPieces, 'what' | 'text'>, where: keyof typeof INSTEAD): Pick<Finding, 'rule' | 'message' | 'hint'> {
	const rule = 'number-in-prose-is-a-figure';
	const shown = text.replace(/\s+/g, ' ');
	if (what === 'beside') {
		const message = shown.includes('…') ? 'A second figure without a word between makes another number of the first.' : `“${shown}” beside a figure makes another number of it.`;
		return { rule, message, hint: 'Leave it out, or name a figure that has the value, the sign and the unit that you mean.' };
	}
	const isName = /^\p{L}+[-‐‑]?\p{N}/u.test(shown);
	return { rule, message: isName ? `“${shown}” holds a number that nothing proves.` : `“${shown}” is a number that nothing proves.`, hint: INSTEAD[where] };
}
