import { hasZero } from '../chart/unit-scale.ts';
import type { TableDraft } from '../parse/read-tables.ts';
import type { Finding, Problems } from '../problem.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';

/** Reports bars in columns that hold no numbers or none with a zero, and in the first one, which names the rows. */
export function checkBars(
	{ spec, at }: TableDraft,
	{ fields, units }: Pick<ProvenTable, 'fields' | 'units'>,
	problems: Problems,
): void {
	const isNumeric = ({ type }: (typeof fields)[number]) => type === 'number' || type === 'integer';
	const lacksZero = (index: number) => units[index] !== undefined && !hasZero(units[index]);
	const able = fields.filter((field, index) => index > 0 && isNumeric(field) && !lacksZero(index));
	const names = able.map(({ name }) => `“${name}”`).join(', ');
	const hint = able.length === 0 ? 'Remove `show`.' : `Remove \`show\`, or give it to a column of numbers: ${names}.`;
	for (const [index, { name, show }] of spec.fields.entries()) {
		const column = fields.find((field) => field.name === name);
		if (show === undefined || column === undefined || able.includes(column)) continue;
		const report = (rule: Finding['rule'], message: string) =>
			problems.report({ rule, at: at('fields', index, 'show'), message, hint });
		if (column === fields[0])
			report('table-fits-its-record', `The column “${name}” is the first one, which names the rows, and has no bars.`);
		else if (isNumeric(column))
			report('bar-axis-shows-zero', `Bars begin at zero, and zero means nothing in ${column.unit ?? name}.`);
		else
			report(
				'table-fits-its-record',
				`The column “${name}” is of type \`${column.type}\`, and only numbers have bars.`,
			);
	}
}
