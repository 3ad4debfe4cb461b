import type { ColumnSpec, DataFormat } from '../../model/data-set.ts';
import { specOfColumn } from '../cell-type.ts';
import { ColumnTally } from './column-tally.ts';
import { detectNumberStyle, type NumberStyle, specsOf, unknownAreas } from './columns.ts';

/** How many marks of missing values a format holds. */
const MOST_MARKS = 20;

/** What was detected of a data set. */
export interface DetectedData {
	readonly format: DataFormat;
	/** The columns that are more than words. */
	readonly columns: Readonly<Record<string, ColumnSpec>>;
	readonly names: readonly string[];
	readonly rowCount: number;
	/** The cells of the first row. */
	readonly firstRow: readonly string[];
	/** A number that can be read in two ways: see {@link NumberStyle}. */
	readonly unclear?: string | undefined;
	/** Words in the column of areas that are no name and no code of one. */
	readonly unknownAreas: readonly string[];
	/** The names of the other sheets of a workbook. */
	readonly otherSheets?: readonly string[] | undefined;
}

/** Counts what the cells of each column look like, row by row, and then says what the columns are. */
export class ColumnDetector {
	readonly #tallies: readonly ColumnTally[];
	#rowCount = 0;
	#firstRow: readonly string[] = [];

	constructor(names: readonly string[]) {
		this.#tallies = names.map((name) => new ColumnTally(name));
	}

	/** @param cellAt Gives the cell of a column, counted from 0. */
	addRow(cellAt: (index: number) => string): void {
		if (this.#rowCount++ === 0) this.#firstRow = this.#tallies.map((_, index) => cellAt(index));
		for (const [index, tally] of this.#tallies.entries()) tally.add(cellAt(index));
	}

	/** @param layout What is known of the format already. */
	detect(layout: DataFormat): DetectedData {
		const tallies = this.#tallies;
		const style = detectNumberStyle(tallies, layout.delimiter);
		const columns = specsOf(tallies, style);
		return {
			format: { ...layout, ...writeStyle(style), ...writeMissing(tallies, columns) },
			columns,
			names: tallies.map(({ name }) => name),
			rowCount: this.#rowCount,
			firstRow: this.#firstRow,
			unclear: style.unclear,
			unknownAreas: tallies.filter(({ name }) => specOfColumn(columns, name).is === 'area').flatMap(unknownAreas),
		};
	}
}

function writeStyle({ decimal, group }: NumberStyle): DataFormat {
	return { ...(decimal === '.' ? {} : { decimal }), ...(group === undefined ? {} : { group }) };
}

/** The marks of missing values in columns of numbers and dates. */
function writeMissing(tallies: readonly ColumnTally[], columns: DetectedData['columns']): DataFormat {
	const typed = tallies.filter(({ name }) => specOfColumn(columns, name).type !== 'string');
	const marks = new Set(typed.flatMap((tally) => [...(tally.empty > 0 ? [''] : []), ...tally.marks]));
	return marks.size === 0 ? {} : { missing: [...marks].sort().slice(0, MOST_MARKS) };
}
