import type { FigureMention, Phrase } from '../model/phrase.ts';
import type { Collector, Unplaced } from '../problem.ts';
import { numbersInIdiom } from '../numbers/idioms.ts';
import { numbersInPieces, type Piece } from '../numbers/numbers-in-pieces.ts';
import { isYearOfEdition } from '../numbers/year-of-edition.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import { refuseNumber } from './number-problem.ts';
import { mentionOf, type WriteFigure } from './write-figure.ts';

/** A mention in braces: `{id}`, `{id.low}`, `{id:words}`, `{term:id}`, `{idiom:words that count nothing}`. */
const MENTION = /\{([^{}]*)\}/g;
const FIGURE = /^([a-z][a-z0-9-]*)(?:\.(low|high))?(?::(short|long|words))?$/;
const TERM = /^term:([a-z][a-z0-9-]*)$/;
const IDIOM = /^idiom:(.*)$/s;

/** What a sentence may name. */
export interface Mentionable {
	readonly language: string;
	readonly write: WriteFigure;
	readonly terms: ReadonlyMap<string, { readonly label: string }>;
	/** The year of the edition, which a title of the report may say. */
	readonly year?: string | undefined;
}

/** A problem of a sentence; `near` are the words of it that are meant. */
export type PhraseFinding = Unplaced & { readonly near: string };

/** Words of a sentence, and how they are written in it. */
interface Said extends Piece {
	readonly written: string;
	readonly mention?: FigureMention | undefined;
}

/** Puts the figures and names into a sentence of ours, and refuses a number that is typed. */
export function resolvePhrase(source: string, names: Mentionable, findings: Collector<PhraseFinding>): Phrase {
	const said: Said[] = [];
	const addText = (text: string) => {
		for (const brace of text.match(/[{}]/g) ?? [])
			findings.report({ ...noMention(`A “${brace}” without its pair names no figure.`), near: brace });
		said.push({ kind: 'typed', text, written: text });
	};
	let end = 0;
	for (const { 0: written, 1: inner = '', index } of source.matchAll(MENTION)) {
		addText(source.slice(end, index));
		end = index + written.length;
		const read = readMention(written, inner, names, findings);
		if (read !== undefined) said.push({ ...read, written });
	}
	addText(source.slice(end));
	for (const found of numbersInPieces(said, names.language)) {
		const piece = said[found.piece];
		if (names.year === found.text && isYearOfEdition(said, found, names.language)) continue;
		const near =
			piece?.kind === 'typed' ? piece.text.slice(found.start, found.start + found.text.length) : piece?.written;
		findings.report({ ...refuseNumber(found, 'data'), near: near ?? found.text });
	}
	const phrase = capitalised(said, names.language);
	return { text: phrase.map(({ text }) => text).join(''), parts: partsOf(phrase) };
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

/** Reads what stands between braces; nothing where it names nothing. */
function readMention(
	written: string,
	inner: string,
	{ write, terms, language }: Mentionable,
	findings: Collector<PhraseFinding>,
): Omit<Said, 'written'> | undefined {
	const idiom = IDIOM.exec(inner)?.[1]?.trim();
	if (idiom !== undefined && idiom !== '') {
		const numbers = numbersInIdiom(idiom, language);
		for (const { text } of numbers) findings.report({ ...refuseNumber({ what: 'number', text }, 'idiom'), near: text });
		return numbers.length > 0 ? undefined : { kind: 'idiom', text: idiom };
	}
	const ofMention = findings.placing<Unplaced>((problem) => ({ ...problem, near: written }));
	const term = TERM.exec(inner)?.[1];
	if (term !== undefined) {
		const label = terms.get(term)?.label;
		if (label !== undefined) return { kind: 'name', text: label };
		ofMention.report({
			rule: 'reference-resolves',
			message: `There is no term “${term}”.${suggestion(term, terms)}`,
			hint: 'Use the id of an entry in data/terms.yaml, or add one.',
		});
		return undefined;
	}
	const [, figure, part, form] = FIGURE.exec(inner) ?? [];
	if (figure === undefined) {
		ofMention.report(noMention(`“${written}” names no figure.`));
		return undefined;
	}
	const mention = mentionOf(figure, part, form);
	const text = write(mention, ofMention);
	return text === undefined ? undefined : { kind: 'figure', text, mention };
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

function noMention(message: string): Unplaced {
	return {
		rule: 'reference-resolves',
		message,
		hint:
			'Write a figure’s id in braces, as in {gpu-growth}, {latency.low} or {countries:words}; a name as ' +
			'{term:its-id}.',
	};
}
