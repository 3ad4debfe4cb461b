import type { FigureMention, Phrase } from '../model/phrase.ts';
import type { Finding } from '../problem.ts';
import { findTypedNumbers } from './typed-numbers.ts';

/** A mention in braces: `{id}`, `{id.low}`, `{id:words}`. */
const MENTION = /\{([^{}]*)\}/g;
const MENTION_PARTS = /^([a-z][a-z0-9-]*)(?:\.(low|high))?(?::(short|long|words))?$/;

/** Puts a mentioned figure into words, or says why that cannot be. */
export type TellFigure = (mention: FigureMention) => { text: string } | { rule: Finding['rule']; message: string; hint: string };

/** What is wrong with a sentence; `near` are the words of it that are meant. */
export type PhraseFinding = Pick<Finding, 'rule' | 'message' | 'hint'> & { readonly near: string };

/** Puts the figures into a sentence of ours, and refuses a number that is typed. */
export function resolvePhrase(source: string, language: string, tell: TellFigure): { phrase: Phrase; findings: PhraseFinding[] } {
	const parts: Phrase['parts'][number][] = [];
	const findings: PhraseFinding[] = [];
	let end = 0;
	const addText = (text: string) => {
		for (const typed of findTypedNumbers(text, language)) findings.push({ ...typedNumber(typed.text), near: typed.text });
		for (const brace of text.match(/[{}]/g) ?? []) findings.push({ ...noMention(`A “${brace}” without its pair names no figure.`), near: brace });
		if (text !== '') parts.push(text);
	};
	for (const match of source.matchAll(MENTION)) {
		addText(source.slice(end, match.index));
		end = match.index + match[0].length;
		const [, figure, part, form] = MENTION_PARTS.exec(match[1] ?? '') ?? [];
		if (figure === undefined) {
			findings.push({ ...noMention(`“${match[0]}” names no figure.`), near: match[0] });
			continue;
		}
		const mention: FigureMention = {
			figure,
			part: part === 'low' || part === 'high' ? part : undefined,
			form: form === 'short' || form === 'long' || form === 'words' ? form : undefined,
		};
		const told = tell(mention);
		if ('text' in told) parts.push({ ...mention, text: told.text });
		else findings.push({ ...told, near: match[0] });
	}
	addText(source.slice(end));
	return { phrase: { text: parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''), parts }, findings };
}

function noMention(message: string): Pick<Finding, 'rule' | 'message' | 'hint'> {
	return { rule: 'reference-resolves', message, hint: 'Write a figure’s id in braces, as in {gpu-growth}, {latency.low} or {countries:words}.' };
}

/** The refusal of a number that is typed, in prose or in a data file’s sentences. */
export function typedNumber(text: string): Pick<Finding, 'rule' | 'message' | 'hint'> {
	const isName = /^\p{L}+[-‐‑]?\p{N}/u.test(text);
	return {
		rule: 'number-in-prose-is-a-figure',
		message: isName ? `“${text}” holds a number that nothing proves.` : `“${text}” is a number that nothing proves.`,
		hint: 'Name a figure instead: <Fig id="…" /> in prose, {…} in a data file; a name with digits is a <Term id="…" />. In prose, words that count nothing go into <Idiom>…</Idiom>.',
	};
}
