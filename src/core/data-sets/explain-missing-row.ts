import type { DataSet } from '../model/data-set.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Finding } from '../problem.ts';
import { questionOfValues, valuesIn } from './column-values.ts';
import type { Answer, Question } from './data-engine.ts';
import { listNames } from './find-column.ts';
import type { Condition } from './row-condition.ts';

/**
 * Asks why no row of a data set fits all conditions: for each condition, which values its column holds in the rows that
 * fit the others, and which it holds at all.
 */
export function questionsOfMissingRow({ table }: DataSet, conditions: readonly Condition[]): Question[] {
	return conditions.flatMap(({ column }, index) => {
		const others = conditions.filter((_, other) => other !== index).map(({ sql }) => sql);
		return [questionOfValues(table, column.name, others), questionOfValues(table, column.name)];
	});
}

/** Says why no row fits, from the answers to {@link questionsOfMissingRow}. */
export function explainMissingRow(
	{ source }: DataSet,
	conditions: readonly Condition[],
	answers: readonly Answer[],
): Finding {
	const columns = conditions.map(({ column: { name }, value }, index) => ({
		name,
		value,
		besideOthers: valuesIn(answers[2 * index]),
		all: valuesIn(answers[2 * index + 1]),
	}));
	const absent = columns.find(({ all, value }) => !all.includes(value));
	if (absent !== undefined)
		return {
			rule: 'cell-is-found',
			path: ['cell', 'where', absent.name],
			message:
				`No cell of the column “${absent.name}” in “${source}” holds “${absent.value}”.` +
				suggestion(absent.value, absent.all),
			hint: `It holds ${nearest(absent.value, absent.all)}.`,
		};
	const near = columns.filter(({ besideOthers }) => besideOthers.length > 0);
	return {
		rule: 'cell-is-found',
		path: ['cell', 'where'],
		message: `No row of “${source}” fits all that \`where\` says.`,
		hint:
			near.length === 0
				? 'Each value stands in a row, but no two of them in one. Correct more than one.'
				: `The nearest rows differ in one column: ${near
						.map(({ name, value, besideOthers }) => `${name} is ${nearest(value, besideOthers)}, not ${value}`)
						.join('; ')}.`,
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
