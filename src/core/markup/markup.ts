import { CARD, DRAWING, FIG, FOOTNOTE_MARK, PERMALINK, SCROLL } from './classes-for-scripts.ts';

/**
 * The classes of what stands in the text of a report, by the component or page that writes them. A component takes
 * its classes from here, the PDF has a form for each (`node/pdf/forms/`), the offline copy looks elements up by them,
 * and style sheets use the same words. Classes inside an element that the PDF leaves out (a figure’s card) matter to
 * styles alone and need no name here.
 *
 * A new component of prose begins with its classes here: the compiler then asks for a form of each on paper.
 */
export const markup = {
	report: { contents: 'toc', part: 'part', summary: 'summary', prose: 'prose' },
	Amendments: { amended: 'amended' },
	CardButton: { tap: 'fig-tap' },
	Cards: { cards: 'cards' },
	Chart: {
		chart: 'chart',
		title: 'chart-title',
		takeaway: 'chart-takeaway',
		foot: 'chart-foot',
		links: 'chart-links',
	},
	ChartData: { table: 'chart-data' },
	ChartDrawing: { drawing: DRAWING, image: 'drawing-image', wide: 'wide', narrow: 'narrow', piece: 'piece' },
	Cite: { citation: 'citation', numbered: 'citation-number' },
	Claim: { claim: 'claim', head: 'claim-head', title: 'claim-title', anchor: 'anchor', permalink: PERMALINK },
	Code: { code: 'code', note: 'code-note' },
	Column: { column: 'column', title: 'column-title' },
	Columns: { columns: 'columns' },
	Details: { details: 'folded' },
	Fig: { fig: FIG },
	FigLink: { link: 'fig-link' },
	FigureCard: { card: CARD },
	Figures: {
		list: 'key-figures',
		item: 'key-figure',
		value: 'key-value',
		label: 'key-label',
		scope: 'key-scope',
		proof: 'key-proof',
	},
	Footnote: { mark: FOOTNOTE_MARK },
	FootnoteWords: { words: 'footnote-words', back: 'footnote-back' },
	Footnotes: { list: 'footnotes', title: 'footnotes-title' },
	Formula: { formula: 'formula' },
	HowToCite: { cite: 'cite' },
	MarkdownCell: { center: 'align-center', right: 'align-right' },
	MarkdownLink: { bare: 'bare' },
	Mathematics: { math: 'math', block: 'math-block', left: 'math-left', right: 'math-right' },
	Note: { note: 'note', kind: 'note-kind' },
	Ordinal: { ordinal: 'ordinal' },
	Picture: { picture: 'picture', image: 'picture-image', caption: 'picture-caption', credit: 'picture-credit' },
	Quotation: { quotation: 'quotation', translation: 'quotation-translation', source: 'quotation-source' },
	Ref: { ref: 'ref' },
	References: { list: 'references', number: 'reference-number', places: 'reference-places' },
	ScrollBox: { box: SCROLL },
	Source: { source: 'source' },
	Table: { table: 'table' },
	TableRows: { number: 'number', unit: 'unit', bar: 'bar' },
	Term: { term: 'term' },
	Translation: { translation: 'translation' },
	Unbroken: { unbroken: 'unbroken' },
	Unknown: { unknown: 'unknown' },
} as const;

export type Markup = typeof markup;
export type Writer = keyof Markup;

/** The entries of `markup`. */
export const writers: readonly Writer[] = Object.keys(markup).filter((key): key is Writer =>
	Object.hasOwn(markup, key),
);

/** The file that writes the classes of an entry: a page by its own name, a component by that of its element. */
export function fileOf(writer: Writer): string {
	return `src/${/^[A-Z]/.test(writer) ? 'components' : 'pages'}/${writer}.astro`;
}

/** The classes of what stands around the text, by which other code finds it. */
export const frame = {
	/** The article of the whole report. */
	whole: 'whole',
	/** The head of every page. */
	top: 'top',
	/** The size of a file, which the search leaves out. */
	size: 'size',
} as const;

/** The `data-` attributes that pages are built with, in the names that HAST has for them, and who reads them there. */
export const dataAttributes = {
	dataAddress: 'styles',
	dataCard: 'styles',
	dataChart: 'scripts',
	dataCopy: 'scripts',
	dataFirst: 'styles',
	dataFurther: 'styles',
	dataHeard: 'styles',
	dataHome: 'scripts',
	dataHref: 'scripts',
	dataIndex: 'scripts',
	dataKind: 'scripts',
	dataLong: 'styles',
	dataName: 'scripts',
	dataPad: 'styles',
	dataSearch: 'scripts',
	dataSmallWords: 'scripts',
	dataSortBy: 'styles',
	dataUnit: 'scripts',
	dataUnknown: 'scripts',
	dataWords: 'scripts',
} as const;

export type DataAttribute = keyof typeof dataAttributes;
