import type { DataSet } from '../model/data-set.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Finding } from '../problem.ts';
import { isNone, questionOfAny, questionOfValues, valuesIn } from './column-values.ts';
import type { Answer, Question } from './data-engine.ts';
import { listNames } from './find-column.ts';
import type { ColumnCondition, Condition } from './row-condition.ts';

/** A condition, and how it is written in SQL. */
type Asked = ColumnCondition & Pick<Condition, 'sql'>;

/**
 * Asks why no row of a data set fits all conditions: for each condition, which values its column holds in the rows that
 * fit the others and which it holds at all, as far as a message may name them; and whether any row fits it alone.
 */
export function questionsOfMissingRow({ table }: DataSet, conditions: readonly Asked[]): Question[] {
	return conditions.flatMap(({ column, sql: own }, index) => {
		const others = conditions.filter((_, other) => other !== index).map(({ sql }) => sql);
		return [
			questionOfValues(table, column.name, others),
			questionOfValues(table, column.name),
			questionOfAny(table, own),
		];
	});
}

/**
 * Says why no row fits, from the answers to {@link questionsOfMissingRow}.
 *
 * @param path Where the conditions stand in the entry.
 */
export function explainMissingRow(
	{ source }: DataSet,
	conditions: readonly ColumnCondition[],
	answers: readonly Answer[],
	path: Finding['path'],
): Finding {
	const columns = conditions.map(({ column: { name, spec }, values }, index) => {
		const [besideOthers, all, alone] = answers.slice(3 * index, 3 * index + 3);
		return {
			name,
			value: values.join(' or '),
			besideOthers: valuesIn(besideOthers, spec.type),
			all: valuesIn(all, spec.type),
			isAbsent: isNone(alone),
		};
	});
	const absent = columns.find(({ isAbsent }) => isAbsent);
	if (absent !== undefined) return absentValue(source, absent, path);
	const near = columns.filter(({ besideOthers }) => besideOthers.length > 0);
	return {
		rule: 'cell-is-found',
		path,
		message: `No row of “${source}” fits all that \`where\` says.`,
		hint:
			near.length === 0
				? 'Each value stands in a row, but no two of them in one. Correct more than one.'
				: `The nearest rows differ in one column: ${near
						.map(({ name, value, besideOthers }) => `${name} is ${nearest(value, besideOthers)}, not ${value}`)
						.join('; ')}.`,
	};
}

/**
 * Says that no cell of a column holds a value.
 *
 * @param all The values that the column holds.
 * @param path Where the conditions stand in the entry.
 */
export function absentValue(
	source: string,
	{ name, value, all }: { readonly name: string; readonly value: string; readonly all: readonly string[] },
	path: Finding['path'],
): Finding {
	return {
		rule: 'cell-is-found',
		path: [...path, name],
		message: `No cell of the column “${name}” in “${source}” holds “${value}”.${suggestion(value, all)}`,
		hint: `It holds ${nearest(value, all)}.`,
	};
}

/** A few values of a column: of numbers the nearest ones, of words the first ones. */
function nearest(value: string, values: readonly string[]): string {
	if (values.length === 0) return 'nothing';
	const wanted = Number(value);
	const isNumber = Number.isFinite(wanted) && values.every((each) => Number.isFinite(Number(each)));
	const sorted = isNumber
		? [...values].sort((a, b) => Math.abs(Number(a) - wanted) - Math.abs(Number(b) - wanted))
		: values;
	return listNames(sorted.slice(0, 6)) + (values.length > 6 ? ' and others' : '');
}
