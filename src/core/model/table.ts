import type { ColumnType } from './data-set.ts';
import type { Precision } from './quantity.ts';
import type { CellLook } from './tables/cell-look.ts';

/** A column of a table, in the terms of Table Schema. */
export interface TableField {
	/** Heading of the column in the CSV file. */
	readonly name: string;
	/** Heading that readers see. */
	readonly title: string;
	readonly type: ColumnType;
	/** Code of the unit of its numbers; a column of anything else has none. */
	readonly unit?: string | undefined;
	/** Which end of a range its numbers are, if two columns are one. */
	readonly bound?: 'low' | 'high' | undefined;
	readonly description?: string | undefined;
	/** The nearest multiple of this to which its numbers are rounded, if they are. */
	readonly round?: number | undefined;
	/** What its cells show beside their numbers. */
	readonly show?: CellLook | undefined;
}

/** A cell as data and as it is shown. Its value is `null` if the source does not give it. */
export interface TableCell {
	readonly value: string | number | boolean | null;
	/** With its unit. A number in a row that no page shows is written in plain digits, until a chart draws it. */
	readonly text: string;
	/** Without its unit, in a table whose heads name the units. */
	readonly bare?: string | undefined;
	/** How many digits of a number the source gives, if more than the value shows: 0.1 for “12.0”. */
	readonly precision?: Precision;
}

/** Where the words stand that state a row, and what they are in words of ours, if the source is in another language. */
export interface QuotedRow {
	readonly words: string;
	/** Line of the saved copy, from 1. */
	readonly line: number;
	readonly translation?: string | undefined;
}

/** A row of a table. */
export interface TableRow {
	readonly cells: readonly TableCell[];
	/** The words of the source that state it; only in a table of quotes. */
	readonly quoted?: QuotedRow | undefined;
}

/** A table, whose every number is proven: by the quote of its row, or by the query that gives the rows. */
export interface Table {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** Ids of the sources in which its rows stand, in the order in which the table names them. */
	readonly sources: readonly string[];
	readonly fields: readonly TableField[];
	readonly rows: readonly TableRow[];
	/** Ids of the figures that its title, its description and those of its columns name, each as often as they do. */
	readonly mentions?: readonly string[] | undefined;
	/**
	 * What the numbers of each column are in, as its head says it; nothing for words and pure numbers. Absent if the
	 * cells themselves name their units.
	 */
	readonly unitNames?: readonly string[] | undefined;
	/** Whether each row has a quote. */
	readonly hasQuotes: boolean;
	/** The SELECT over data sets that gives the rows; absent if they have quotes. */
	readonly sql?: string | undefined;
	/** The column whose values are columns here, and that of their cells; absent if the table turns none. */
	readonly pivot?: { readonly column: string; readonly value: string } | undefined;
	/** How many rows the text, a print and the PDF show; its page has more of them, and the CSV file all. */
	readonly fold: number;
}
