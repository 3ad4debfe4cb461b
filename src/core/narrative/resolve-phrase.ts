import type { FigureMention, Phrase } from '../model/phrase.ts';
import type { Collector, Unplaced } from '../problem.ts';
import { numbersInIdiom } from '../numbers/numbers-in-idiom.ts';
import { numbersInPieces } from '../numbers/numbers-in-pieces.ts';
import { typedKindOf } from '../numbers/typed-kinds.ts';
import { isYearOfEdition } from '../numbers/year-of-edition.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import { afterValue } from '../words/one-stop.ts';
import { marksOfProse } from './foreign-marks.ts';
import type { Names } from './named-kinds.ts';
import { numberProblem } from './number-problem.ts';
import type { SentencePiece } from './sentence-piece.ts';
import { unitsNotNamed } from './units-not-named.ts';
import { wordsForTerm } from './words-for-term.ts';
import { mentionOf, type UnitLeftOut, type WriteFigure } from './write-figure.ts';

/**
 * A mention in braces: `{id}`, `{id.low}`, `{id:words}`, `{term:id}`, `{term:id words for it}`, `{each:Column}` in a
 * family, `{idiom:words that count nothing}`.
 */
const MENTION = /\{([^{}]*)\}/g;
const FIGURE = /^([a-z][a-z0-9-]*(?:\/[a-z0-9-]+)*)(?:\.(low|high|size))?(?::(short|long|words|number))?$/;
const EACH = /^each:(.*)$/s;
const TERM = /^term:([a-z][a-z0-9-]*)(?:\s+(\S.*?))?\s*$/s;
const IDIOM = /^idiom:(.*)$/s;
const MARK_OF_FOOTNOTE = /\[\^[^\]\n]*\]/g;
const MATHEMATICS = /\$\$[^$]+\$\$/g;
/** A pattern of `replace` that writes “$$”. */
const MATHEMATICS_SIGN = '$$$$';

/** What a sentence of a data file is read with. */
export interface PhraseContext {
	readonly language: string;
	/** Names of the report that hold numbers and count nothing. */
	readonly ownNames?: readonly string[];
	readonly write: WriteFigure;
	readonly unitLeftOut: UnitLeftOut;
	readonly terms: Names['term'];
	/** The year of the edition, which a title of the report may name. */
	readonly year?: string | undefined;
	/** In a member of a family: its value in each column of `each`, in words. */
	readonly each?: ReadonlyMap<string, string> | undefined;
}

/** A problem of a sentence; `near` are the words that it is about. */
export type PhraseFinding = Unplaced & { readonly near: string };

/** A piece of a sentence, and how the author wrote it. */
interface PhrasePiece extends SentencePiece {
	readonly written: string;
	readonly mention?: FigureMention | undefined;
	/** Whether it comes from data, so that it gets a capital at the start of a sentence. */
	readonly isData?: boolean | undefined;
}

/** The ids of the figures that a sentence names, each with the braces as they are written. */
export function figuresInPhrase(source: string): { readonly id: string; readonly written: string }[] {
	return [...source.matchAll(MENTION)].flatMap(({ 0: written, 1: inner = '' }) => {
		const id = FIGURE.exec(inner)?.[1];
		return id === undefined ? [] : [{ id, written }];
	});
}

/**
 * Puts the figures and names into a sentence of a data file, and reports typed numbers and names that do not resolve.
 */
export function resolvePhrase(sentence: string, names: PhraseContext, findings: Collector<PhraseFinding>): Phrase {
	// Mathematics is told by its sign; what else is found in it, such as braces that name no figure, would only hide
	// this.
	const source = sentence.replace(MATHEMATICS, MATHEMATICS_SIGN);
	const pieces: PhrasePiece[] = [];
	const addText = (text: string) => {
		for (const brace of text.match(/[{}]/g) ?? [])
			findings.report({ ...noMention(`A “${brace}” without its pair names no figure.`), near: brace });
		for (const [mark] of text.matchAll(MARK_OF_FOOTNOTE)) findings.report({ ...noFootnote(mark), near: mark });
		reportMarksOfProse(text, findings);
		pieces.push({ kind: 'typed', text, written: text });
	};
	let end = 0;
	for (const { 0: written, 1: inner = '', index } of source.matchAll(MENTION)) {
		addText(source.slice(end, index));
		end = index + written.length;
		const read = readMention(written, inner, names, findings);
		if (read !== undefined) pieces.push({ ...read, written });
	}
	addText(source.slice(end));
	for (const found of numbersInPieces(pieces, names.language, names.ownNames)) {
		const piece = pieces[found.piece];
		if (names.year === found.text && isYearOfEdition(pieces, found, names.language)) continue;
		const near =
			piece?.kind === 'typed' ? piece.text.slice(found.start, found.start + found.text.length) : piece?.written;
		const kind = typedKindOf(pieces, found, names.language);
		findings.report({ ...numberProblem(found, 'data', kind), near: near ?? found.text });
	}
	for (const { piece, ...finding } of unitsNotNamed(pieces, names.language))
		findings.report({ ...finding, near: pieces[piece]?.written ?? '' });
	const phrase = withOneStopEach(capitalised(pieces, names.language));
	return { text: phrase.map(({ text }) => text).join(''), parts: partsOf(phrase) };
}

