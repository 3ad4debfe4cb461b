import { addHeadButtons, markSorted } from './head-buttons.ts';

type Row = HTMLTableRowElement;

/**
 * Makes the head of each column of the register a button that sorts by it, and in the other order if it is pressed
 * again.
 *
 * Values of different units cannot be compared: the rows of a unit stay together, in the order in which the register
 * first names the units, and dates come last.
 */
export function sortRegister(table: HTMLTableElement): void {
	const body = table.tBodies[0];
	const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
	if (body === undefined) return;
	const rows = [...body.rows];
	const units = [...new Set(rows.map(unitOf))].sort((a, b) => Number(a === 'date') - Number(b === 'date'));

	addHeadButtons(headings, (column, heading) => {
		const order = heading.getAttribute('aria-sort') === 'ascending' ? 'desc' : 'asc';
		markSorted(headings, heading, order);
		const turn = order === 'asc' ? 1 : -1;
		const isValue = valueOf(rows[0], column) !== undefined;
		const compare = (a: Row, b: Row) =>
			isValue
				? units.indexOf(unitOf(a)) - units.indexOf(unitOf(b)) || turn * compareValues(a, b, column)
				: turn * compareWords(a, b, column);
		body.append(...[...rows].sort(compare));
	});
}

function unitOf(row: Row): string {
	return row.dataset['unit'] ?? '';
}

/** The value of a cell as machines read it; `undefined` in a column of words. */
function valueOf(row: Row | undefined, column: number): string | undefined {
	return row?.cells[column]?.querySelector('data')?.value;
}

function compareWords(a: Row, b: Row, column: number): number {
	return textOf(a, column).localeCompare(textOf(b, column), document.documentElement.lang);
}

function textOf(row: Row, column: number): string {
	return row.cells[column]?.textContent ?? '';
}

/** Two values of one unit: by the lower bound, then by the upper one. */
function compareValues(a: Row, b: Row, column: number): number {
	const [[low, high], [otherLow, otherHigh]] = [boundsOf(a, column), boundsOf(b, column)];
	return low - otherLow || high - otherHigh;
}

/** Both bounds of a value, the same if it has only one or states only one; a date as milliseconds since 1970. */
function boundsOf(row: Row, column: number): [number, number] {
	const read = unitOf(row) === 'date' ? startOf : Number;
	const [low, high = low] = (valueOf(row, column) ?? '')
		.split('/')
		.filter((bound) => bound !== '..')
		.map((bound) => read(bound));
	return [low ?? 0, high ?? 0];
}

/**
 * When a date of EDTF begins, in milliseconds since 1970: `1990` of `199X`, the first month of a quarter (`2023-33`) or
 * a season (`2023-21`).
 */
export function startOf(date: string): number {
	const [, era = '', year = '', part = '01', day = '01'] = /^(-?)([\dX]{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
	const month = Number(part) > 20 ? String(3 * ((Number(part) - 21) % 4) + 1).padStart(2, '0') : part;
	return Date.parse(`${era === '' ? '' : '-00'}${year.replaceAll('X', '0')}-${month}-${day}`);
}
