import type { ColumnSpec, DataSet } from '../model/data-set.ts';
import { scaleWord } from './scale-word.ts';

/** A column of a table that shows rows of a data set. */
export interface ShownColumn {
	readonly name: string;
	/** What its numbers are in: “thousand t”; nothing for words and pure numbers. */
	readonly unit: string;
	/** Whether its cells are numbers, years excepted: these are no amounts. */
	readonly isNumber: boolean;
}

/** Columns of a data set by their names, as the head of a table has them. */
export function shownColumns({ columns }: Pick<DataSet, 'columns'>, names: readonly string[], locale: string) {
	const specs = new Map(columns.map(({ name, spec }) => [name, spec]));
	return names.map((name): ShownColumn => {
		const spec = specs.get(name) ?? { type: 'string' };
		return { name, unit: columnUnit(spec, locale), isNumber: spec.type === 'number' || spec.type === 'integer' };
	});
}

/** What the numbers of a column are in, as its record says it. */
export function columnUnit({ unit = '1', scale = 1 }: Pick<ColumnSpec, 'unit' | 'scale'>, locale: string): string {
	return [scaleWord(scale, locale), ...(unit === '1' ? [] : [unit])].filter((word) => word !== '').join('\u00a0');
}
