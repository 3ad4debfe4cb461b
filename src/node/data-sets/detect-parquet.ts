import type { DataMisfit } from '../../core/data-sets/data-engine.ts';
import { ColumnDetector, type DetectedData } from '../../core/data-sets/detect/detect-rows.ts';
import { isNumberType, isWholeType } from '../../core/data-sets/sql-types.ts';
import { specOfColumn } from '../../core/data-sets/cell-type.ts';
import type { ColumnSpec, ColumnType } from '../../core/model/data-set.ts';

/** How many rows are looked at to find out which columns hold periods and areas. */
const SAMPLE = 10_000;

/** What a column of Parquet holds, by its type in SQL. */
function typeOf(sqlType: string): ColumnType {
	if (isWholeType(sqlType)) return 'integer';
	if (isNumberType(sqlType)) return 'number';
	return sqlType === 'DATE' ? 'date' : sqlType === 'BOOLEAN' ? 'boolean' : 'string';
}

/** Detects what the columns of a Parquet file are. Their types stand in the file; periods and areas are looked for. */
export async function detectParquet(path: string): Promise<DetectedData | { readonly misfit: DataMisfit }> {
	const { DuckDBInstance } = await import('@duckdb/node-api');
	const database = await DuckDBInstance.create(':memory:');
	const connection = await database.connect();
	try {
		const from = `read_parquet('${path.replaceAll("'", "''")}')`;
		const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
		const columns = described.getRowsJson().map(([name, type]) => ({ name: String(name), type: String(type) }));
		const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${from}`);
		const sample = await connection.runAndReadAll(`SELECT COLUMNS(*)::VARCHAR FROM ${from} LIMIT ${SAMPLE}`);
		const detector = new ColumnDetector(columns.map(({ name }) => name));
		for (const row of sample.getRowsJson()) detector.addRow((index) => textOf(row[index]));
		const detected = detector.detect({});
		return {
			...detected,
			format: {},
			columns: Object.fromEntries(
				columns.flatMap(({ name, type }) => specOf(name, type, specOfColumn(detected.columns, name))),
			),
			rowCount: Number(counted.getRowsJson()[0]?.[0] ?? 0),
			unclear: undefined,
		};
	} catch (error) {
		const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		return { misfit: { message: `The file cannot be read as Parquet: ${reason}`, hint: 'See that it is whole.' } };
	} finally {
		connection.closeSync();
		database.closeSync();
	}
}

function textOf(cell: unknown): string {
	return typeof cell === 'string' ? cell : '';
}

function specOf(name: string, sqlType: string, found: ColumnSpec): [string, ColumnSpec][] {
	const type = typeOf(sqlType);
	if (found.is === 'area' && type === 'string') return [[name, found]];
	if (found.type === 'year' && type === 'integer') return [[name, found]];
	if (type === 'string') return [];
	return [[name, found.is === 'period' && type === 'date' ? found : { type }]];
}
