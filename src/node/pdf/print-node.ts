import type { WordsApart } from '../../core/chart/draw/write-svg.ts';
import { directionOf, type TextDirection } from '../../core/markup/text-direction.ts';

/** A language tag (BCP 47) in the parts that Typst takes. */
export interface PrintLanguage {
	readonly lang: string;
	readonly region: string | null;
	/** `null` if what stands around the words may be of their sentence, so that its direction holds. */
	readonly direction: TextDirection | null;
}

/** `en-GB` as language and region. Words whose tag is not valid are set in the language of the document. */
export function printLanguageOf(tag: string): PrintLanguage | undefined {
	try {
		const { language, region } = new Intl.Locale(tag);
		return /^[a-z]{2,3}$/.test(language)
			? {
					lang: language,
					region: region !== undefined && /^[A-Z]{2}$/.test(region) ? region : null,
					direction: directionOf(tag),
				}
			: undefined;
	} catch {
		return undefined;
	}
}

export type WordStyle = 'em' | 'strong' | 'code' | 'sup' | 'sub' | 'del' | 'mark' | 'cite' | 'formula';

/** Mathematics in a line: the words that a reader of screens says, and one element of MathML. */
export interface PrintMath {
	readonly is: 'math';
	readonly alt: string;
	readonly in: readonly Inline[];
}

/** An element of MathML. Elements with several parts, such as a fraction, have one child for each. */
export interface PrintMathPart {
	readonly is: 'math-part';
	readonly tag: string;
	/** Attributes that matter on paper, by their names in MathML; of a cell its side. */
	readonly with: Readonly<Record<string, string>>;
	readonly in: readonly Inline[];
}

/** Words in a line. Plain data: Typst reads it as JSON, so nothing in it can be code. */
export type Inline =
	| string
	| {
			readonly is: WordStyle;
			readonly in: readonly Inline[];
	  }
	| ({ readonly is: 'quote' | 'words'; readonly in: readonly Inline[] } & Partial<PrintLanguage>)
	/**
	 * A figure: linked to its permanent address, with its number in the register. `counted`: the register names the page.
	 * `noted`: what proves it stands at the foot of the page.
	 */
	| {
			readonly is: 'figure';
			readonly id: string;
			readonly number: number;
			readonly url: string;
			readonly counted: boolean;
			readonly noted: boolean;
			readonly in: readonly Inline[];
	  }
	/** The mark of a footnote, with its words and its number in the series of the register. */
	| { readonly is: 'footnote'; readonly number: number; readonly in: readonly Inline[] }
	/** A link to what stands in the PDF too; `page` prints the page it is on. */
	| { readonly is: 'to'; readonly anchor: string; readonly page: boolean; readonly in: readonly Inline[] }
	/** A link to elsewhere; `address` is printed after the words. */
	| { readonly is: 'link'; readonly url: string; readonly address: boolean; readonly in: readonly Inline[] }
	| PrintMath
	| PrintMathPart
	| { readonly is: 'anchor'; readonly id: string }
	| { readonly is: 'break' }
	/** The room that a text would take, where nothing is printed. */
	| { readonly is: 'pad'; readonly text: string }
	/** What only Typst knows, such as the number of a page. `id` is its name in the message. */
	| { readonly is: 'value'; readonly id: string };

export interface PrintCell {
	readonly in: readonly Inline[];
	readonly head: boolean;
	readonly columns: number;
	readonly rows: number;
	readonly align: 'left' | 'center' | 'right' | null;
	/** Drawn before its words; where it begins, how long it is and where zero is, as parts of its room. */
	readonly bar: { readonly start: number; readonly length: number; readonly zero: number } | null;
}

/** A table, or some of its columns. */
export interface TablePart {
	readonly columns: number;
	/** Widths of its columns in points; none if Typst divides them by what the cells need. */
	readonly widths: readonly number[] | null;
	/** Widths by what the cells need, in points, for what cannot divide them itself; none if cells span columns. */
	readonly shares: readonly number[] | null;
	/** What is said above it: which columns of the table it has. */
	readonly words: string | null;
	readonly head: readonly (readonly PrintCell[])[];
	readonly body: readonly (readonly PrintCell[])[];
}

export interface DrawingOrigin {
	readonly chart: string;
	/** In points. */
	readonly room: number;
	/** Counted from 0. */
	readonly piece: number;
}

export interface KeyFigure {
	readonly in: readonly Block[];
	readonly value: readonly Inline[];
	readonly label: readonly Inline[];
	/** Lines on the years and places for which it holds, who was counted, and how exact it is. */
	readonly scope: readonly (readonly Inline[])[];
}

