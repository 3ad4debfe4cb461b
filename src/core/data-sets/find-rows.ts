import type { CellEvidence, CellFigureSpec } from '../model/evidence/cell.ts';
import type { DataColumn } from '../model/data-set.ts';
import type { DataSource, Source } from '../model/source.ts';
import type { Findings } from '../problem.ts';
import { askRows, askWritten } from './ask-rows.ts';
import type { Answer, DataEngine } from './data-engine.ts';
import { explainMissingRow, questionsOfMissingRow } from './explain-missing-row.ts';
import { findColumn } from './find-column.ts';
import { type Condition, readConditions } from './row-condition.ts';

/** A figure from a cell whose row is looked for. */
export interface CellClaim {
	readonly spec: CellFigureSpec;
	readonly findings: Findings;
}

/** The row that a claim names. */
export interface FoundRow {
	readonly source: DataSource;
	/** The columns of the value, as the claim names them: `column`, or two of `columns`. */
	readonly columns: Readonly<Record<string, DataColumn>>;
	readonly where: CellEvidence['where'];
	/** From 1, in the order of the file. */
	readonly row: number;
	/** The numbers of these columns, in plain digits. */
	readonly digits: Readonly<Record<string, string | null>>;
	/** All cells of the row, as they are written, in the order of the columns. */
	readonly cells: readonly (string | null)[];
	readonly around: CellEvidence['around'];
}

/** Rows that are shown before and after the one of a figure. */
const AROUND = 2;
/** How many rows that fit are read at most, to say what differs between them. */
const MOST_FITTING = 20;
/** Columns that are shown at most. */
const MOST_SHOWN = 12;

/** Finds the row of each claim. Reports a claim that fits none or several, or that names what is not there. */
export function findRows(
	claims: readonly CellClaim[],
	sourceById: ReadonlyMap<string, Source>,
	engine: DataEngine,
): ReadonlyMap<CellClaim, FoundRow> {
	const asked = claims.flatMap((claim) => askRow(claim, sourceById) ?? []);
	const wanted = asked.map(({ source, conditions, columns }) => ({
		set: source.copy.set,
		conditions,
		columns: Object.values(columns),
	}));
	const answers = askRows(wanted, MOST_FITTING, engine);
	const found: Fitting[] = [];
	const missing: Asked[] = [];
	for (const [index, each] of asked.entries()) {
		const answer = answers[index];
		if (answer === undefined || 'failed' in answer) reportFailure(each, answer);
		else if (answer.rows.length === 0) missing.push(each);
		else if (answer.rows.length > 1) reportSeveral(each, answer);
		else found.push({ asked: each, cells: answer.rows[0] ?? [] });
	}
	explainMissing(missing, engine);
	return showAround(found, engine);
}

/** A claim whose row is asked for. */
interface Asked {
	readonly claim: CellClaim;
	readonly source: DataSource;
	readonly conditions: readonly Condition[];
	readonly columns: Readonly<Record<string, DataColumn>>;
}

interface Fitting {
	readonly asked: Asked;
	/** The row, the numbers, then all cells as they are written. */
	readonly cells: readonly (string | null)[];
}

function askRow(claim: CellClaim, sourceById: ReadonlyMap<string, Source>): Asked | undefined {
	const { cell } = claim.spec;
	const source = sourceById.get(cell.source);
	if (source?.copy.kind !== 'data-set') return undefined;
	const { set } = source.copy;
	const own = claim.findings.part();
	const columns: Record<string, DataColumn> = {};
	for (const [name, column] of Object.entries(cell.columns ?? { value: cell.column ?? '' })) {
		const path = cell.columns === undefined ? ['cell', 'column'] : ['cell', 'columns', name];
		const found = findColumn(set, column, path, own);
		if (found !== undefined && checkNumeric(found, path, own)) columns[name] = found;
	}
	const conditions = readConditions(set, cell, own);
	if (conditions === undefined || !own.isEmpty) return undefined;
	return { claim, source: { ...source, copy: source.copy }, conditions, columns };
}

/** Checks that the cells of a column are numbers. */
function checkNumeric({ name, spec: { type } }: DataColumn, path: readonly string[], findings: Findings): boolean {
	if (type === 'number' || type === 'integer' || type === 'year') return true;
	findings.report({
		rule: 'cell-is-found',
		path,
		message: `The column “${name}” is of type \`${type}\`, and a figure is a number.`,
		hint: 'Name a column of numbers; give the column the type `number` if its cells are numbers alone; or use a query.',
	});
	return false;
}

