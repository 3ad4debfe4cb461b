import type { Answer, DataEngine, Question } from '../data-sets/data-engine.ts';
import type { GivenUnit } from '../data-sets/read-number.ts';
import type { ColumnSpec, ColumnType } from '../model/data-set.ts';
import type { Selection } from '../model/selection.ts';
import type { DataSource, Source } from '../model/source.ts';
import type { TableField, TableRow } from '../model/table.ts';
import type { DataField } from '../model/tables/data-field.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import type { UnitTable } from '../units/unit-table.ts';

/** What says which rows are wanted, by its kind. */
export interface WrittenRows {
	readonly select: Selection;
	readonly query: {
		/** Ids of the data sets that it reads. */
		readonly from: readonly string[];
		readonly sql: string;
		/** What its numbers assume and no source states. */
		readonly assumption?: string | undefined;
	};
}
export type RowsKind = keyof WrittenRows;

/** Rows that are wanted of data sets, by a table or by a chart. */
export type WantedRows<Kind extends RowsKind = RowsKind> = {
	readonly [Each in Kind]: WantedRowsBase & { readonly kind: Each; readonly rows: WrittenRows[Each] };
}[Kind];

interface WantedRowsBase {
	/** By which the caller knows them; each has its own. */
	readonly key: string;
	/** Where the rows are written in the entry: `['select']`, or `['query', 'sql']`. Fields in it have longer paths. */
	readonly path: Finding['path'];
	/** Columns that need another title, type or unit than they have in the data set. They stand under `fields`. */
	readonly fields?: readonly DataField[] | undefined;
	/** Says of rows that a chart draws what its author does about too many; left out for those of a table. */
	readonly ofChart?: { readonly fewer: string } | undefined;
	readonly findings: Findings;
}

/** What the rows are proven against. */
export interface RowSetting {
	readonly sources: readonly Source[];
	readonly units: UnitTable;
	readonly engine: DataEngine;
	/** BCP 47 tag in which the cells are written out. */
	readonly locale: string;
}

/** Rows of data sets, proven: each cell stands in the data or is computed from them. */
export interface DataRows {
	/** Ids of the data sets, in the order in which the entry names them. */
	readonly sources: readonly string[];
	/** The SELECT that gives the rows, as a reader runs it on the published files. */
	readonly sql: string;
	/** Titles are as written in `fields`; a column without one has its name as title. */
	readonly fields: readonly TableField[];
	/** At least one, and `bounds.rows` at most; and `bounds.cells` in all. */
	readonly rows: readonly TableRow[];
	/** The unit of each column, in the order of `fields`; undefined for a column without numbers. */
	readonly units: readonly (Unit | undefined)[];
	/** The unit of each column in words, for its head; nothing where the cells have no other text without it. */
	readonly unitNames: readonly string[];
	/** What the record of the data set says of the cells of each column, if they stand there as they are. */
	readonly roles: readonly (ColumnRole | undefined)[];
}

/** What the cells of a column say of their row: when or where it holds, or what was measured. */
export type ColumnRole = Pick<ColumnSpec, 'is' | 'codes'>;

/** A column of rows that were asked for, before its unit is known. */
export interface AskedColumn {
	readonly name: string;
	readonly type: ColumnType;
	/** The decimal mark of the cells as they are written. */
	readonly decimal: '.' | ',';
	/** Whether its numbers are computed in binary arithmetic, so that their last digits mean nothing. */
	readonly isInexact: boolean;
	/** Whether its cells name marks or series of a chart, if they are words: equal numbers are then one name. */
	readonly isName?: boolean;
	readonly role?: ColumnRole | undefined;
	/** Where the entry names it. */
	readonly path: Finding['path'];
	/** Finds the unit of its numbers. Reports one that is not known. */
	readonly unitOf: (stated: Unit | undefined, findings: Findings) => GivenUnit | undefined;
}

/** Rows that can be asked for: what is said of them by their kind. */
export interface AskedRows {
	readonly wanted: WantedRowsBase;
	readonly sources: readonly DataSource[];
	readonly sql: string;
	/** Gives the cells of all columns and, if they are written in a file, once more as they are written there. */
	readonly question: string;
	/** How many columns the table has. */
	readonly width: number;
	/** The columns, by those of the answer. Reports what is wrong with them. */
	readonly columnsOf: (answered: AnsweredRows) => readonly AskedColumn[] | undefined;
	/** Questions that say why there are no rows, and what is reported then. */
	readonly ifEmpty: {
		readonly questions: readonly Question[];
		readonly explain: (answers: readonly Answer[]) => Finding;
	};
	/** What an author does about too many rows. */
	readonly fewer: string;
}

/** An answer that did not fail. */
export type AnsweredRows = Exclude<Answer, { failed: unknown }>;
