import type { DataMisfit } from './data-engine.ts';

/** The most columns that a data set may have. */
const MOST_COLUMNS = 1_000;

/** The names of columns of a file that does not name them: `column1`, `column2` and so on. */
export function numberedNames(count: number): string[] {
	return Array.from({ length: count }, (_, index) => `column${index + 1}`);
}

/**
 * Makes the names of columns from the lines of a header. A single line holds them as they are. Of several lines the
 * parts are joined with ` / `; a cell that is empty in an upper line takes the words of the cell to its left, since
 * spreadsheets leave out what several cells share.
 */
export function namesFromHeader(lines: readonly (readonly string[])[], width: number): string[] {
	const columns = Array.from({ length: width }, (_, index) => index);
	if (lines.length === 1) return columns.map((index) => lines[0]?.[index] ?? '');
	const filled = lines.map((cells, line) => {
		let carried = '';
		return columns.map((index) => {
			const words = (cells[index] ?? '').replace(/\s+/g, ' ').trim();
			if (words !== '') carried = words;
			return line < lines.length - 1 ? carried : words;
		});
	});
	return columns.map((index) =>
		filled
			.map((line) => line[index] ?? '')
			.filter((words) => words !== '')
			.join(' / '),
	);
}

/** The names of columns; a column without one is called by its number, as {@link numberedNames} does. */
export function nameAll(names: readonly string[]): string[] {
	return names.map((name, index) => (name.trim() === '' ? `column${index + 1}` : name));
}

/**
 * Checks the names of the columns of a data set: there are not too many, most are not empty, and no two are the same
 * for SQL, which does not tell capital letters from small ones.
 *
 * @param found As they stand in the file.
 * @param line The line that names them.
 */
export function misfitsOfNames(found: readonly string[], line: number): DataMisfit[] {
	const tooMany = tooManyColumns(found.length, line);
	if (tooMany !== undefined) return [tooMany];
	const count = found.filter((name) => name.trim() !== '').length;
	if (count * 2 < found.length) return [hardlyNamed(count, found.length, line)];
	const misfits: DataMisfit[] = [];
	const seen = new Map<string, { readonly name: string; readonly column: number }>();
	for (const [index, name] of nameAll(found).entries()) {
		const column = index + 1;
		const before = seen.get(name.toLowerCase());
		if (before === undefined) {
			seen.set(name.toLowerCase(), { name, column });
			continue;
		}
		const places = `columns ${before.column} and ${column}`;
		const message =
			before.name === name
				? `Two columns are called “${name}”: ${places}.`
				: `The ${places}, “${before.name}” and “${name}”, differ only in capitals, and SQL does not tell them apart.`;
		const hint =
			'If the header has several lines, say so in `format`, such as `header: [1, 2]`. Else write `header: none`, and in ' +
			'`rows` the lines of the data; the columns are then called column1, column2 and so on.';
		misfits.push({ line, column: name, message, hint });
	}
	return misfits;
}

function hardlyNamed(count: number, width: number, line: number): DataMisfit {
	return {
		line,
		field: ['format', 'header'],
		message: `Line ${line} names only ${count} of ${width} columns.`,
		hint: 'Say which line names the columns, such as `header: 3`, or `header: [3, 4]` for several.',
	};
}

/**
 * What is wrong with a data set that has too many columns: it is hardly one, and takes long to load.
 *
 * @param line The line that names them, if it is known.
 */
export function tooManyColumns(count: number, line: number | undefined): DataMisfit | undefined {
	if (count <= MOST_COLUMNS) return undefined;
	const [has, most] = [count, MOST_COLUMNS].map((each) => each.toLocaleString('en'));
	const message = `The data set has ${has} columns, and may have ${most}.`;
	const hint = 'See that `delimiter` is right. If it is, save the columns that you need as a data set of your own.';
	return { line, message, hint };
}
