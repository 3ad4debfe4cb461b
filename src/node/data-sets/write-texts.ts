import { quoteName, quoteText } from '../../core/data-sets/quote-sql.ts';
import { missingMarks } from '../../core/data-sets/reading-sql.ts';
import { isFloatType } from '../../core/data-sets/sql-types.ts';
import type { DuckdbSession } from './duckdb-session.ts';
import type { FoundColumn, LoadableFile } from './file-kinds.ts';

/**
 * Makes the table of the cells as DuckDB writes them as text, for files whose cells are values.
 *
 * @param reading The expression of SQL that reads the file.
 * @returns The columns, each with whether a cell of it says that its value is missing.
 */
export async function writeTexts(
	session: DuckdbSession,
	file: LoadableFile,
	reading: string,
	columns: readonly FoundColumn[],
	table: string,
): Promise<readonly FoundColumn[]> {
	const texts = columns.map((column) => `${textOf(column)} AS ${quoteName(column.name)}`);
	await session.run(`CREATE TEMP TABLE texts AS SELECT ${texts.join(', ')} FROM ${reading}`);
	const marks = missingMarks(file.format).map(quoteText).join(', ');
	const marked = columns.map(({ name }) => `bool_or(${quoteName(name)} IN (${marks}))`);
	const [hasMarks = []] = await session.rows(`SELECT ${marked.join(', ')} FROM temp.texts`);
	const found = columns.map((column, index) => ({ ...column, hasMissingMarks: hasMarks[index] === 'true' }));
	const present = found.map(
		(column) => `${presentText(file, { ...column, nativeType: 'VARCHAR' })} AS ${quoteName(column.name)}`,
	);
	await session.run(`CREATE TABLE ${table} AS SELECT ${present.join(', ')} FROM temp.texts`);
	await session.run('DROP TABLE temp.texts');
	return found;
}

/** The expression of SQL for a cell as text. DuckDB ends a whole double with `.0`, which is no digit of the data. */
function textOf({ name, nativeType }: FoundColumn): string {
	const text = `CAST(${quoteName(name)} AS VARCHAR)`;
	return isFloatType(nativeType) ? `regexp_replace(${text}, '[.]0$', '')` : text;
}

/** The expression of SQL for the text of a cell, NULL if the text says that the value is missing. */
export function presentText({ format }: LoadableFile, column: FoundColumn): string {
	const name = quoteName(column.name);
	const text = column.nativeType === 'VARCHAR' ? name : `CAST(${name} AS VARCHAR)`;
	if (!column.hasMissingMarks) return text;
	return missingMarks(format).reduce((inner, mark) => `nullif(${inner}, ${quoteText(mark)})`, text);
}
