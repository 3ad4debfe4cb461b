import type { ColumnSpec, ColumnType, DataFormat } from '../model/data-set.ts';
import { type NumberFacts, specOfColumn } from './cell-type.ts';
import type { CsvRow } from './csv-rows.ts';
import { missingMarks } from './reading-sql.ts';

/** A column whose cells have all been plain so far. */
interface SurveyedColumn {
	readonly name: string;
	readonly index: number;
	readonly type: ColumnType;
	whole: number;
	scale: number;
	isPlain: boolean;
}

/** The types whose cells it knows. */
const SURVEYED: ReadonlySet<ColumnType> = new Set(['number', 'integer', 'year', 'date']);
/** The digits of an integer and of a year, at most. */
const INTEGER_DIGITS = 38;
const YEAR_DIGITS = 4;

const QUOTE = 34;
const PLUS = 43;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;

/**
 * Finds the facts of columns while the rows of a text are read, many times faster than SQL can. It knows the plainest
 * cells alone, such as `-12.50`: a column that holds any other cell has to be looked at by SQL.
 */
export class CellSurvey {
	readonly #text: string;
	readonly #specs: Readonly<Record<string, ColumnSpec>>;
	readonly #decimal: number;
	readonly #marks: ReadonlySet<string>;
	/** Whether a number or a date may say that a value is missing, as -99 often does. */
	readonly #hasPlainMarks: boolean;
	/** Whether plain numbers are what they look like: none of their characters groups digits. */
	readonly #isSure: boolean;
	#columns: readonly SurveyedColumn[] = [];
	#rowCount = 0;

	/** @param text The text whose rows are read. */
	constructor(text: string, format: DataFormat, specs: Readonly<Record<string, ColumnSpec>>) {
		this.#text = text;
		this.#specs = specs;
		this.#decimal = (format.decimal ?? '.').charCodeAt(0);
		this.#isSure = ![...'+-0123456789', format.decimal ?? '.'].includes(format.group ?? '');
		this.#marks = new Set(missingMarks(format));
		this.#hasPlainMarks = [...this.#marks].some((mark) => /\d/.test(mark));
	}

	/** Begins with the names of the columns, in their order. */
	begin(names: readonly string[]): void {
		this.#columns = names.flatMap((name, index) => {
			const { type } = specOfColumn(this.#specs, name);
			return this.#isSure && SURVEYED.has(type) ? [{ name, index, type, whole: 0, scale: 0, isPlain: true }] : [];
		});
	}

	/** Reads the cells of a row of data. */
	read(row: CsvRow): void {
		this.#rowCount++;
		for (const column of this.#columns) {
			if (column.isPlain) column.isPlain = this.#isPlain(row, column) || this.#marks.has(row.cell(column.index));
		}
	}

	/**
	 * What was found, by the name of the column: all cells of these columns are of their type.
	 *
	 * @param rowCount How many rows DuckDB has read. If they are not as many as the text has, nothing is known.
	 */
	factsOf(rowCount: number): ReadonlyMap<string, NumberFacts> {
		const plain = rowCount === this.#rowCount ? this.#columns.filter(({ isPlain }) => isPlain) : [];
		return new Map(
			plain.map(({ name, whole, scale }) => [name, { whole, scale, hasExponent: false, hasMarks: false }]),
		);
	}

	/** Whether a cell is empty, or a plain one of its type. */
	#isPlain(row: CsvRow, column: SurveyedColumn): boolean {
		let start = row.starts[column.index] ?? 0;
		let stop = row.stops[column.index] ?? 0;
		if (start === stop) return true;
		if (this.#text.charCodeAt(start) === QUOTE) {
			start++;
			stop--;
		}
		if (this.#hasPlainMarks && this.#marks.has(row.cell(column.index))) return true;
		if (column.type === 'date') return this.#isDate(start, stop);

		const first = this.#text.charCodeAt(start);
		if (first === MINUS || first === PLUS) start++;
		const point = this.#endOfDigits(start, stop);
		const whole = point - start;
		const scale = point < stop ? stop - point - 1 : 0;
		if (whole === 0) return false;
		if (point < stop) {
			const isDecimal = column.type === 'number' && this.#text.charCodeAt(point) === this.#decimal;
			if (!isDecimal || scale === 0 || this.#endOfDigits(point + 1, stop) < stop) return false;
		}
		if (column.type === 'integer' && whole > INTEGER_DIGITS) return false;
		if (column.type === 'year' && whole > YEAR_DIGITS) return false;
		if (whole > column.whole) column.whole = whole;
		if (scale > column.scale) column.scale = scale;
		return true;
	}

	/** Where the digits end that begin at a place. */
	#endOfDigits(start: number, stop: number): number {
		const text = this.#text;
		for (let at = start; at < stop; at++) {
			const code = text.charCodeAt(at);
			if (code < ZERO || code > NINE) return at;
		}
		return Math.max(start, stop);
	}

	/** Whether a date of four, two and two digits stands there, which the calendar has. */
	#isDate(start: number, stop: number): boolean {
		if (stop - start !== 'YYYY-MM-DD'.length) return false;
		const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(this.#text.slice(start, stop))?.map(Number) ?? [];
		if (year === undefined || month === undefined || day === undefined || year === 0) return false;
		return (
			month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
		);
	}
}
