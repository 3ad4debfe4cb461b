import { describeReading } from '../../core/evidence/describe-reading.ts';
import { viewOf } from '../../core/evidence/evidence-kinds.ts';
import { placeOf } from '../../core/evidence/place-of.ts';
import type { Proof } from '../../core/evidence/proof.ts';
import { proofSetting, writeProof } from '../../core/evidence/write-proof.ts';
import { formatExactness } from '../../core/format/format-exactness.ts';
import { shortenWords } from '../../core/format/shorten-words.ts';
import { formatQuantity } from '../../core/format/format-quantity.ts';
import { breakLong } from '../../core/format/no-break.ts';
import type { FormulaPart } from '../../core/format/formula-call.ts';
import type { Figure } from '../../core/model/figure.ts';
import type { Report } from '../../core/model/report.ts';
import { address } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import { say, sayPieces } from '../../core/words/say.ts';
import type { KeyWith } from '../../core/words/values.ts';
import { backAnchor, type PaperFileKind } from './back-matter.ts';
import { type Inline, printLanguageOf } from './print-node.ts';
import { printAmendments } from './print-amendments.ts';
import { printPieces } from './print-pieces.ts';
import { spokenWords } from './spoken-words.ts';
import { tidySpaces } from './tidy-spaces.ts';

/** A figure in the register: all that a reader on paper needs to check it. */
export interface RegisterEntry {
	readonly number: number;
	readonly id: string;
	readonly value: string;
	readonly label: readonly Inline[];
	readonly definition: readonly Inline[];
	/** Source words, cells, a query, or the formula with its numbers put in. */
	readonly proof: readonly Inline[];
	/** Where the words or the cells stand, or which data sets the query reads. */
	readonly where: readonly Inline[];
	/** The same in short, for the foot of a page. */
	readonly note: readonly Inline[];
	/**
	 * Who read it, how it was converted, on how many rows it rests, how exact it is, its assumption, what was corrected
	 * in it, and its own caveats; then the entries with caveats of its inputs, and those derived from it.
	 */
	readonly notes: readonly (readonly Inline[])[];
	readonly url: string;
}

/** The most letters of a source’s words at the foot of a page; the register has all of them. */
const MOST_LETTERS = 200;

/** The messages that say what the register holds, for each kind of file. */
const introductions = {
	pdf: { ofAll: 'pdf.register-of-all', ofShown: 'pdf.register-of-shown', leftOut: 'pdf.register-left-out' },
	word: { ofAll: 'word.register-of-all', ofShown: 'word.register-of-shown', leftOut: 'word.register-left-out' },
} as const satisfies Record<PaperFileKind, unknown>;

/**
 * What the register holds, in paragraphs.
 *
 * @param leftOut How many figures of the report it does not have.
 * @param file The kind of file: the PDF names pages and has files attached, a Word file has neither.
 */
export function registerIntroduction(report: Report, leftOut: number, file: PaperFileKind = 'pdf'): Inline[][] {
	const { language: locale } = report.meta;
	const footnotes: Inline[][] = hasFootnotes(report) ? [[say(locale, 'pdf.register-footnotes')]] : [];
	if (leftOut === 0) return [[say(locale, introductions[file].ofAll)], ...footnotes];
	const url = permalink(report, address.figures);
	const figures = { is: 'link', url, address: false } as const;
	return [
		[say(locale, introductions[file].ofShown)],
		printPieces(sayPieces(locale, introductions[file].leftOut, { n: leftOut, url }), { links: { figures } }),
		...footnotes,
	];
}

function hasFootnotes({ sections }: Report): boolean {
	return sections.some((section) => [section, ...section.claims].some(({ footnotes }) => footnotes.length > 0));
}

