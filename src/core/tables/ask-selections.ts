import { questionOfValues, valuesIn } from '../data-sets/column-values.ts';
import type { Answer, Question } from '../data-sets/data-engine.ts';
import { absentValue, explainMissingRow, questionsOfMissingRow } from '../data-sets/explain-missing-row.ts';
import { quoteName } from '../data-sets/quote-sql.ts';
import { unitOfSpec } from '../data-sets/unit-of-spec.ts';
import { type DataSource, isDataSet } from '../model/source.ts';
import type { Finding, Findings } from '../problem.ts';
import { type CheckedSelection, checkSelection } from './check-selection.ts';
import type { AskedColumn, AskedRows, RowSetting, WantedRows } from './data-rows.ts';
import { questionsOfPivot, readPivotColumns } from './pivot-columns.ts';
import { readSort } from './read-sort.ts';
import { AS_THEY_ARE, refuseKeptBack } from './refuse-kept-back.ts';
import { conditionSql, type SelectedValues } from './selected-values.ts';
import { type SelectedColumn, writeSelection } from './write-selection.ts';

/** A selection that fits its data set. */
interface Checked {
	readonly wanted: WantedRows<'select'>;
	readonly source: DataSource;
	readonly selection: CheckedSelection;
	/** The lists of values, each of which must stand in the data. */
	readonly lists: readonly SelectedValues[];
}

/** Makes questions of selections. Reports those that do not fit their data sets. */
export function askSelections(wanted: readonly WantedRows<'select'>[], setting: RowSetting): AskedRows[] {
	const { engine } = setting;
	const checked = wanted.flatMap((each) => check(each, setting) ?? []);
	const questions = checked.map(({ selection, lists }) => [
		...lists.map((list) => questionOfAbsent(selection, list)),
		...questionsOfPivot(selection),
	]);
	const answers = engine.ask(questions.flat());
	let next = 0;
	return checked.flatMap((each, index): AskedRows[] => {
		const own = answers.slice(next, (next += questions[index]?.length ?? 0));
		const { wanted: of, lists, selection } = each;
		const findings = of.findings.part();
		for (const [at, list] of lists.entries()) checkList(each, list, own[at], setting, findings);
		const pivoted = readPivotColumns(selection, own.slice(lists.length), findings);
		if (pivoted === undefined) return [];
		const inTable = [...selection.columns, ...pivoted].map(({ name }) => name);
		const names = selection.pivot === undefined ? selection.set.columns.map(({ name }) => name) : inTable;
		const sort = readSort(selection, names, findings);
		if (sort === undefined || !findings.isEmpty) return [];
		const { columns, ...written } = writeSelection(selection, sort, pivoted);
		return [
			{
				...written,
				wanted: of,
				sources: [each.source],
				width: columns.length,
				columnsOf: () => columns.map((column, place) => askedColumn(column, place, each, setting)),
				ifEmpty: ifEmpty(selection),
				fewer: `Show fewer by \`where\` or \`limit\`, or add them up by a query.`,
			},
		];
	});
}

function check(wanted: WantedRows<'select'>, { sources }: RowSetting): Checked | undefined {
	const source = sources.filter(isDataSet).find(({ id }) => id === wanted.rows.source);
	// A source that is not there, or that could not be opened, has been reported.
	if (source === undefined) return undefined;
	if (source.publish === 'nothing') {
		refuseKeptBack(source, AS_THEY_ARE, [...wanted.path, 'source'], wanted.findings);
		return undefined;
	}
	const selection = checkSelection(wanted.rows, source.copy.set, wanted.findings, wanted.path);
	if (selection === undefined) return undefined;
	return { wanted, source, selection, lists: selection.conditions.filter(({ isList }) => isList) };
}

/** Asks for the values of a list that stand in no row, by their places in the list. */
function questionOfAbsent({ set }: CheckedSelection, { column, literals }: SelectedValues): Question {
	const values = literals.map((literal, place) => `(${place}, ${literal})`).join(', ');
	const name = quoteName(column.name);
	return {
		sql:
			`SELECT place FROM (VALUES ${values}) AS wanted(place, value) ` +
			`WHERE value NOT IN (SELECT ${name} FROM ${quoteName(set.table)} WHERE ${name} IS NOT NULL) ORDER BY place`,
		most: literals.length,
	};
}

/** Reports the values of a list that stand in no row: they are misspelt, and their rows would be left out. */
function checkList(
	{ selection: { set }, wanted: { path } }: Checked,
	{ column, values }: SelectedValues,
	answer: Answer | undefined,
	{ engine }: RowSetting,
	findings: Findings,
): void {
	const absent = answer === undefined || 'failed' in answer ? [] : answer.rows.map(([place]) => Number(place));
	if (absent.length === 0) return;
	const [found] = engine.ask([questionOfValues(set.table, column.name)]);
	for (const place of absent) {
		const given = { name: column.name, value: values[place] ?? '', all: valuesIn(found, column.spec.type) };
		findings.report(absentValue(set.source, given, [...path, 'where']));
	}
}

function askedColumn(
	{ name, spec }: SelectedColumn,
	place: number,
	{ source, selection, wanted: { path, ofChart } }: Checked,
	{ units }: RowSetting,
): AskedColumn {
	const isOwn = place < selection.columns.length;
	return {
		name,
		type: spec.type,
		decimal: source.format?.decimal ?? '.',
		isInexact: false,
		isName: ofChart !== undefined,
		role: spec,
		path: isOwn ? [...path, 'columns', place] : [...path, 'pivot', 'value'],
		unitOf: (_, findings) =>
			unitOfSpec(spec, units, () =>
				findings.report({
					rule: 'unit-is-known',
					path: [],
					message: `The column “${isOwn ? name : (selection.pivot?.value.name ?? name)}” of “${source.id}” has no unit.`,
					hint:
						'Write `unit` for it under `columns` in the record of the source: `1` for a number without one. Codes are of ' +
						'type `string`.',
				}),
			),
	};
}

function ifEmpty({ set, conditions, path }: CheckedSelection): AskedRows['ifEmpty'] {
	const asked = conditions.map((each) => ({ ...each, sql: conditionSql(each) }));
	return {
		questions: questionsOfMissingRow(set, asked),
		explain: (answers): Finding => explainMissingRow(set, conditions, answers, [...path, 'where']),
	};
}
