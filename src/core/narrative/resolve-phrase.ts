import type { FigureMention, Phrase } from '../model/phrase.ts';
import type { Finding } from '../problem.ts';
import { numbersInIdiom } from '../numbers/idioms.ts';
import { numbersInPieces, type Piece } from '../numbers/numbers-in-pieces.ts';
import { isYearOfEdition } from '../numbers/year-of-edition.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import { refuseNumber } from './refuse-number.ts';

/** A mention in braces: `{id}`, `{id.low}`, `{id:words}`, `{term:id}`, `{idiom:words that count nothing}`. */
const MENTION = /\{([^{}]*)\}/g;
const FIGURE = /^([a-z][a-z0-9-]*)(?:\.(low|high))?(?::(short|long|words))?$/;
const TERM = /^term:([a-z][a-z0-9-]*)$/;
const IDIOM = /^idiom:(.*)$/s;

/** Puts a mentioned figure into words, or says why that cannot be. */
export type TellFigure = (
	mention: FigureMention,
) => { text: string } | { rule: Finding['rule']; message: string; hint: string };

/** What a sentence may name. */
export interface Mentionable {
	readonly language: string;
	readonly tell: TellFigure;
	readonly terms: ReadonlyMap<string, { readonly label: string }>;
	/** The year of the edition, which a title of the report may say. */
	readonly year?: string | undefined;
}

/** What is wrong with a sentence; `near` are the words of it that are meant. */
export type PhraseFinding = Pick<Finding, 'rule' | 'message' | 'hint'> & { readonly near: string };

/** Words of a sentence, and how they are written in it. */
interface Said extends Piece {
	readonly written: string;
	readonly mention?: FigureMention | undefined;
}

/** Puts the figures and names into a sentence of ours, and refuses a number that is typed. */
export function resolvePhrase(source: string, names: Mentionable): { phrase: Phrase; findings: PhraseFinding[] } {
	const said: Said[] = [];
	const findings: PhraseFinding[] = [];
	const addText = (text: string) => {
		for (const brace of text.match(/[{}]/g) ?? [])
			findings.push({ ...noMention(`A “${brace}” without its pair names no figure.`), near: brace });
		said.push({ kind: 'typed', text, written: text });
	};
	let end = 0;
	for (const { 0: written, 1: inner = '', index } of source.matchAll(MENTION)) {
		addText(source.slice(end, index));
		end = index + written.length;
		const read = readMention(written, inner, names);
		if (Array.isArray(read)) findings.push(...read);
		else said.push({ ...read, written });
	}
	addText(source.slice(end));
	for (const found of numbersInPieces(said, names.language)) {
		const piece = said[found.piece];
		if (names.year === found.text && isYearOfEdition(said, found, names.language)) continue;
		const near =
			piece?.kind === 'typed' ? piece.text.slice(found.start, found.start + found.text.length) : piece?.written;
		findings.push({ ...refuseNumber(found, 'data'), near: near ?? found.text });
	}
	const phrase = capitalised(said, names.language);
	return { phrase: { text: phrase.map(({ text }) => text).join(''), parts: partsOf(phrase) }, findings };
}

/** A sentence that begins with a figure begins with a capital: “About 40% of …”. What an author wrote stays. */
function capitalised(said: readonly Said[], language: string): readonly Said[] {
	const first = said.findIndex(({ text }) => text !== '');
	return said.map((each, index) =>
		index === first && each.kind === 'figure'
			? { ...each, text: each.text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language)) }
			: each,
	);
}

/** What stands between braces, or what is wrong with it. */
function readMention(
	written: string,
	inner: string,
	{ tell, terms, language }: Mentionable,
): Omit<Said, 'written'> | PhraseFinding[] {
	const idiom = IDIOM.exec(inner)?.[1]?.trim();
	if (idiom !== undefined && idiom !== '') {
		const numbers = numbersInIdiom(idiom, language).map(({ text }) => ({
			...refuseNumber({ what: 'number', text }, 'idiom'),
			near: text,
		}));
		return numbers.length > 0 ? numbers : { kind: 'idiom', text: idiom };
	}
	const term = TERM.exec(inner)?.[1];
	if (term !== undefined) {
		const label = terms.get(term)?.label;
		if (label !== undefined) return { kind: 'name', text: label };
		return [
			{
				rule: 'reference-resolves',
				message: `There is no term “${term}”.${suggestion(term, terms)}`,
				hint: 'Use the id of an entry in data/terms.yaml, or add one.',
				near: written,
			},
		];
	}
	const [, figure, part, form] = FIGURE.exec(inner) ?? [];
	if (figure === undefined) return [{ ...noMention(`“${written}” names no figure.`), near: written }];
	const mention: FigureMention = {
		figure,
		part: part === 'low' || part === 'high' ? part : undefined,
		form: form === 'short' || form === 'long' || form === 'words' ? form : undefined,
	};
	const told = tell(mention);
	return 'text' in told ? { kind: 'figure', text: told.text, mention } : [{ ...told, near: written }];
}

/** Figures apart, and the words between them together. */
function partsOf(said: readonly Said[]): Phrase['parts'] {
	const parts: Phrase['parts'][number][] = [];
	for (const { text, mention } of said) {
		const last = parts.at(-1);
		if (mention !== undefined) parts.push({ ...mention, text });
		else if (typeof last === 'string') parts[parts.length - 1] = last + text;
		else if (text !== '') parts.push(text);
	}
	return parts;
}

function noMention(message: string): Pick<Finding, 'rule' | 'message' | 'hint'> {
	return {
		rule: 'reference-resolves',
		message,
		hint: 'Write a figure’s id in braces, as in {gpu-growth}, {latency.low} or {countries:words}; a name as {term:its-id}.',
	};
}
