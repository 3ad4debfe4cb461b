import {
	cellPattern,
	factsSql,
	type NumberFacts,
	plainNumber,
	specOfColumn,
	sqlTypeOf,
	wholeDigits,
} from '../../core/data-sets/cell-type.ts';
import type { DataMisfit } from '../../core/data-sets/data-engine.ts';
import { quoteName, quoteText } from '../../core/data-sets/quote-sql.ts';
import type { ReadColumn } from '../../core/data-sets/reading-sql.ts';
import { isFloatType, isWholeType } from '../../core/data-sets/sql-types.ts';
import type { ColumnSpec, DataColumn } from '../../core/model/data-set.ts';
import type { Cell, DuckdbSession } from './duckdb-session.ts';
import { fileKinds, type FoundColumn, type LoadableFile } from './file-kinds.ts';
import { listMisfits } from './list-misfits.ts';
import { presentText } from './write-texts.ts';

/** Facts of each column, and one count of cells that are not of its type. */
const FACTS = 5;

export type PlannedColumn = ReadColumn &
	DataColumn & {
		/** The expression of SQL that makes the value of the cell as it was written, if that surely is what is read. */
		readonly fromText?: string | undefined;
	};

/**
 * Decides how each column is read, by its cells as they were written. Reports the cells that are not of their type.
 *
 * @param loaded The table of the cells as they were written, and how many rows it has.
 */
export async function planColumns(
	session: DuckdbSession,
	file: LoadableFile,
	found: readonly FoundColumn[],
	{ written, rowCount }: { readonly written: string; readonly rowCount: number },
): Promise<{ readonly columns: readonly PlannedColumn[] } | { readonly misfits: readonly DataMisfit[] }> {
	const columns = found.map((column) => ({ ...column, spec: specOfColumn(file.columns, column.name) }));
	const surveyed = file.survey?.factsOf(rowCount);
	const open = columns.filter(({ name, spec }) => spec.type !== 'string' && surveyed?.has(name) !== true);
	const facts = open.flatMap((column) => columnFacts(file, column)).join(', ');
	const [row = []] = open.length === 0 ? [] : await session.rows(`SELECT ${facts} FROM ${written}`);
	const misfits: DataMisfit[] = [];
	const planned: PlannedColumn[] = [];
	for (const column of columns) {
		const at = open.indexOf(column);
		const [misfitCount = '0', ...cells] = at < 0 ? [] : row.slice(at * FACTS, (at + 1) * FACTS);
		if (Number(misfitCount) > 0) {
			const fits = fitsSql(file, column);
			misfits.push(...(await listMisfits(session, file, column, fits, written, Number(misfitCount))));
			continue;
		}
		const plain = surveyed?.get(column.name);
		const plan = planColumn(file, column, plain ?? readFacts(cells));
		planned.push({ ...plan, fromText: fromText(file, plan, plain !== undefined) });
	}
	return misfits.length > 0 ? { misfits } : { columns: planned };
}

interface TypedColumn extends FoundColumn {
	readonly spec: ColumnSpec;
}

/** The condition of SQL for cells that are of the type of their column. NULL is. */
function fitsSql(file: LoadableFile, column: TypedColumn): string {
	const { name, spec } = column;
	const cell = quoteName(name);
	const pattern = cellPattern(spec.type, file.format, !fileKinds[file.kind].isReadTyped);
	if (pattern === undefined || isNative(column)) return 'true';
	const matches = `regexp_full_match(${cell}, ${quoteText(pattern)})`;
	if (spec.type === 'integer') return `${matches} AND ${wholeDigits(cell, file.format)} <= 38`;
	if (spec.type === 'date') return `${matches} AND TRY_CAST(${cell} AS DATE) IS NOT NULL`;
	return matches;
}

function columnFacts(file: LoadableFile, column: TypedColumn): string[] {
	const cell = quoteName(column.name);
	const misfits = `count(*) FILTER (${cell} IS NOT NULL AND NOT (${fitsSql(file, column)}))`;
	const isNumber = column.spec.type === 'number' || column.spec.type === 'integer' || column.spec.type === 'year';
	const facts = isNumber ? factsSql(cell, file.format) : Array.from({ length: FACTS - 1 }, () => 'NULL');
	return [misfits, ...facts];
}

function readFacts([whole, scale, hasExponent, hasMarks]: readonly Cell[]): NumberFacts {
	return {
		whole: Number(whole ?? 0),
		scale: Number(scale ?? 0),
		hasExponent: hasExponent === 'true',
		hasMarks: hasMarks === 'true',
	};
}

/** Whether a column of Parquet has a type that stays as it is. */
function isNative({ nativeType, hasMissingMarks = false, spec: { type } }: TypedColumn): boolean {
	if (hasMissingMarks) return false;
	switch (type) {
		case 'number':
			return isWholeType(nativeType) || isFloatType(nativeType);
		case 'integer':
			return isWholeType(nativeType);
		case 'date':
		case 'boolean':
			return nativeType === type.toUpperCase();
		case 'string':
		case 'year':
			return false;
	}
}

function planColumn(file: LoadableFile, column: TypedColumn, facts: NumberFacts): PlannedColumn {
	const { name, spec, nativeType } = column;
	const base = { name, spec };
	if (isNative(column)) return { ...base, readAs: nativeType, sqlType: nativeType };
	const sqlType = sqlTypeOf(spec.type, facts);
	if (fileKinds[file.kind].isReadTyped && !facts.hasMarks) return { ...base, readAs: sqlType, sqlType };
	// What a CSV says is missing, its reading function makes NULL.
	const text = fileKinds[file.kind].isReadTyped ? quoteName(name) : presentText(file, column);
	const isNumber = spec.type === 'number' || spec.type === 'integer' || spec.type === 'year';
	const plain = isNumber && nativeType === 'VARCHAR' && needsPlain(file, facts) ? plainNumber(text, file.format) : text;
	const made = sqlType === 'VARCHAR' ? plain : `CAST(${plain} AS ${sqlType})`;
	return { ...base, readAs: 'VARCHAR', sqlType, ...(made === quoteName(name) ? {} : { made }) };
}

/**
 * Makes the value of a cell of CSV from its text: a word is its text, and of a plain number or date a cast gives what
 * the reading function of DuckDB does. Reading the file once more would take longer.
 */
function fromText(file: LoadableFile, { name, spec, sqlType }: PlannedColumn, isPlain: boolean): string | undefined {
	if (!fileKinds[file.kind].isReadTyped) return undefined;
	if (spec.type === 'string') return quoteName(name);
	if (!isPlain || sqlType === 'DOUBLE' || file.format.decimal === ',') return undefined;
	return `CAST(${quoteName(name)} AS ${sqlType})`;
}

/** Whether SQL could not cast the numbers of a column as they are written. */
function needsPlain({ format }: LoadableFile, { hasMarks }: NumberFacts): boolean {
	return hasMarks || format.decimal === ',';
}
