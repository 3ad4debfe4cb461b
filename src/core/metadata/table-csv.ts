import type { Table } from '../model/table.ts';
import type { TableSchema } from '../model/table-schema.ts';
import { say } from '../words/say.ts';

/** What the columns of a table’s download hold. */
export function tableSchema({ fields }: Table, locale: string): TableSchema {
	return {
		fields: [
			...fields.map(({ name, title, type, unit, description }) => ({
				name,
				title,
				type,
				...(description === undefined ? {} : { description }),
				...(unit === undefined ? {} : { unit }),
			})),
			{
				name: 'quote',
				title: say(locale, 'table.quote'),
				type: 'string',
				description: say(locale, 'table.quote-described'),
				constraints: { required: true },
			},
		],
		missingValues: [{ value: '', label: say(locale, 'table.missing') }],
	};
}

export function tableRows({ fields, rows }: Table): Partial<Record<string, string | number>>[] {
	return rows.map(({ cells, quote }) =>
		Object.fromEntries([
			...fields.map(({ name }, index) => [name, cells[index]?.value ?? ''] as const),
			['quote', quote] as const,
		]),
	);
}
