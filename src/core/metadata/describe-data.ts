import type { ColumnSpec, ColumnType, DataFormat, DataSet } from '../model/data-set.ts';
import type { TableSchemaField } from '../model/table-schema.ts';
import type { DataEntry } from './data-file.ts';

/**
 * How a file of rows in text is written, as Table Dialect 2.0 says it.
 * https://datapackage.org/standard/table-dialect/
 */
export interface TableDialect {
	readonly delimiter: string;
	/** Whether a quotation mark inside a quoted cell is written twice. Version 1 of the standard asks for it. */
	readonly doubleQuote: true;
	readonly header: boolean;
	readonly headerRows?: readonly number[];
}

/** The columns of the published file of a data set, and how its rows are written. */
export function describeData(
	{ columns }: Pick<DataSet, 'columns'>,
	{ file, format = {} }: { readonly file: string; readonly format?: DataFormat | undefined },
): Pick<DataEntry, 'table' | 'dialect'> {
	const isText = /\.[ct]sv$/.test(file);
	const { delimiter = file.endsWith('.tsv') ? '\t' : ',', header = 1, missing = [] } = format;
	const rows = header === 'none' ? undefined : typeof header === 'number' ? [header] : header;
	return {
		table: {
			fields: columns.map(({ name, spec }): TableSchemaField => ({
				name,
				type: spec.type,
				...describeColumn(spec),
				...(spec.unit !== undefined && spec.unit !== '1' && { unit: spec.unit }),
				...(isText && numberMarks(spec.type, format)),
				...(spec.type === 'boolean' && { trueValues: YES, falseValues: NO }),
			})),
			missingValues: [...new Set(['', ...missing])].map((value) => ({ value, label: 'There is no value' })),
		},
		...(isText && {
			dialect: {
				delimiter,
				doubleQuote: true,
				header: rows !== undefined,
				...(rows !== undefined && rows.join() !== '1' && { headerRows: [...new Set(rows)] }),
			},
		}),
	};
}

/** What the rows say by a column of each meaning. */
const MEANINGS: Readonly<Record<NonNullable<ColumnSpec['is']>, string>> = {
	period: 'When the row holds.',
	area: 'Where the row holds.',
	measure: 'What was measured.',
};

function describeColumn({ is, scale }: ColumnSpec): Pick<TableSchemaField, 'description'> {
	const sentences = [
		...(is === undefined ? [] : [MEANINGS[is]]),
		...(scale === undefined || scale === 1 ? [] : [`Its numbers are multiples of ${scale}.`]),
	];
	return sentences.length === 0 ? {} : { description: sentences.join(' ') };
}

/** What cells of the type `boolean` may hold. */
const [YES, NO] = [
	['true', 'True', 'TRUE', 't', 'T', '1'],
	['false', 'False', 'FALSE', 'f', 'F', '0'],
];

function numberMarks(
	type: ColumnType,
	{ decimal = '.', group }: DataFormat,
): Pick<TableSchemaField, 'decimalChar' | 'groupChar'> {
	const groups = group !== undefined && (type === 'number' || type === 'integer');
	return { ...(decimal !== '.' && type === 'number' && { decimalChar: decimal }), ...(groups && { groupChar: group }) };
}
