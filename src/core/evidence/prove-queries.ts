import { askWritten, type RowsToRead } from '../data-sets/ask-rows.ts';
import { type CheckedQuery, checkQuery } from '../data-sets/check-query.ts';
import type { Answer, DataEngine, Question } from '../data-sets/data-engine.ts';
import { checkDimension, type GivenNumber, type GivenNumbers, readNumber } from '../data-sets/read-number.ts';
import { explainFailure } from '../data-sets/explain-failure.ts';
import { findSql } from '../data-sets/find-sql.ts';
import { FIRST_ROWS } from '../data-sets/rows-behind.ts';
import { isFloatType, isNumberType } from '../data-sets/sql-types.ts';
import type { ShownRows } from '../model/data-set.ts';
import type { QueryFigureSpec } from '../model/evidence/query.ts';
import { type DataSource, isDataSet } from '../model/source.ts';
import type { Finding } from '../problem.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { checkQualifier } from './check-qualifier.ts';
import { checkDigits, checkPeriod } from './check-query-result.ts';
import type { Claimed, ProvenFigure, ProvenSources } from './evidence-row.ts';
import { unitOfResult } from './unit-of-result.ts';

/** A result has one row; a second one is read, to say so. */
const ROWS_OF_RESULT = 2;

/** Proves figures that queries over data sets give: each query is checked, run, and gives one number. */
export function proveQueries(
	claims: readonly Claimed<QueryFigureSpec>[],
	{ sources, units, queries, engine }: Pick<ProvenSources, 'sources' | 'units' | 'queries' | 'engine'>,
): ReadonlyMap<string, ProvenFigure> {
	if (engine === undefined) throw new Error('Queries over data sets need an engine that answers them.');
	const dataSources = sources.filter(isDataSet);
	const written = claims.flatMap((claim) => withSql(claim, queries) ?? []);
	const checked = checkQueries(written, dataSources, engine);
	const results = engine.ask(checked.map(({ question }) => question));
	const given = checked.flatMap((each, index): Given[] => {
		const numbers = readResult(results[index], each);
		return numbers === undefined ? [] : [{ ...each, numbers }];
	});
	const behind = askBehind(given, engine);
	return new Map(
		given.flatMap((each, index) => {
			const proven = proveQuery(each, behind[index], units);
			return proven === undefined ? [] : [[each.claim.spec.id, proven]];
		}),
	);
}

/** A figure with the text of its query. */
interface Written {
	readonly claim: Claimed<QueryFigureSpec>;
	readonly sql: string;
	/** The field that has the query. */
	readonly path: Finding['path'];
}

/** Reads the query of a figure, or the file that it names. */
function withSql(claim: Claimed<QueryFigureSpec>, queries: ReadonlyMap<string, string>): Written | undefined {
	const found = findSql(claim.spec.query, queries, claim.findings);
	return found && { claim, ...found };
}

/** A query that may be run. */
interface Checked extends Written {
	readonly query: CheckedQuery;
	/** The data sets that it names, in the order in which it names them. */
	readonly sources: readonly DataSource[];
	readonly question: Question;
}

/** A query that gave numbers. */
interface Given extends Checked {
	readonly numbers: { readonly values: GivenNumbers; readonly isExact: boolean };
}

function checkQueries(written: readonly Written[], sources: readonly DataSource[], engine: DataEngine): Checked[] {
	const sourceById = new Map(sources.map((source) => [source.id, source]));
	const sets = sources.map(({ copy }) => copy.set);
	// A data set that could not be opened has been reported.
	const known = written.filter(({ claim }) => claim.spec.query.from.every((id) => sourceById.has(id)));
	const parsed = engine.parse(known.map(({ sql }) => sql));
	return known.flatMap((each, index): Checked[] => {
		const { claim, sql, path } = each;
		const { spec, findings } = claim;
		const { from } = spec.query;
		const tree = parsed[index];
		const query =
			tree && checkQuery({ sql, from, assumption: spec.assumption, givesRows: false }, tree, sets, findings, path);
		if (query === undefined) return [];
		const named = from.flatMap((id) => sourceById.get(id) ?? []);
		return [{ ...each, query, sources: named, question: { sql, most: ROWS_OF_RESULT } }];
	});
}

/** Reads the row of a result. Reports one that is no number, or that is not one row. */
function readResult(answer: Answer | undefined, { claim: { findings }, path }: Checked): Given['numbers'] | undefined {
	const refuse = (message: string, hint: string) => {
		findings.report({ rule: 'query-gives-one-value', path, message, hint });
		return undefined;
	};
	if (answer === undefined || 'failed' in answer) {
		const { message, hint } = explainFailure(answer);
		return refuse(message, hint);
	}
	const { rows, columns, isCut } = answer;
	const [row] = rows;
	if (row === undefined || rows.length > 1 || isCut)
		return refuse(
			row === undefined ? 'The query gives no row.' : 'The query gives several rows.',
			'A figure is one number: choose the row by WHERE, or compute one with an aggregate such as sum().',
		);
	const names = columns.map(({ name }) => name.toLowerCase());
	const words = columns.find(({ sqlType }) => !isNumberType(sqlType));
	if (words !== undefined)
		return refuse(
			`The column “${words.name}” of the result is ${words.sqlType}, and a figure is a number.`,
			'Select a number; one that is written as words is cast by CAST(… AS DECIMAL(18, 2)).',
		);
	const give = (name: string): GivenNumber => ({ digits: row[names.indexOf(name)] ?? null });
	const isExact = columns.every(({ sqlType }) => !isFloatType(sqlType));
	if (row.length === 1) return { values: { value: { digits: row[0] ?? null } }, isExact };
	if (row.length === 2 && names.includes('low') && names.includes('high'))
		return { values: { low: give('low'), high: give('high') }, isExact };
	if (row.length === 2 && names.includes('value') && names.includes('margin'))
		return { values: { value: give('value'), margin: give('margin') }, isExact };
	return refuse(
		`The query gives ${row.length} columns: ${columns.map(({ name }) => name).join(', ')}.`,
		'Select one column; or two, named `low` and `high` or `value` and `margin` by AS.',
	);
}