export type ParagraphStyle =
	'plain' | 'summary' | 'translation' | 'source' | 'foot' | 'kind' | 'takeaway' | 'reference' | 'unknown';

/**
 * A block of the page as it is set. `level` is the depth of a heading in the document, from 1. `long`: it may be longer
 * than a page, so Typst measures it before it keeps it on one. A block of words says its language if it is not that of
 * the report.
 */
export type Block = PrintedBlock & Partial<PrintLanguage>;

type PrintedBlock =
	| {
			readonly is: 'paragraph';
			readonly style: ParagraphStyle;
			readonly in: readonly Inline[];
	  }
	| { readonly is: 'heading'; readonly level: number; readonly id: string | null; readonly in: readonly Inline[] }
	| {
			readonly is: 'part';
			readonly level: number;
			readonly id: string;
			readonly title: readonly Inline[];
			readonly in: readonly Block[];
	  }
	| {
			readonly is: 'claim';
			readonly level: number;
			readonly id: string;
			/** Stands before its title in the text; the contents have the title alone. */
			readonly number: readonly Inline[];
			readonly title: readonly Inline[];
			readonly url: string;
			readonly in: readonly Block[];
	  }
	| {
			readonly is: 'list';
			readonly ordered: boolean;
			readonly start: number;
			readonly items: readonly (readonly Block[])[];
	  }
	/** Words, each with what they mean. */
	| {
			readonly is: 'definitions';
			readonly items: readonly { readonly term: readonly Inline[]; readonly in: readonly Block[] }[];
	  }
	/** Blocks beside each other. */
	| { readonly is: 'columns'; readonly columns: readonly (readonly Block[])[] }
	| { readonly is: 'quotation'; readonly in: readonly Block[] }
	/** `inner`: it stands in another note. */
	| { readonly is: 'note'; readonly long: boolean; readonly inner: boolean; readonly in: readonly Block[] }
	| { readonly is: 'group'; readonly in: readonly Block[] }
	/** What a screen folds: set open, between lines that show where it begins and ends. */
	| { readonly is: 'folded'; readonly summary: readonly Inline[]; readonly in: readonly Block[] }
	| { readonly is: 'details'; readonly summary: readonly Inline[]; readonly in: readonly Block[] }
	| { readonly is: 'key-figures'; readonly items: readonly KeyFigure[] }
	| {
			readonly is: 'chart';
			readonly level: number;
			readonly id: string | null;
			readonly long: boolean;
			/** Whether everything up to its first drawing fits on a sheet with it. */
			readonly together: boolean;
			readonly title: readonly Inline[];
			readonly in: readonly Block[];
	  }
	| {
			readonly is: 'drawing';
			readonly svg: string;
			/** The words in it, for the check of letters. */
			readonly texts: readonly string[];
			/** The words that are set upon the SVG. */
			readonly apart: readonly WordsApart[];
			readonly width: number;
			readonly height: number;
			/** The most that it may be high, in points. */
			readonly tallest: number;
			readonly alt: string;
			/** What is said above a piece of a drawing that is not its first. */
			readonly continued: string | null;
			/** From what it can be drawn again: the chart, the room that its title left, and which piece it is. */
			readonly from: DrawingOrigin;
	  }
	| {
			readonly is: 'picture';
			readonly id: string | null;
			/** Name of the file that holds it, among those that Typst sees. */
			readonly file: string;
			readonly format: 'jpg' | 'png' | 'svg';
			/** Its size on a screen, in CSS pixels. */
			readonly width: number;
			readonly height: number;
			/** The most that it may be high, in points. */
			readonly tallest: number;
			readonly alt: string;
			readonly in: readonly Block[];
	  }
	| {
			readonly is: 'table';
			readonly id: string | null;
			readonly long: boolean;
			/** Whether the line above is its name, to which it stands close. */
			readonly close: boolean;
			readonly caption: readonly Inline[];
			/** Size of its letters and space after each column, in points. */
			readonly size: number;
			readonly gap: number;
			/** Whether it stands on a sheet of its own that is turned. */
			readonly turned: boolean;
			readonly parts: readonly TablePart[];
			readonly in: readonly Block[];
	  }
	/** Mathematics on a line of its own. */
	| { readonly is: 'equation'; readonly in: readonly Inline[] }
	| { readonly is: 'code'; readonly text: string }
	| { readonly is: 'anchor'; readonly id: string }
	| { readonly is: 'separator' };
