import { tooManyColumns } from '../../core/data-sets/column-names.ts';
import type { DataMisfit } from '../../core/data-sets/data-engine.ts';
import { nearestWord } from '../../core/spelling/nearest-word.ts';
import type { FoundColumn, LoadableFile } from './file-kinds.ts';

/** What may stand between the cells of a line. */
const DELIMITERS = [
	{ sign: ',', named: 'a comma', written: ',' },
	{ sign: ';', named: 'a semicolon', written: ';' },
	{ sign: '\t', named: 'a tab', written: '\\t' },
	{ sign: '|', named: 'a bar', written: '|' },
];

/**
 * Checks that DuckDB can have the columns of a file by their names, and that the record names no other. No two are the
 * same: that is refused where they are found.
 */
export function checkNames(file: LoadableFile, columns: readonly FoundColumn[]): DataMisfit[] {
	const tooMany = tooManyColumns(columns.length, file.headerLine);
	if (tooMany !== undefined) return [tooMany];
	const misfits: DataMisfit[] = [];
	for (const { name } of columns) {
		if (name.toLowerCase() === 'rowid') {
			misfits.push({
				line: file.headerLine,
				column: name,
				message: `${file.file} has a column “${name}”, which is what DuckDB calls the number of a row.`,
				hint: 'Rename it in a copy of your own, or read the data without that line of header.',
			});
		}
		if (/[\u0000-\u001f\u007f]/.test(name.replace(/[\t\n\r]/g, ''))) {
			misfits.push({
				line: file.headerLine,
				message: `The name of a column of ${file.file} holds a control character: ${JSON.stringify(name)}.`,
				hint: 'Correct `format.encoding` or `format.header`.',
			});
		}
	}
	const names = columns.map(({ name }) => name);
	const [only = ''] = names;
	const other = DELIMITERS.find(({ sign }) => sign !== file.format.delimiter && only.includes(sign));
	if (names.length === 1 && other !== undefined && !Object.hasOwn(file.columns, only)) {
		misfits.push({
			field: ['format', 'delimiter'],
			message: `${file.file} has one column, “${only}”, since it was read with another delimiter than ${other.named}.`,
			hint: `Write \`delimiter: '${other.written}'\` under \`format\` if its cells are parted so.`,
		});
		return misfits;
	}
	for (const name of Object.keys(file.columns).filter((each) => !names.includes(each))) {
		const near = nearestWord(name, names);
		const all = names.slice(0, 20).map((each) => `“${each}”`);
		misfits.push({
			column: name,
			field: ['columns', name],
			message: `${file.file} has no column “${name}”.`,
			hint:
				near === undefined
					? `Its columns are ${all.join(', ')}${names.length > all.length ? ', …' : ''}.`
					: `Did you mean “${near}”?`,
		});
	}
	return misfits;
}