/** Gives data at the start of a sentence a capital: “About 40% of …”. Words of the author are not changed. */
function capitalised(pieces: readonly PhrasePiece[], language: string): readonly PhrasePiece[] {
	const first = pieces.findIndex(({ text }) => text !== '');
	return pieces.map((each, index) =>
		index === first && (each.kind === 'figure' || each.isData === true)
			? { ...each, text: each.text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language)) }
			: each,
	);
}

/** A sentence that ends with a figure such as a Russian date, “2023 г.”, has its full stop there already. */
function withOneStopEach(pieces: readonly PhrasePiece[]): readonly PhrasePiece[] {
	return pieces.map((piece, index) => {
		const before = pieces[index - 1];
		if (before?.kind !== 'figure' || piece.kind !== 'typed') return piece;
		return { ...piece, text: afterValue(before.text, piece.text) };
	});
}

/** Reads the text between braces. Undefined if it names nothing, which is reported. */
function readMention(
	written: string,
	inner: string,
	{ write, unitLeftOut, terms, language, each }: PhraseContext,
	findings: Collector<PhraseFinding>,
): Omit<PhrasePiece, 'written'> | undefined {
	const idiom = IDIOM.exec(inner)?.[1]?.trim();
	if (idiom !== undefined && idiom !== '') {
		const numbers = numbersInIdiom(idiom, language);
		for (const { text } of numbers)
			findings.report({ ...numberProblem({ what: 'number', text }, 'idiom'), near: text });
		return numbers.length > 0 ? undefined : { kind: 'idiom', text: idiom };
	}
	const ofMention = findings.placing<Unplaced>((problem) => ({ ...problem, near: written }));
	const [, term, given] = TERM.exec(inner) ?? [];
	if (term !== undefined) {
		const named = terms.get(term);
		if (named !== undefined) return { kind: 'name', text: wordsForTerm(given, term, named, ofMention) };
		ofMention.report({
			rule: 'reference-resolves',
			message: `There is no term “${term}”.${suggestion(term, terms)}`,
			hint: 'Use the id of an entry in data/terms.yaml, or add one.',
			notFound: { kind: 'term', id: term },
		});
		return undefined;
	}
	const column = EACH.exec(inner)?.[1];
	if (column !== undefined) {
		const text = each?.get(column);
		if (text !== undefined) return { kind: 'other', text, isData: true };
		ofMention.report(noColumn(written, column, each));
		return undefined;
	}
	const [, figure, part, form] = FIGURE.exec(inner) ?? [];
	if (figure === undefined) {
		ofMention.report(noMention(`“${written}” names no figure.`));
		return undefined;
	}
	const mention = mentionOf(figure, part, form);
	const text = write(mention, ofMention);
	return text === undefined ? undefined : { kind: 'figure', text, mention, unit: unitLeftOut(mention) };
}

/** Joins the pieces between figures. */
function partsOf(pieces: readonly PhrasePiece[]): Phrase['parts'] {
	const parts: Phrase['parts'][number][] = [];
	for (const { text, mention } of pieces) {
		const last = parts.at(-1);
		if (mention !== undefined) parts.push({ ...mention, text });
		else if (typeof last === 'string') parts[parts.length - 1] = last + text;
		else if (text !== '') parts.push(text);
	}
	return parts;
}

/** Reports marks that only the text of a section has, and which readers would see as they are typed. */
function reportMarksOfProse(text: string, findings: Collector<PhraseFinding>): void {
	for (const { sign, pattern, what, hint } of marksOfProse) {
		const found = text.includes(sign) ? [...text.matchAll(pattern)][0] : undefined;
		if (found === undefined) continue;
		const { 0: mark, groups = {} } = found;
		findings.report({
			rule: 'prose-is-well-formed',
			message: `“${mark}” is ${what}, which this sentence does not have: readers would see it as it is typed.`,
			hint: hint(groups),
			near: mark,
		});
	}
}

function noColumn(written: string, column: string, each: PhraseContext['each']): Unplaced {
	return each === undefined
		? {
				rule: 'reference-resolves',
				message: `“${written}” stands outside of a family.`,
				hint: 'Only a figure whose `cell` has `each` may name a column. Write the words, or name a figure.',
			}
		: {
				rule: 'reference-resolves',
				message: `\`each\` of the family has no column “${column}”.${suggestion(column, each)}`,
				hint: `Its columns are: ${[...each.keys()].join(', ')}.`,
			};
}

function noFootnote(mark: string): Unplaced {
	return {
		rule: 'reference-resolves',
		message: `“${mark}” marks no footnote: only the text of a section has footnotes.`,
		hint: 'Say it in the sentence, or mark it in the text of a section.',
	};
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
