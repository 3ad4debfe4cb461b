import { type CheckedQuery, checkQuery } from '../data-sets/check-query.ts';
import type { Origin, ResultColumn } from '../data-sets/column-origin.ts';
import { isFloatType, isWholeType } from '../data-sets/sql-types.ts';
import { columnOfOrigin, unitOfOrigin } from '../data-sets/unit-of-origin.ts';
import type { ColumnType, DataSet } from '../model/data-set.ts';
import { isDataSet } from '../model/source.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { checkKeptBack } from './check-kept-back.ts';
import { checkRowQuery } from './check-row-query.ts';
import type { AnsweredRows, AskedColumn, AskedRows, RowSetting, WantedRows } from './data-rows.ts';

/** Makes questions of queries that give rows. Reports those that may not be run. */
export function askQueries(
	wanted: readonly WantedRows<'query'>[],
	{ sources, units, engine }: RowSetting,
): AskedRows[] {
	const sourceById = new Map(sources.filter(isDataSet).map((source) => [source.id, source]));
	// A data set that is not there, or that could not be opened, has been reported.
	const known = wanted.filter(({ rows }) => rows.from.every((id) => sourceById.has(id)));
	const parsed = engine.parse(known.map(({ rows }) => rows.sql));
	const checked = known.flatMap((wanted, index) => {
		const { rows, path } = wanted;
		const findings = wanted.findings.part();
		const named = rows.from.flatMap((id) => sourceById.get(id) ?? []);
		const sets = named.map(({ copy }) => copy.set);
		const tree = parsed[index];
		const query = tree && checkQuery({ ...rows, givesRows: true }, tree, sets, findings, path);
		if (query === undefined) return [];
		const text = { sql: rows.sql, bytes: new TextEncoder().encode(rows.sql), path, findings };
		checkRowQuery(text, query, sets, rows.assumption !== undefined);
		return [{ wanted, query, sources: named, sets, path, findings }];
	});
	checkKeptBack(checked, engine);
	return checked.flatMap(({ wanted: each, query, sources: named, sets, findings }): AskedRows[] => {
		const { rows, path } = each;
		if (!findings.isEmpty) return [];
		const sql = rows.sql.trim().replace(/;$/, '');
		return [
			{
				wanted: each,
				sources: named,
				sql,
				question: sql,
				width: query.columns.length,
				columnsOf: (answer) => readColumns(answer, query, each, { sets, units }),
				ifEmpty: {
					questions: [],
					explain: () => ({
						rule: 'table-fits-its-record',
						path,
						message: 'The query gives no rows.',
						hint: 'Correct the values in WHERE. Texts are compared letter by letter, with capitals.',
					}),
				},
				fewer: 'Choose fewer by WHERE or LIMIT, or add them up by GROUP BY.',
			},
		];
	});
}

interface Known {
	readonly sets: readonly DataSet[];
	readonly units: UnitTable;
}

function readColumns(
	answer: AnsweredRows,
	{ columns }: CheckedQuery,
	wanted: WantedRows<'query'>,
	known: Known,
): readonly AskedColumn[] | undefined {
	const own = wanted.findings.part();
	const refuse = (message: string, hint: string) =>
		own.report({ rule: 'table-fits-its-record', path: wanted.path, message, hint });
	const names = answer.columns.map(({ name }) => name);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined)
		refuse(`The query gives the column “${twice}” twice.`, 'Give one of them another name by AS.');
	if (columns.length !== answer.columns.length)
		refuse('The build does not know which columns `*` stands for here.', 'Name the columns in the SELECT list.');
	const read = answer.columns.flatMap(({ name, sqlType }, index): AskedColumn[] => {
		const origin = columns[index]?.origin ?? { kind: 'open' };
		const type = typeOf(sqlType, origin, known.sets);
		if (type !== undefined) return [askedColumn({ name, origin }, type, sqlType, wanted, known)];
		refuse(
			`The column “${name}” of the result is ${sqlType}, which no table shows.`,
			'Give it a type of numbers, VARCHAR, DATE or BOOLEAN by CAST(… AS …).',
		);
		return [];
	});
	return own.isEmpty ? read : undefined;
}

function typeOf(sqlType: string, origin: Origin, sets: readonly DataSet[]): ColumnType | undefined {
	if (isWholeType(sqlType)) {
		// The earliest and the latest year are years; a sum or a mean of them is of another type of SQL.
		const of = origin.kind === 'kept' ? columnOfOrigin(origin, sets) : undefined;
		return of?.spec.type === 'year' && of.sqlType === sqlType ? 'year' : 'integer';
	}
	if (isFloatType(sqlType) || sqlType.startsWith('DECIMAL')) return 'number';
	return OTHER_TYPES.get(sqlType);
}

const OTHER_TYPES: ReadonlyMap<string, ColumnType> = new Map([
	['VARCHAR', 'string'],
	['DATE', 'date'],
	['BOOLEAN', 'boolean'],
]);

function askedColumn(
	{ name, origin }: ResultColumn,
	type: ColumnType,
	sqlType: string,
	{ rows, path }: WantedRows<'query'>,
	known: Known,
): AskedColumn {
	const isCell = origin.kind === 'kept' && origin.isCell;
	const role = isCell ? columnOfOrigin(origin, known.sets)?.spec : undefined;
	return {
		...{ name, type, path, role },
		decimal: '.',
		isInexact: isFloatType(sqlType) && !isCell,
		unitOf: (unit, findings) =>
			unitOfOrigin(
				origin,
				{
					unit,
					hasAssumption: rows.assumption !== undefined,
					number: `the column “${name}”`,
					owner: `\`{ name: ${name} }\` under \`fields\``,
				},
				known,
				findings,
			),
	};
}