function reportFailure({ claim }: Asked, answer: Extract<Answer, { failed: unknown }> | undefined): void {
	claim.findings.report({
		rule: 'cell-is-found',
		path: ['cell'],
		message: `The row could not be looked up: ${answer?.error ?? 'there was no answer'}.`,
		hint: 'Run it again. If it stays so, report it with the name of the file.',
	});
}

function reportSeveral({ claim, columns, source: { copy } }: Asked, { rows, isCut }: Rows): void {
	const width = Object.keys(columns).length + 1;
	const numbers = rows.slice(0, 5).map(([rowid]) => Number(rowid) + 1);
	const differing = copy.set.columns.flatMap(({ name, spec }, index) => {
		// A number that was measured finds no row: it may change.
		if (spec.type === 'number') return [];
		const values = [...new Set(rows.map((row) => row[width + index] ?? ''))];
		return values.length > 1 ? [`${name} (${values.slice(0, 3).join(', ')}${values.length > 3 ? ', …' : ''})`] : [];
	});
	const count = isCut ? `More than ${rows.length}` : String(rows.length);
	claim.findings.report({
		rule: 'cell-is-found',
		path: ['cell', 'where'],
		message: `${count} rows fit \`where\`: rows ${numbers.join(', ')}${rows.length > 5 ? ', …' : ''}.`,
		hint:
			differing.length === 0
				? 'Only their numbers differ, so `where` cannot tell them apart. Use a query, such as a sum of them.'
				: `Add a column to \`where\` in which they differ: ${differing.slice(0, 5).join('; ')}.`,
	});
}

type Rows = Exclude<Answer, { failed: unknown }>;

/** Asks why no row fits, and reports it. */
function explainMissing(missing: readonly Asked[], engine: DataEngine): void {
	const questions = missing.map(({ conditions, source: { copy } }) => questionsOfMissingRow(copy.set, conditions));
	const answers = engine.ask(questions.flat());
	let next = 0;
	for (const [index, { claim, conditions, source }] of missing.entries()) {
		const own = answers.slice(next, next + (questions[index]?.length ?? 0));
		next += own.length;
		claim.findings.report(explainMissingRow(source.copy.set, conditions, own, ['cell', 'where']));
	}
}

/** Reads the rows before and after each row, as far as the record of the source lets them be published. */
function showAround(found: readonly Fitting[], engine: DataEngine): ReadonlyMap<CellClaim, FoundRow> {
	const wanted = found.map(({ asked: { source, columns, conditions }, cells: [rowid] }) => {
		const beside = source.publish === 'whole' ? AROUND : 0;
		return {
			set: source.copy.set,
			columns: shownColumns(source, [...conditions.map(({ column }) => column), ...Object.values(columns)]),
			rowids: Array.from({ length: 2 * beside + 1 }, (_, index) => Number(rowid) - beside + index),
		};
	});
	const answers = askWritten(wanted, engine);
	return new Map(
		found.map(({ asked, cells: [rowid, ...cells] }, index) => {
			const { claim, source, columns, conditions } = asked;
			const names = Object.keys(columns);
			const answer = answers[index];
			const rows = answer === undefined || 'failed' in answer ? [] : answer.rows;
			return [
				claim,
				{
					source,
					columns,
					where: conditions.map(({ column, value }) => ({ column: column.name, value })),
					row: Number(rowid) + 1,
					digits: Object.fromEntries(names.map((name, column) => [name, cells[column] ?? null])),
					cells: cells.slice(names.length),
					around:
						source.publish === 'nothing'
							? { columns: [], rows: [] }
							: {
									columns: wanted[index]?.columns ?? [],
									rows: rows.map(([at, ...texts]) => ({ row: Number(at) + 1, cells: texts })),
								},
				},
			];
		}),
	);
}

/**
 * The columns that are shown of a row, in the order of the file: those that are named; and if the whole data set is
 * published, others up to a bound.
 */
function shownColumns({ copy, publish }: DataSource, named: readonly DataColumn[]): string[] {
	const must = new Set(named.map(({ name }) => name));
	let room = publish === 'whole' ? Math.max(0, MOST_SHOWN - must.size) : 0;
	return copy.set.columns.flatMap(({ name }) => (must.has(name) || room-- > 0 ? [name] : []));
}
