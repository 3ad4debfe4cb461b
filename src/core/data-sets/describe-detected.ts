import type { ColumnSpec } from '../model/data-set.ts';
import { encodingNames } from '../model/encoding.ts';
import { specOfColumn } from './cell-type.ts';
import type { DetectedData } from './detect/detect-rows.ts';

/** How many columns are listed. */
const MOST_LISTED = 40;
/** How many characters of a cell or a name are shown. */
const MOST_SHOWN = 40;

const delimiters: Readonly<Record<string, string>> = {
	',': 'commas',
	';': 'semicolons',
	'\t': 'tabs',
	'|': 'vertical bars',
};
const types: Readonly<Record<ColumnSpec['type'], string>> = {
	string: 'words',
	number: 'numbers',
	integer: 'whole numbers',
	year: 'years',
	date: 'dates',
	boolean: 'true or false',
};
const groups: Readonly<Record<string, string>> = { '\u00a0': 'no-break space', '\u202f': 'narrow no-break space' };

/** Says in plain words what was detected of a data set, a line for each thing; the columns with their first cells. */
export function describeDetected({
	format,
	columns,
	names,
	rowCount,
	firstRow,
	unclear,
	unknownAreas,
	otherSheets = [],
}: DetectedData): string[] {
	const { encoding, delimiter, decimal = '.', group, header, rows, sheet, path, missing } = format;
	const count = (number: number, noun: string) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
	const lines = [`${count(rowCount, 'row')} of ${count(names.length, 'column')}.`];
	const add = (isKnown: unknown, line: string) => void (isKnown === undefined || lines.push(line));
	add(encoding, `Its characters are written in ${encodingNames[encoding ?? 'utf-8']}.`);
	add(delimiter, `Cells are parted by ${delimiters[delimiter ?? ','] ?? `“${delimiter}”`}.`);
	add(sheet, `The sheet is “${sheet}”.`);
	if (otherSheets.length > 0) {
		const others = otherSheets.slice(0, 20).map((name) => `“${short(name)}”`);
		lines.push(
			`The workbook also has ${others.join(', ')}${otherSheets.length > 20 ? ', …' : ''}. To take another, delete ` +
				'`format` and `columns` from the record, write `format: { sheet: its name }`, and run this again on the copy.',
		);
	}
	add(path, `The rows stand at “${path}”.`);
	add(header, headerLine(header));
	add(rows, `The data stand in lines ${rows?.[0]} to ${rows?.[1]}; the others are left out.`);
	const digits = group === undefined ? '1234' : `1${groups[group] === undefined ? group : ' '}234`;
	const sign = group === undefined ? undefined : groups[group];
	const isTold = decimal !== '.' || group !== undefined ? '' : undefined;
	add(isTold, `Numbers are written like ${digits}${decimal}5${sign === undefined ? '' : `, with a ${sign}`}.`);
	add(missing, `A value is missing where a cell ${missing?.map(missingWords).join(' or ')}.`);
	lines.push('', ...columnLines(names, columns, firstRow));
	if (unclear !== undefined) {
		const read = unclear.includes(decimal) ? 'with a decimal mark' : 'in thousands';
		lines.push('', `Look at “${unclear}”: it is read ${read}. If that is wrong, correct \`decimal\` and \`group\`.`);
	}
	if (unknownAreas.length > 0) {
		const shown = unknownAreas.slice(0, 10).map(short).join(', ');
		const more = unknownAreas.length > 10 ? ', …' : '';
		lines.push(
			'',
			`No ISO code is known for ${shown}${more}: give theirs in \`codes\`, such as \`codes: { NAME: KZ }\`.`,
		);
	}
	return lines;
}

function headerLine(header: DetectedData['format']['header']): string {
	if (header === 'none') return 'No line names the columns: they are called column1, column2 and so on.';
	return typeof header === 'number'
		? `Line ${header} names the columns.${linesAbove(header)}`
		: `Lines ${header?.join(' to ')} name the columns.${linesAbove(header?.[0] ?? 1)}`;
}

function linesAbove(first: number): string {
	if (first === 1) return '';
	return first === 2 ? ' Line 1 is left out.' : ` Lines 1 to ${first - 1} are left out.`;
}

function missingWords(mark: string): string {
	return mark === '' ? 'is empty' : `says “${mark}”`;
}

function columnLines(
	names: readonly string[],
	columns: DetectedData['columns'],
	firstRow: readonly string[],
): string[] {
	const listed = names.slice(0, MOST_LISTED).map((name, index) => {
		const { type, is } = specOfColumn(columns, name);
		return [short(name), types[type] + (is === undefined ? '' : ` (${is})`), short(firstRow[index] ?? '')];
	});
	const table = [['column', 'holds', 'first row'], ...listed];
	const widths = [0, 1].map((index) => Math.max(...table.map((cells) => cells[index]?.length ?? 0)));
	const lines = table.map((cells) =>
		cells
			.map((text, index) => text.padEnd(widths[index] ?? 0))
			.join('  ')
			.trimEnd(),
	);
	const more = names.length - listed.length;
	return more > 0 ? [...lines, `and ${more} more`] : lines;
}

function short(text: string): string {
	const line = text.replace(/[\p{C}\s]+/gu, ' ');
	return line.length <= MOST_SHOWN ? line : `${line.slice(0, MOST_SHOWN - 1)}…`;
}
