import { MOST_SHEET, readCellAddress } from '../../core/data-sets/cell-range.ts';

/** What the XML of a sheet says and the reader of XLSX does not. */
export interface SheetSurvey {
	/** The number of cells that hold a formula. */
	readonly formulas: number;
	/** The address of the first cell with a formula whose value is not saved. */
	readonly unsaved?: string | undefined;
	/** Cells that hold an error, such as `#N/A`, by their address. */
	readonly errors: ReadonlyMap<string, string>;
}

/** The most cells that are read of a sheet, empty ones in its rectangle included. */
const MOST_CELLS = 20_000_000;

const TAG = /<(?:(row|c)(?=[\s>/])([^>]*)|(f|v|is)(?=[\s>/])[^>]*>([^<]*))/g;

/**
 * Looks through the XML of a sheet before it is read. A row or a cell that stands far out would make the reader fill
 * the memory with empty cells, so a sheet whose rectangle is too large is refused here.
 *
 * @param isUsed Whether a cell is part of the data; only those are counted.
 * @returns Why the sheet is not read, as the end of a sentence, if it is not.
 */
export function surveySheet(
	xml: string,
	isUsed: (row: number, column: number) => boolean,
): SheetSurvey | { readonly fault: string } {
	const errors = new Map<string, string>();
	let [formulas, rows, columns, hasFormula, hasValue] = [0, 0, 0, false, false];
	let type: string | undefined;
	let unsaved: string | undefined;
	let address: string | undefined;
	let place: ReturnType<typeof readCellAddress>;

	const endCell = () => {
		if (address !== undefined && place !== undefined && hasFormula && isUsed(place.row, place.column)) {
			formulas++;
			if (!hasValue) unsaved ??= address;
		}
		address = undefined;
	};

	for (const [, element, attributes = '', part, text = ''] of xml.matchAll(TAG)) {
		if (element === 'row') {
			endCell();
			const row = attributeOf(attributes, 'r');
			if (row !== undefined && !(/^[0-9]{1,7}$/.test(row) && Number(row) <= MOST_SHEET.rows))
				return { fault: `it has a row with the number “${row}”` };
		} else if (element === 'c') {
			endCell();
			address = attributeOf(attributes, 'r');
			place = address === undefined ? undefined : readCellAddress(address);
			if (place === undefined) return { fault: 'it has a cell without an address' };
			type = attributeOf(attributes, 't');
			[hasFormula, hasValue] = [false, false];
		} else if (address !== undefined && place !== undefined) {
			if (part === 'f') hasFormula = true;
			// A formula may give a text of no letters; everything else without letters is no value.
			else if (part === 'is' || type === 'str' || text.trim() !== '') {
				hasValue = true;
				[rows, columns] = [Math.max(rows, place.row), Math.max(columns, place.column)];
				if (type === 'e') errors.set(address, text);
			}
		}
	}
	endCell();
	if (rows * columns <= MOST_CELLS) return { formulas, unsaved, errors };
	const size = [rows, columns].map((each) => each.toLocaleString('en'));
	return { fault: `it reaches over ${size[0]} rows and ${size[1]} columns, more cells than are read` };
}

function attributeOf(attributes: string, name: 'r' | 't'): string | undefined {
	const pattern = name === 'r' ? /(?:^|\s)r\s*=\s*["']([^"']*)["']/ : /(?:^|\s)t\s*=\s*["']([^"']*)["']/;
	return pattern.exec(attributes)?.[1];
}
