import { describeType } from '../../core/data-sets/cell-type.ts';
import type { DataMisfit } from '../../core/data-sets/data-engine.ts';
import { misfitHint } from '../../core/data-sets/misfit-hint.ts';
import { quoteName } from '../../core/data-sets/quote-sql.ts';
import type { ColumnSpec } from '../../core/model/data-set.ts';
import type { DuckdbSession } from './duckdb-session.ts';
import { fileKinds, type LoadableFile } from './file-kinds.ts';

/** Cells of a column that are reported. */
const MOST = 20;

/** Lists the first cells of a column that are not of its type. */
export async function listMisfits(
	session: DuckdbSession,
	file: LoadableFile,
	{ name, spec }: { readonly name: string; readonly spec: ColumnSpec },
	fits: string,
	written: string,
	count: number,
): Promise<DataMisfit[]> {
	const cell = quoteName(name);
	const found = await session.rows(
		`SELECT rowid, ${cell} FROM ${written} WHERE ${cell} IS NOT NULL AND NOT (${fits}) ORDER BY rowid LIMIT ${MOST}`,
	);
	const rows = found.map(([row]) => Number(row));
	const lines = fileKinds[file.kind].linesOf(file, rows);
	const more = count > found.length ? ` So do ${count - found.length} more cells of this column.` : '';
	return found.map(([, text], index) => {
		// Escapes show what is no letter.
		const shown = `“${JSON.stringify(shorten(text ?? '')).slice(1, -1)}”`;
		const line = lines[index];
		const where = line === undefined ? `Row ${(rows[index] ?? 0) + 1}` : `Line ${line}`;
		return {
			...(line === undefined ? {} : { line }),
			column: name,
			message:
				`${where} of ${file.file} has ${shown} in the column “${name}”, which is not ` +
				`${describeType(spec.type, file.format)}.${index === found.length - 1 ? more : ''}`,
			hint: misfitHint({ name, spec }, text ?? '', shown, file.format),
		};
	});
}

function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
