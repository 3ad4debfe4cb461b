import type { Table } from '../model/table.ts';
import type { TableDraft } from '../parse/read-tables.ts';
import type { Problems } from '../problem.ts';

/** Reports bars in columns that hold no numbers, and in the first one, which names the rows. */
export function checkBars({ spec, at }: TableDraft, { fields }: Pick<Table, 'fields'>, problems: Problems): void {
	const able = fields.slice(1).filter(({ type }) => type === 'number' || type === 'integer');
	const names = able.map(({ name }) => `“${name}”`).join(', ');
	const hint = able.length === 0 ? 'Remove `show`.' : `Remove \`show\`, or give it to a column of numbers: ${names}.`;
	for (const [index, { name, show }] of spec.fields.entries()) {
		const column = fields.find((field) => field.name === name);
		if (show === undefined || column === undefined || able.includes(column)) continue;
		const message =
			column === fields[0]
				? `The column “${name}” is the first one, which names the rows, and has no bars.`
				: `The column “${name}” is of type \`${column.type}\`, and only numbers have bars.`;
		problems.report({ rule: 'table-fits-its-record', at: at('fields', index, 'show'), message, hint });
	}
}
