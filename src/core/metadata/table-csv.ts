import type { Table, TableCell } from '../model/table.ts';
import type { TableSchema, TableSchemaField } from '../model/table-schema.ts';

/** The columns of the CSV file of a table. */
export function tableSchema({ fields, rows, hasQuotes }: Table): TableSchema {
	return {
		fields: [
			...fields.map(({ name, title, type, unit, description }) => ({
				name,
				title,
				type,
				...(description === undefined ? {} : { description }),
				...(unit === undefined ? {} : { unit }),
			})),
			...(hasQuotes ? [QUOTE] : []),
			...(hasTranslations({ rows }) ? [TRANSLATION] : []),
		],
		missingValues: [{ value: '', label: 'The source does not give it' }],
	};
}

/** The column of a table whose rows are proven by quotes. */
const QUOTE: TableSchemaField = {
	name: 'quote',
	title: 'Words of the source',
	type: 'string',
	description: 'The words of the source that state the row.',
	constraints: { required: true },
};

/** The column of translations, in a table in which a row has one. */
const TRANSLATION: TableSchemaField = {
	name: 'translation',
	title: 'Our translation',
	type: 'string',
	description: 'The words of the source in the language of the report, translated by its authors.',
};

/** Whether a row of a table has a translation of its quote. */
export function hasTranslations({ rows }: Pick<Table, 'rows'>): boolean {
	return rows.some(({ quoted }) => quoted?.translation !== undefined);
}

export function tableRows({ fields, rows }: Table): Partial<Record<string, string | number>>[] {
	return rows.map(({ cells, quoted }) =>
		Object.fromEntries([
			...fields.map(({ name }, index) => [name, valueIn(cells[index])] as const),
			...(quoted === undefined ? [] : [[QUOTE.name, quoted.words] as const]),
			...(quoted?.translation === undefined ? [] : [[TRANSLATION.name, quoted.translation] as const]),
		]),
	);
}

function valueIn({ value }: TableCell = { value: null, text: '' }): string | number {
	return typeof value === 'boolean' ? String(value) : (value ?? '');
}