/** The entries of the figures shown, in the order of their numbers. Figures that the text does not name come last. */
export function registerEntries(
	report: Report,
	shown: readonly Figure[],
	numberOf: (figure: string) => number,
): RegisterEntry[] {
	const setting = proofSetting(report);
	const spoken = spokenWords(report);
	for (const { id } of shown) numberOf(id);
	const numbers = new Map(report.sources.map(({ id }, index) => [id, index + 1]));
	const usedBy = Map.groupBy(
		shown.flatMap(({ id, evidence }) => viewOf(evidence).figures.map((figure) => ({ id, figure }))),
		({ figure }) => figure,
	);
	const { language: locale } = report.meta;

	return shown
		.map((figure): RegisterEntry => {
			return {
				number: numberOf(figure.id),
				id: figure.id,
				value: breakLong(formatQuantity(figure, locale)),
				label: spoken(figure.label),
				definition: spoken(figure.definition.text),
				proof: proofOf(figure),
				where: whereOf(figure),
				note: noteOf(figure),
				notes: notesOf(figure),
				url: permalink(report, address.figure(figure.id)),
			};
		})
		.sort((a, b) => a.number - b.number);

	/** Where a source states the number, or the data sets that a query computes it from. */
	function whereOf(figure: Figure): Inline[] {
		const found = placeOf(figure, locale);
		if (found !== undefined) {
			const values = { number: numbers.get(found.source) ?? found.source, place: found.place };
			return printPieces(sayPieces(locale, 'pdf.place', values), { links: { source: toSource(found.source) } });
		}
		const { sources } = viewOf(figure.evidence);
		if (sources.length === 0) return [];
		const named = sources.map((id) => ({ element: id, inside: [String(numbers.get(id) ?? id)] }));
		const links = Object.fromEntries(sources.map((id) => [id, toSource(id)]));
		return printPieces(sayPieces(locale, 'pdf.sources', { n: sources.length, sources: named }), { links });
	}

	function toSource(id: string) {
		return { is: 'to', anchor: backAnchor(`source-${id}`), page: false } as const;
	}

	function notesOf(figure: Figure): Inline[][] {
		const { id, caveats } = figure;
		const { assumption, reading } = figure.evidence;
		const derived = (usedBy.get(id) ?? []).map((each) => each.id);
		const own = caveats.filter(({ figure }) => figure === id);
		const others = caveats.filter(({ figure }) => figure !== id).map(({ figure }) => figure);
		return [
			...(reading
				? [printPieces(sayPieces(locale, 'pdf.reading', { by: reading.by, why: reading.why.text }), { spoken })]
				: []),
			...describeReading(figure, locale).map((line) => [line]),
			...formatExactness(figure, setting.figureById, locale).map((line) => [line]),
			...(assumption
				? [printPieces(sayPieces(locale, 'pdf.assumption', { assumption: assumption.text }), { spoken })]
				: []),
			...printAmendments(report, `figure:${id}`),
			...own.map(({ text }) => printPieces(sayPieces(locale, 'pdf.caveat', { caveat: text.text }), { spoken })),
			...(others.length === 0 ? [] : [sayNumbers('pdf.caveats-of', others)]),
			...(derived.length === 0 ? [] : [sayNumbers('pdf.used-by', derived)]),
		];
	}

	/** Says a message with the numbers of figures, each once, linked to their entries. */
	function sayNumbers(key: KeyWith<'figures'>, ids: readonly string[]): Inline[] {
		const inOrder = [...new Set(ids)].sort((a, b) => numberOf(a) - numberOf(b));
		const figures = inOrder.map((id) => ({ element: id, inside: [String(numberOf(id))] }));
		const linkOf = (id: string) => ({ is: 'to', anchor: backAnchor(`figure:${id}`), page: false }) as const;
		const links = Object.fromEntries(inOrder.map((id) => [id, linkOf(id)]));
		return printPieces(sayPieces(locale, key, { figures }), { links });
	}

	function proofOf(figure: Figure): Inline[] {
		return writeProof<Inline[]>(figure, setting, {
			quote: quoteOf,
			formula: ({ parts }) => [{ is: 'formula', in: parts.map(inFormula) }],
			remark: ({ words }) => [words],
			cell: ({ words }) => tidySpaces([words]),
			query: ({ sql }) => [{ is: 'code', in: [sql] }],
		});
	}

	/** The words of a source, and our translation of them if there is one. */
	function quoteOf({ words, language, translation }: Omit<Extract<Proof, { form: 'quote' }>, 'form'>): Inline[] {
		const quote: Inline = { is: 'quote', ...printLanguageOf(language), in: [words] };
		return translation === undefined
			? [quote]
			: [quote, ' ', say(locale, 'source.translation', { words: translation })];
	}

	function noteOf(figure: Figure): Inline[] {
		const where = whereOf(figure);
		const inShort = (words: string) => shortenWords(words, MOST_LETTERS, locale);
		const proof = writeProof<Inline[]>(figure, setting, {
			quote: ({ words, language, translation }) =>
				quoteOf({ words: inShort(words), language, translation: translation && inShort(translation) }),
			formula: ({ parts }) => [{ is: 'formula', in: parts.map(inFormula) }],
			remark: ({ words }) => [words],
			cell: ({ words }) => tidySpaces([inShort(words)]),
			query: () => [say(locale, 'pdf.note-of-query')],
		});
		return where.length === 0 ? proof : printPieces(sayPieces(locale, 'pdf.note'), { words: { proof, where } });
	}

	function inFormula(part: FormulaPart): Inline {
		if (typeof part === 'string') return part;
		if ('raised' in part) return { is: 'sup', in: part.raised.map(inFormula) };
		const { figure: id, text } = part;
		const url = permalink(report, address.figure(id));
		return { is: 'figure', id, number: numberOf(id), url, counted: false, noted: false, in: [text] };
	}
}
