import type { ColumnSpec, ColumnType, DataFormat } from '../model/data-set.ts';
import { quoteText } from './quote-sql.ts';

/** What was found in the cells of a column that hold numbers. */
export interface NumberFacts {
	/** The most digits before and after the decimal mark. */
	readonly whole: number;
	readonly scale: number;
	readonly hasExponent: boolean;
	/** Whether digits are grouped, or the minus is the character U+2212: SQL can cast neither. */
	readonly hasMarks: boolean;
}

const DIGITS = 38;
const MINUS = '\u2212';

/** What a column is. Columns that `columns` leaves out are words; `constructor` is a name like others. */
export function specOfColumn(columns: Readonly<Record<string, ColumnSpec>>, name: string): ColumnSpec {
	return (Object.hasOwn(columns, name) ? columns[name] : undefined) ?? { type: 'string' };
}

/**
 * The regular expression (RE2, for the whole cell) of cells that are of a type. Undefined for `string`, which every
 * cell is.
 *
 * @param hasTail Whether a whole number may be written `5.0`: JSON and Parquet write those of a column with gaps so.
 */
export function cellPattern(type: ColumnType, format: DataFormat, hasTail: boolean): string | undefined {
	const tail = hasTail ? '(?:[.]0+)?' : '';
	switch (type) {
		case 'string':
			return undefined;
		case 'number': {
			const decimal = inClass(format.decimal ?? '.');
			const number = `(?:${wholePattern(format)}(?:${decimal}\\d*)?|${decimal}\\d+)`;
			return `\\s*[+\\-${MINUS}]?${number}(?:[eE][+-]?\\d{1,3})?\\s*`;
		}
		case 'integer':
			return `\\s*[+\\-${MINUS}]?${wholePattern(format)}${tail}\\s*`;
		case 'year':
			return `\\s*[+\\-${MINUS}]?\\d{1,4}${tail}\\s*`;
		case 'date':
			return `\\d{4}-\\d{2}-\\d{2}${hasTail ? '(?: 00:00:00)?' : ''}`;
		case 'boolean':
			return '(?i:true|false|t|f|1|0)';
	}
}

/** What the cells of a type look like, for an author whose cell does not. */
export function describeType(type: ColumnType, format: DataFormat): string {
	switch (type) {
		case 'string':
			return 'a text';
		case 'number':
			return `a number such as ${format.group === undefined ? '1234' : `1${format.group}234`}${format.decimal ?? '.'}5`;
		case 'integer':
			return 'a whole number';
		case 'year':
			return 'a year such as 2020';
		case 'date':
			return 'a date such as 2020-01-31';
		case 'boolean':
			return 'true or false';
	}
}

/**
 * The type of SQL for the cells of a column.
 *
 * A decimal gets one digit more after its mark than the cells have: DuckDB cuts the median of two decimals to their own
 * digits, and half of the last digit needs one more.
 */
export function sqlTypeOf(type: ColumnType, facts: NumberFacts): string {
	switch (type) {
		case 'string':
			return 'VARCHAR';
		case 'number': {
			const width = facts.whole + facts.scale + 1;
			if (facts.hasExponent || width > DIGITS) return 'DOUBLE';
			return `DECIMAL(${Math.max(width, facts.scale + 2)},${facts.scale + 1})`;
		}
		case 'integer':
			return facts.whole > 18 ? 'HUGEINT' : 'BIGINT';
		case 'year':
			return 'INTEGER';
		case 'date':
			return 'DATE';
		case 'boolean':
			return 'BOOLEAN';
	}
}

/** The expression of SQL that writes the number in a cell as SQL can cast it: no groups, `.` and `-`. */
export function plainNumber(cell: string, format: DataFormat): string {
	let plain = cell;
	if (format.group !== undefined) plain = `replace(${plain}, ${quoteText(format.group)}, '')`;
	if (format.decimal === ',') plain = `replace(${plain}, ',', '.')`;
	return `replace(${plain}, '${MINUS}', '-')`;
}

/**
 * The expression of SQL that counts the digits of a number before its decimal mark. Of a number with an exponent, and
 * of what is no number, it says nothing.
 */
export function wholeDigits(cell: string, { decimal = '.', group }: DataFormat): string {
	const whole = `trim(split_part(${cell}, ${quoteText(decimal)}, 1))`;
	const digits = group === undefined ? whole : `replace(${whole}, ${quoteText(group)}, '')`;
	return `length(ltrim(${digits}, '+-${MINUS}'))`;
}

/** The expressions of SQL that give the {@link NumberFacts} of a column, each an aggregate, in their order. */
export function factsSql(cell: string, format: DataFormat): readonly string[] {
	const decimal = format.decimal ?? '.';
	const marks = [MINUS, ...(format.group === undefined ? [] : [format.group])];
	return [
		`max(${wholeDigits(cell, format)})`,
		`max(length(rtrim(split_part(${cell}, ${quoteText(decimal)}, 2))))`,
		`bool_or(contains(lower(${cell}), 'e'))`,
		`bool_or(${marks.map((mark) => `contains(${cell}, ${quoteText(mark)})`).join(' OR ')})`,
	];
}

function wholePattern({ group }: DataFormat): string {
	return group === undefined ? '\\d+' : `(?:\\d+|\\d{1,3}(?:${inClass(group)}\\d{3})+)`;
}

/** A character in a class of a regular expression, where only a few are special. */
function inClass(character: string): string {
	return `[${/[\\\]^-]/.test(character) ? `\\${character}` : character}]`;
}
