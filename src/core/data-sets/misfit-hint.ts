import type { ColumnSpec, DataFormat } from '../model/data-set.ts';
import { numberForm } from './detect/number-form.ts';
import { quoteName, quoteText } from './quote-sql.ts';

const MINUS = '\u2212';

/** A cell with one number, and what stands before and after it. */
const WITH_SIGNS = /^([^\d+\-\u2212.,]*)([+\-\u2212]?(?:\d[\d.,'’ \u00a0\u202f]*|[.,]\d+))(\D*)$/;

/**
 * Says what to do with a cell that is not of the type of its column. A cell that holds digits says something: it is
 * never proposed as a mark of missing values, which would make it one.
 *
 * @param shown The cell as the message shows it.
 */
export function misfitHint(
	{ name, spec }: { readonly name: string; readonly spec: ColumnSpec },
	cell: string,
	shown: string,
	format: DataFormat,
): string {
	if (!/\p{N}/u.test(cell))
		return (
			`Add ${shown} to \`format.missing\` if it says that the value is missing; else correct the \`type\` of the ` +
			'column, or `format`.'
		);
	const isNumber = spec.type === 'number' || spec.type === 'integer';
	const sql = isNumber ? numberFromCell(name, cell, format) : undefined;
	if (sql === undefined)
		return (
			'Correct the `type` of the column, or say in `format` how its cells are written. A column of the type `string` ' +
			'holds any words.'
		);
	const brackets = cell.includes('(') ? ' Brackets may say that a number is negative.' : '';
	return (
		`Leave the column as \`string\`, and take the number by a query, such as ${sql}, with \`unit\`, and with an ` +
		`\`assumption\` that says what the sign means.${brackets}`
	);
}

/** The SQL that takes the number out of a cell in which signs stand beside it; undefined if it is not written so. */
function numberFromCell(column: string, cell: string, format: DataFormat): string | undefined {
	const [, before = '', number = '', after = ''] = WITH_SIGNS.exec(cell) ?? [];
	const form = numberForm(number.trim());
	const signs = [...new Set([before.trim(), after.trim()])].filter((sign) => sign !== '');
	if (form === undefined || signs.length === 0) return undefined;
	const decimal = form.decimal ?? (form.either === format.group ? undefined : form.either);
	const group = form.group ?? (decimal === form.either ? undefined : form.either);
	const changes = [
		...signs.map((sign) => [sign, '']),
		...(group === undefined ? [] : [[group, '']]),
		...(decimal === ',' ? [[',', '.']] : []),
		...(number.includes(MINUS) ? [[MINUS, '-']] : []),
	];
	const plain = changes.reduce(
		(sql, [sign = '', other = '']) => `replace(${sql}, ${quoteText(sign)}, ${quoteText(other)})`,
		quoteName(column),
	);
	const digits = decimal === undefined ? '' : (number.trim().split(decimal)[1] ?? '');
	return `CAST(${plain} AS DECIMAL(10, ${Math.max(2, /^\d*/.exec(digits)?.[0].length ?? 0)}))`;
}
