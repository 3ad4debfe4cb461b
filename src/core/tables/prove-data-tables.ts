import type { Answer } from '../data-sets/data-engine.ts';
import { explainFailure } from '../data-sets/explain-failure.ts';
import { unitInHead } from '../format/unit-in-head.ts';
import { bounds } from '../model/bounds.ts';
import type { Findings } from '../problem.ts';
import { askQueries } from './ask-queries.ts';
import { askSelections } from './ask-selections.ts';
import type { AnsweredRows, AskedRows, DataRows, RowSetting, WantedRows } from './data-rows.ts';
import { readCells } from './read-cells.ts';
import { tableColumns } from './table-column.ts';

/**
 * Proves rows that data sets give, all at once: the engine is asked a few times, however many rows are wanted. Reports
 * names that are not there, values that no row has, columns without a unit, no rows, and more than `bounds.rows` or
 * `bounds.cells`.
 *
 * @param wanted A source that is not open is taken as reported.
 * @returns The proven rows by their keys; those that are left out have been reported.
 */
export function proveDataTables(wanted: readonly WantedRows[], setting: RowSetting): ReadonlyMap<string, DataRows> {
	const { engine } = setting;
	const asked = [
		...askSelections(
			wanted.flatMap((each) => (each.kind === 'select' ? [each] : [])),
			setting,
		),
		...askQueries(
			wanted.flatMap((each) => (each.kind === 'query' ? [each] : [])),
			setting,
		),
	];
	const answers = engine.ask(asked.map(({ question, width }) => ({ sql: question, most: mostRows(width) })));
	const answered = asked.map((each, index) => ({ each, answer: answers[index] }));
	explainMisfits(answered, setting);
	return new Map(
		answered.flatMap(({ each, answer }): [string, DataRows][] => {
			const { wanted: of } = each;
			if (answer === undefined || !isWhole(answer)) return [];
			const rows = readRows(each, answer, setting, of.findings);
			return rows === undefined ? [] : [[of.key, rows]];
		}),
	);
}

/** How many rows a table of so many columns may have. */
function mostRows(width: number): number {
	return Math.min(bounds.rows, Math.floor(bounds.cells / Math.max(width, 1)));
}

type Answered = { readonly each: AskedRows; readonly answer: Answer | undefined };

/** Whether the answer has rows, and all of them. */
function isWhole(answer: Answer): answer is AnsweredRows {
	return !('failed' in answer) && !answer.isCut && answer.rows.length > 0;
}

/** Reports questions that failed, and those with no rows or too many. */
function explainMisfits(answered: readonly Answered[], { engine }: RowSetting): void {
	const misfits = answered.filter(({ answer }) => answer === undefined || !isWhole(answer));
	const questions = misfits.map(({ each, answer }) => {
		if (answer === undefined || 'failed' in answer) return [];
		return answer.isCut ? [{ sql: `SELECT count(*) FROM (${each.sql}\n)`, most: 1 }] : each.ifEmpty.questions;
	});
	const answers = engine.ask(questions.flat());
	let next = 0;
	for (const [index, { each, answer }] of misfits.entries()) {
		const own = answers.slice(next, (next += questions[index]?.length ?? 0));
		const { findings, path } = each.wanted;
		if (answer === undefined || 'failed' in answer)
			findings.report({ rule: 'table-fits-its-record', path, ...explainFailure(answer) });
		else if (answer.isCut) reportTooMany(each, own[0], findings);
		else findings.report(each.ifEmpty.explain(own));
	}
}

function reportTooMany({ wanted, fewer, width }: AskedRows, answer: Answer | undefined, findings: Findings): void {
	const [[count] = []] = answer === undefined || 'failed' in answer ? [] : answer.rows;
	const { ofChart, path } = wanted;
	const shown = (number: number) => number.toLocaleString('en');
	const rows = count ? shown(Number(count)) : 'more';
	const [has, most] =
		mostRows(width) < bounds.rows
			? [`${rows} rows of ${shown(width)} columns`, `${shown(bounds.cells)} cells`]
			: [`${rows} rows`, shown(bounds.rows)];
	findings.report({
		rule: ofChart === undefined ? 'table-fits-its-record' : 'chart-has-values',
		path,
		message: `The ${ofChart === undefined ? 'table' : 'chart'} has ${has}, and ${most} are allowed.`,
		hint: ofChart?.fewer ?? fewer,
	});
}

function readRows(
	asked: AskedRows,
	answer: AnsweredRows,
	{ units, locale }: RowSetting,
	findings: Findings,
): DataRows | undefined {
	const own = findings.part();
	const found = asked.columnsOf(answer);
	const columns = found && tableColumns(found, asked.wanted.fields ?? [], units, own);
	if (found === undefined || columns === undefined) return undefined;
	const hasWritten = answer.columns.length > columns.length;
	const cellsAt = (place: number) => answer.rows.map((row) => row[place] ?? null);
	const cells = columns.map((column, place) =>
		readCells(column, cellsAt(place), hasWritten ? cellsAt(columns.length + place) : undefined, locale, own),
	);
	if (!own.isEmpty) return undefined;
	return {
		sources: asked.sources.map(({ id }) => id),
		sql: asked.sql,
		fields: columns.map(({ field }) => field),
		units: columns.map(({ numbers }) => numbers?.unit),
		unitNames: columns.map(({ numbers }) => (numbers === undefined ? '' : unitInHead(numbers.unit, locale))),
		roles: found.map(({ role }) => role),
		rows: answer.rows.map((_, row) => ({ cells: cells.flatMap((column) => column[row] ?? []) })),
	};
}
