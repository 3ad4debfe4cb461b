import { plainValue } from '../data-sets/plain-value.ts';
import { readNumber } from '../data-sets/read-number.ts';
import { nearestMultiple } from '../derive/round-off.ts';
import { formatPeriod } from '../format/format-period.ts';
import { inLocalDigits } from '../format/local-digits.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { machineValue } from '../format/machine-value.ts';
import { ROWS_OF_PAGE } from '../format/table-rows.ts';
import type { ColumnType } from '../model/data-set.ts';
import { type Quantity, significantDigits } from '../model/quantity.ts';
import type { TableCell } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import { Collector, type Finding, type Findings } from '../problem.ts';
import { say } from '../words/say.ts';
import type { TableColumn } from './table-column.ts';

/** A cell as the engine gives it, and as it is written in the file if it stands there. */
interface GivenCell {
	readonly typed: string;
	readonly written: string | undefined;
	/** Whether a page shows it. */
	readonly isShown: boolean;
}

type ReadCell = (cell: GivenCell, column: TableColumn, locale: string, findings: Findings) => TableCell | undefined;

const EMPTY: TableCell = { value: null, text: '' };
/** More digits than this are those of binary arithmetic, not of the data. */
const MOST_DIGITS = 6;

/**
 * Reads the cells of a column: their values, and their texts as readers see them. In the rows that no page shows, the
 * text of a number is its plain digits: to write all of a long table out would take seconds. Of cells that cannot be
 * read, the first one is reported.
 *
 * @param written The cells as they stand in the file; left out if they are computed.
 */
export function readCells(
	column: TableColumn,
	typed: readonly (string | null)[],
	written: readonly (string | null)[] | undefined,
	locale: string,
	findings: Findings,
): readonly TableCell[] {
	const read = readers[column.field.type];
	const own = new Collector<Finding>();
	const cells: TableCell[] = [];
	for (const [row, cell] of typed.entries()) {
		const given =
			cell === null ? undefined : { typed: cell, written: written?.[row] ?? undefined, isShown: row < ROWS_OF_PAGE };
		cells.push((given && read(given, column, locale, own)) ?? EMPTY);
		const [fault] = own.reported;
		if (fault === undefined) continue;
		const message = `Row ${row + 1}, column “${column.field.name}”: ${fault.message}`;
		findings.report({ ...fault, path: column.path, message });
		return cells;
	}
	return cells;
}

const asText: ReadCell = ({ typed }) => ({ value: typed, text: typed });

/** Numbers that are taken for words have the digits that stand in the file. Equal ones are one name, though. */
const asWords: ReadCell = (cell, column, locale, findings) => {
	if (column.asked.type !== 'number') return asText(cell, column, locale, findings);
	const plain = plainValue(column.asked.type, cell.typed);
	const text = cell.written?.trim() ?? plain;
	return { value: column.asked.isName === true ? plain : text, text };
};

const readers: Readonly<Record<ColumnType, ReadCell>> = {
	string: asWords,
	number: readAmount,
	integer: readAmount,
	year: (cell, _, locale, findings) => {
		if (/^-?\d{1,4}$/.test(cell.typed)) return { value: cell.typed, text: inLocalDigits(cell.typed, locale) };
		findings.report({
			rule: 'table-fits-its-record',
			path: [],
			message: `“${cell.typed}” is no year.`,
			hint: 'Take the column for another `type` under `fields`.',
		});
		return undefined;
	},
	date: ({ typed }, _, locale) => ({ value: typed, text: formatPeriod(typed, locale) }),
	boolean: ({ typed }, _, locale) => ({
		value: typed === 'true',
		text: say(locale, typed === 'true' ? 'value.yes' : 'value.no'),
	}),
};

function readAmount(
	{ typed, written, isShown }: GivenCell,
	{ numbers, round, asked }: TableColumn,
	locale: string,
	findings: Findings,
): TableCell | undefined {
	if (numbers === undefined) throw new Error(`The column “${asked.name}” has no unit.`);
	const { unit, given } = numbers;
	// A number that is rounded need not be kept to its last digit.
	const digits = round === undefined ? typed : String(Number(typed));
	const by = { ...given, decimal: asked.decimal, path: asked.path, rule: 'cell-is-found' } as const;
	const read = readNumber({ value: { digits, written } }, { unit }, by, findings);
	if (read?.quantity.kind !== 'number') return undefined;
	const { quantity: exact } = read;
	if (round === undefined) {
		if (asked.isInexact && significantDigits(exact.value) > MOST_DIGITS)
			reportDigits(exact.value, asked.name, findings);
		return isShown ? writeNumber(exact, unit, locale) : inDigits(exact);
	}
	const quantity = { kind: 'number', value: nearestMultiple(exact.value, round), precision: round } as const;
	return isShown ? writeNumber(quantity, unit, locale) : inDigits(quantity);
}

type NumberQuantity = Extract<Quantity, { kind: 'number' }>;

function inDigits(quantity: NumberQuantity): TableCell {
	return { value: quantity.value, precision: quantity.precision, text: machineValue(quantity) };
}

function writeNumber(quantity: NumberQuantity, unit: Unit, locale: string): TableCell {
	const of = { quantity, unit };
	return {
		value: quantity.value,
		precision: quantity.precision,
		text: formatQuantity(of, locale),
		bare: formatQuantity(of, locale, { bare: true, inDigits: true }),
	};
}

function reportDigits(value: number, name: string, findings: Findings): void {
	findings.report({
		rule: 'derived-value-is-rounded',
		path: [],
		message: `The query comes to ${Number(value.toPrecision(7))}…, which is more precise than the data.`,
		hint:
			`Say under \`fields\` how far it is known, such as \`{ name: ${name}, ` +
			`round: ${Number(`1e${Math.floor(Math.log10(Math.abs(value))) - 2}`)} }\`.`,
	});
}