/** The rows that a query rests on. */
interface Behind {
	readonly rowCount?: number | undefined;
	readonly firstRows?: ShownRows | undefined;
}

/** Asks for the rows that each query rests on, where that has a simple meaning. */
function askBehind(given: readonly Given[], engine: DataEngine): Behind[] {
	// Rows are shown only of data sets that are published.
	const shows = given.map(({ sources }) => sources.every(({ publish }) => publish === 'whole'));
	const questions = given.map(({ query: { rows } }, index) => {
		if (rows === undefined) return [];
		const count = { sql: rows.count, most: 1 };
		return shows[index] && rows.rows !== undefined ? [count, { sql: rows.rows, most: FIRST_ROWS }] : [count];
	});
	const answers = engine.ask(questions.flat());
	let next = 0;
	const counted = questions.map(({ length }) => answers.slice(next, (next += length)));
	const first = given.map((each, index) => (shows[index] ? firstOf(each, counted[index]?.[0]) : undefined));
	const ofSets = first.filter((each) => each !== undefined);
	const written = new Map(askWritten(ofSets, engine).map((answer, index) => [ofSets[index], answer]));
	return given.map((_, index): Behind => {
		const [count, ofJoin] = counted[index] ?? [];
		if (count === undefined || 'failed' in count) return {};
		const rowCount = Number(count.rows[0]?.[0]);
		if (!shows[index]) return { rowCount };
		if (ofJoin !== undefined) return 'failed' in ofJoin ? { rowCount } : { rowCount, firstRows: shownRows(ofJoin) };
		const ofSet = written.get(first[index]);
		if (ofSet === undefined || 'failed' in ofSet) return { rowCount };
		const [, ...columns] = ofSet.columns;
		return { rowCount, firstRows: shownRows({ columns, rows: ofSet.rows.map(([, ...cells]) => cells) }) };
	});
}

/** The first rows of one data set on which a query rests, which its count lists. */
function firstOf({ query: { rows }, sources }: Given, count: Answer | undefined): RowsToRead | undefined {
	const set = sources
		.map(({ copy }) => copy.set)
		.find(({ table }) => table.toLowerCase() === rows?.table?.toLowerCase());
	const list = count === undefined || 'failed' in count ? undefined : count.rows[0]?.[1];
	if (set === undefined) return undefined;
	const rowids = (list ?? '').match(/\d+/g)?.map(Number) ?? [];
	return { set, rowids, columns: set.columns.map(({ name }) => name) };
}

function shownRows({ columns, rows }: Pick<Exclude<Answer, { failed: unknown }>, 'columns' | 'rows'>): ShownRows {
	return {
		columns: columns.map(({ name }) => name),
		rows: rows.map((cells, index) => ({ row: index + 1, cells })),
	};
}

function proveQuery(given: Given, behind: Behind | undefined, units: UnitTable): ProvenFigure | undefined {
	const { claim, query, sources, numbers, path } = given;
	const { spec, findings } = claim;
	const own = findings.part();
	checkQualifier(spec, own);
	const of = unitOfResult(claim, query, { sources, units }, own);
	if (of === undefined || !checkDimension(of.unit, of.given, own)) return undefined;
	checkPeriod(spec.period, query.choices, sources, own);
	const target = { unit: of.unit, round: spec.round };
	const read = readNumber(
		numbers.values,
		target,
		{ ...of.given, decimal: '.', path, rule: 'query-gives-one-value' },
		own,
	);
	if (read === undefined) return undefined;
	const isCount = query.columns.every(({ origin }) => origin.kind === 'count');
	if (behind?.rowCount === 0 && !isCount)
		own.report({
			rule: 'query-gives-one-value',
			path,
			message: 'The query gives nothing: no row fits its conditions.',
			hint: 'Correct the values in WHERE. Texts are compared letter by letter, with capitals.',
		});
	if (!numbers.isExact && spec.round === undefined) checkDigits(read.quantity, path, own);
	if (!own.isEmpty) return undefined;
	const { quantity, margin, unrounded, convertedFrom } = read;
	return {
		quantity,
		unit: of.unit,
		qualifier: spec.qualifier ?? (unrounded === undefined ? undefined : 'about'),
		uncertainty: margin === undefined ? spec.uncertainty : { margin },
		rounded: spec.rounded,
		evidence: {
			kind: 'query',
			sources: sources.map(({ id }) => id),
			sql: given.sql.trim(),
			choices: query.choices.map(({ number }) => number),
			...behind,
			round: spec.round,
			unrounded,
			convertedFrom,
		},
	};
}
