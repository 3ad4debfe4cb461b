import type { DataColumn, DataSet } from '../model/data-set.ts';
import { formatUnit } from './format-unit.ts';
import { scaleWord } from './scale-word.ts';

/** A column of a table that shows rows of a data set. */
export interface ShownColumn {
	readonly name: string;
	/** What its numbers are in: “thousand tonnes”; nothing for words and pure numbers. */
	readonly unit: string;
	/** Whether its cells are numbers, years excepted: these are no amounts. */
	readonly isNumber: boolean;
}

/** Columns of a data set by their names, as the head of a table has them. */
export function shownColumns({ columns }: Pick<DataSet, 'columns'>, names: readonly string[], locale: string) {
	const known = new Map(columns.map((column) => [column.name, column]));
	return names.map((name): ShownColumn => {
		const { spec, unit } = known.get(name) ?? { spec: { type: 'string' } };
		return {
			name,
			unit: columnUnit({ spec, unit }, locale),
			isNumber: spec.type === 'number' || spec.type === 'integer',
		};
	});
}

/** What the numbers of a column are in, in words. */
export function columnUnit({ spec, unit }: Pick<DataColumn, 'spec' | 'unit'>, locale: string): string {
	const words = [scaleWord(spec.scale ?? 1, locale), unit === undefined ? '' : formatUnit(unit, locale)];
	return words.filter((word) => word !== '').join('\u00a0');
}
