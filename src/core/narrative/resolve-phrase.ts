import type { FigureMention, Phrase } from '../model/phrase.ts';
import type { Finding } from '../problem.ts';
import { numbersInPieces, type Piece } from '../numbers/numbers-in-pieces.ts';
import { findTypedNumbers } from '../numbers/typed-numbers.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import { refuseNumber } from './refuse-number.ts';

/** A mention in braces: `{id}`, `{id.low}`, `{id:words}`, `{term:id}`, `{idiom:words that count nothing}`. */
const MENTION = /\{([^{}]*)\}/g;
const FIGURE = /^([a-z][a-z0-9-]*)(?:\.(low|high))?(?::(short|long|words))?$/;
const TERM = /^term:([a-z][a-z0-9-]*)$/;
const IDIOM = /^idiom:(.*)$/s;

/** Puts a mentioned figure into words, or says why that cannot be. */
export type TellFigure = (mention: FigureMention) => { text: string } | { rule: Finding['rule']; message: string; hint: string };

/** What a sentence may name. */
export interface Mentionable {
	readonly language: string;
	readonly tell: TellFigure;
	readonly terms: ReadonlyMap<string, { readonly label: string }>;
}

/** What is wrong with a sentence; `near` are the words of it that are meant. */
export type PhraseFinding = Pick<Finding, 'rule' | 'message' | 'hint'> & { readonly near: string };

/** Puts the figures and names into a sentence of ours, and refuses a number that is typed. */
export function resolvePhrase(source: string, { language, tell, terms }: Mentionable): { phrase: Phrase; findings: PhraseFinding[] } {
	const pieces: (Piece & { readonly source: string; readonly mention?: FigureMention | undefined })[] = [];
	const findings: PhraseFinding[] = [];
	const add = (kind: Piece['kind'], text: string, written: string, mention?: FigureMention) => pieces.push({ kind, text, source: written, mention });
	const addText = (text: string) => {
		for (const brace of text.match(/[{}]/g) ?? []) findings.push({ ...noMention(`A “${brace}” without its pair names no figure.`), near: brace });
		add('typed', text, text);
	};
	const addMention = (written: string, inner: string) => {
		const idiom = IDIOM.exec(inner)?.[1]?.trim();
		if (idiom !== undefined && idiom !== '') {
			for (const { text } of findTypedNumbers(idiom, 'zxx')) findings.push({ ...refuseNumber({ what: 'number', text }, 'data'), near: text });
			return add('idiom', idiom, written);
		}
		const term = TERM.exec(inner)?.[1];
		if (term !== undefined) {
			const label = terms.get(term)?.label;
			if (label !== undefined) return add('name', label, written);
			findings.push({
				rule: 'reference-resolves',
				message: `There is no term “${term}”.${suggestion(term, terms.keys())}`,
				hint: 'Use the id of an entry in data/terms.yaml, or add one.',
				near: written,
			});
			return;
		}
		const [, figure, part, form] = FIGURE.exec(inner) ?? [];
		if (figure === undefined) return findings.push({ ...noMention(`“${written}” names no figure.`), near: written });
		const mention: FigureMention = {
			figure,
			part: part === 'low' || part === 'high' ? part : undefined,
			form: form === 'short' || form === 'long' || form === 'words' ? form : undefined,
		};
		const told = tell(mention);
		if ('text' in told) return add('figure', told.text, written, mention);
		findings.push({ ...told, near: written });
	};
	let end = 0;
	for (const match of source.matchAll(MENTION)) {
		addText(source.slice(end, match.index));
		end = match.index + match[0].length;
		addMention(match[0], match[1] ?? '');
	}
	addText(source.slice(end));
	for (const found of numbersInPieces(pieces, language)) {
		const piece = pieces[found.piece];
		const near = piece?.kind === 'typed' ? piece.text.slice(found.start, found.start + found.text.length) : piece?.source;
		findings.push({ ...refuseNumber(found, 'data'), near: near ?? found.text });
	}
	return { phrase: { text: pieces.map(({ text }) => text).join(''), parts: partsOf(pieces) }, findings };
}

/** Figures apart, and the words between them together. */
function partsOf(pieces: readonly (Piece & { readonly mention?: FigureMention | undefined })[]): Phrase['parts'] {
	const parts: Phrase['parts'][number][] = [];
	for (const { text, mention } of pieces) {
		const last = parts.at(-1);
		if (mention !== undefined) parts.push({ ...mention, text });
		else if (typeof last === 'string') parts[parts.length - 1] = last + text;
		else if (text !== '') parts.push(text);
	}
	return parts;
}

function noMention(message: string): Pick<Finding, 'rule' | 'message' | 'hint'> {
	return { rule: 'reference-resolves', message, hint: 'Write a figure’s id in braces, as in {gpu-growth}, {latency.low} or {countries:words}; a name as {term:its-id}.' };
}
