import type { DataFormat, DataSet } from '../model/data-set.ts';
import type { TableSchemaField } from '../model/table-schema.ts';
import type { DataEntry } from './data-file.ts';

/**
 * How a file of rows in text is written, as Table Dialect 2.0 says it.
 * https://datapackage.org/standard/table-dialect/
 */
export interface TableDialect {
	readonly delimiter: string;
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
			fields: columns.map(({ name, spec: { type, unit, scale } }): TableSchemaField => ({
				name,
				type,
				...(unit !== undefined && unit !== '1' && { unit }),
				...(scale !== undefined && scale !== 1 && { description: `Its numbers are multiples of ${scale}.` }),
				...(isText && type === 'number' && numberMarks(format)),
				...(type === 'boolean' && { trueValues: YES, falseValues: NO }),
			})),
			missingValues: [...new Set(['', ...missing])].map((value) => ({ value, label: 'There is no value' })),
		},
		...(isText && {
			dialect: {
				delimiter,
				header: rows !== undefined,
				...(rows !== undefined && rows.join() !== '1' && { headerRows: [...new Set(rows)] }),
			},
		}),
	};
}

/** What cells of the type `boolean` may hold. */
const [YES, NO] = [
	['true', 'True', 'TRUE', 't', 'T', '1'],
	['false', 'False', 'FALSE', 'f', 'F', '0'],
];

function numberMarks({ decimal = '.', group }: DataFormat): Pick<TableSchemaField, 'decimalChar' | 'groupChar'> {
	return { ...(decimal !== '.' && { decimalChar: decimal }), ...(group !== undefined && { groupChar: group }) };
}
