import { UNSTATED } from './quantity.ts';

/** A column of a published CSV, as Table Schema 2.0 describes it. https://datapackage.org/standard/table-schema/ */
export interface TableSchemaField {
	readonly name: string;
	readonly title?: string;
	readonly type: 'string' | 'number' | 'integer' | 'year' | 'date' | 'boolean';
	readonly format?: 'uri';
	readonly description?: string;
	/** Unit of its numbers, as the report writes it. It is not in the standard, which allows further properties. */
	readonly unit?: string;
	/** The decimal mark of its numbers, and what groups their digits, if these are not `.` and nothing. */
	readonly decimalChar?: string;
	readonly groupChar?: string;
	/** What its cells hold for yes and no. */
	readonly trueValues?: readonly string[];
	readonly falseValues?: readonly string[];
	readonly constraints?: {
		readonly required?: true;
		/** A regular expression of XML Schema, which must match the whole cell. */
		readonly pattern?: string;
		readonly enum?: readonly string[];
	};
}

/** What a cell without a value may hold, and why. The labels are published. */
export const missingOrUnstated: TableSchema['missingValues'] = [
	{ value: '', label: 'There is none' },
	{ value: UNSTATED, label: 'The source does not state it' },
];

/** A published CSV, column by column in order. */
export interface TableSchema {
	readonly fields: readonly TableSchemaField[];
	readonly primaryKey?: readonly string[];
	/** What a cell without a value may hold, and why it has none. */
	readonly missingValues: readonly { readonly value: string; readonly label: string }[];
}
