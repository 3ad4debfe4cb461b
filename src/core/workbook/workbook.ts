/** What a cell holds. Text is never a formula, whatever it begins with. Nothing is an empty cell. */
export type CellValue =
	| undefined
	| string
	| boolean
	/** A number that a spreadsheet keeps to its last digit, and how it is shown. */
	| { readonly number: number; readonly format: string }
	/** The digits of a number that a spreadsheet cannot keep. */
	| { readonly digits: string };

/** How text is set that breaks into lines. Numbers stand on the right by themselves. */
export type TextStyle = 'bold' | 'plain' | 'heading' | 'heading of numbers';

/** A cell that is not set as others are. */
export interface StyledCell {
	readonly value: CellValue;
	readonly style: TextStyle;
}

export type Cell = CellValue | StyledCell;

export interface Sheet {
	/** A valid name: see {@link nameSheet}. */
	readonly name: string;
	/** How wide each column is, in characters. */
	readonly widths: readonly number[];
	/** The cells of all rows. Those that end early are empty at their end. They may be asked for more than once. */
	readonly rows: () => Iterable<readonly Cell[]>;
	/**
	 * How many rows there are below the first one, if that is a head: it stays in sight, is printed on each sheet and has
	 * filters.
	 */
	readonly rowsBelowHead?: number;
}

export interface Workbook {
	readonly title: string;
	/** The authors, as the properties of the file name them. */
	readonly creator: string;
	/** BCP 47 tag of its words. */
	readonly language: string;
	/** ISO 8601 day that the file says it was made on. */
	readonly day: string;
	/** At least one. */
	readonly sheets: readonly Sheet[];
}
