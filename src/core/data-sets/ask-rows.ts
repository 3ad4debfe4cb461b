import type { DataColumn, DataSet } from '../model/data-set.ts';
import type { Answer, DataEngine, Question } from './data-engine.ts';
import { quoteName } from './quote-sql.ts';
import { type Condition, literalOf } from './row-condition.ts';

/** Rows that are looked for, and the columns whose numbers are read. */
export interface RowLookup {
	readonly set: DataSet;
	readonly conditions: readonly Condition[];
	readonly columns: readonly DataColumn[];
}

/** How many are looked for by one question. */
const MOST_AT_ONCE = 2_000;

/**
 * Asks for the rows that fit: of each the `rowid`, the numbers, then all cells as they are written. Those that have
 * conditions on the same columns of a data set are looked for by one question, which reads the data set once: a family
 * has thousands of members. The cells of all that were found are then read by another one.
 *
 * @param most How many rows are answered at most for each.
 * @returns An answer for each, in their order.
 */
export function askRows(wanted: readonly RowLookup[], most: number, engine: DataEngine): readonly Answer[] {
	const names = (columns: readonly DataColumn[]) => columns.map(({ name }) => name);
	const fitting = askTogether(
		wanted,
		({ set, columns, conditions }) => [set.table, names(columns), names(conditions.map(({ column }) => column))],
		(group) => questionOfFit(group, most),
		engine,
	).map((answer) =>
		'failed' in answer ? answer : { ...answer, rows: answer.rows.slice(0, most), isCut: answer.rows.length > most },
	);
	const found = wanted.map(({ set }, index) => {
		const answer = fitting[index] ?? NO_ANSWER;
		const rowids = 'failed' in answer ? [] : answer.rows.map(([rowid]) => Number(rowid));
		return { set, rowids, columns: names(set.columns) };
	});
	const written = askWritten(found, engine);
	return wanted.map((_, index) => withWritten(fitting[index] ?? NO_ANSWER, written[index] ?? NO_ANSWER));
}

/** Puts behind the cells of each row those that were written in it. Both answers have the same rows. */
function withWritten(answer: Answer, written: Answer): Answer {
	if ('failed' in answer) return answer;
	if ('failed' in written) return written;
	const cellsOf = new Map(written.rows.map(([rowid, ...cells]) => [rowid, cells]));
	return {
		columns: [...answer.columns, ...written.columns.slice(1)],
		rows: answer.rows.map((row) => [...row, ...(cellsOf.get(row[0] ?? null) ?? [])]),
		isCut: answer.isCut,
	};
}

/** Rows of a data set, by their `rowid`, and the columns whose cells are read. */
export interface RowsToRead {
	readonly set: DataSet;
	readonly rowids: readonly number[];
	readonly columns: readonly string[];
}

/**
 * Asks for rows as they are written: of each the `rowid`, then the cells of the columns.
 *
 * @returns An answer for each, in their order. A `rowid` that is not there is left out.
 */
export function askWritten(wanted: readonly RowsToRead[], engine: DataEngine): readonly Answer[] {
	const [some, none] = [wanted.filter(({ rowids }) => rowids.length > 0), { columns: [], rows: [], isCut: false }];
	const answers = askTogether(some, ({ set, columns }) => [set.table, columns], questionOfWritten, engine);
	const answerOf = new Map(some.map((each, index) => [each, answers[index]]));
	return wanted.map((each) => (each.rowids.length === 0 ? none : (answerOf.get(each) ?? NO_ANSWER)));
}

/** Asks one question for all that have the same shape. The first cell of each of its rows is the place in the group. */
function askTogether<Wanted>(
	wanted: readonly Wanted[],
	shapeOf: (each: Wanted) => unknown,
	questionOf: (group: readonly Wanted[]) => Question,
	engine: DataEngine,
): readonly Answer[] {
	const entries = wanted.map((each, index) => ({ each, index }));
	const groups = [...Map.groupBy(entries, ({ each }) => JSON.stringify(shapeOf(each))).values()].flatMap(inChunks);
	const found = engine.ask(groups.map((group) => questionOf(group.map(({ each }) => each))));
	const answers = new Map(
		groups.flatMap((group, at) => {
			const answer = found[at] ?? NO_ANSWER;
			if ('failed' in answer) return group.map(({ index }): [number, Answer] => [index, answer]);
			const rows = Map.groupBy(answer.rows, ([place]) => place);
			return group.map(({ index }, place): [number, Answer] => {
				const own = (rows.get(String(place)) ?? []).map((row) => row.slice(1));
				return [index, { columns: answer.columns.slice(1), rows: own, isCut: false }];
			});
		}),
	);
	return wanted.map((_, index) => answers.get(index) ?? NO_ANSWER);
}

const NO_ANSWER: Answer = { failed: 'error', error: 'there was no answer' };

function inChunks<Each>(group: readonly Each[]): (readonly Each[])[] {
	const count = Math.ceil(group.length / MOST_AT_ONCE);
	return Array.from({ length: count }, (_, chunk) => group.slice(chunk * MOST_AT_ONCE, (chunk + 1) * MOST_AT_ONCE));
}

function questionOfFit(group: readonly RowLookup[], most: number): Question {
	const [{ set, conditions, columns } = { set: { table: '' }, conditions: [], columns: [] }] = group;
	const table = quoteName(set.table);
	const values = group.map((each, place) => `(${[place, ...each.conditions.map(literalIn)].join(', ')})`);
	const names = ['place', ...conditions.map((_, index) => `value${index}`)].join(', ');
	const fits = conditions.map(({ column }, index) => `typed.${quoteName(column.name)} = wanted.value${index}`);
	const numbers = columns.map(({ name }) => `, typed.${quoteName(name)}`).join('');
	return {
		sql:
			`SELECT wanted.place, typed.rowid${numbers} FROM (VALUES ${values.join(', ')}) AS wanted(${names}) ` +
			`JOIN ${table} AS typed ON ${fits.length === 0 ? 'true' : fits.join(' AND ')} ` +
			`QUALIFY row_number() OVER (PARTITION BY wanted.place ORDER BY typed.rowid) <= ${most + 1} ` +
			'ORDER BY wanted.place, typed.rowid',
		most: group.length * (most + 1),
	};
}

function questionOfWritten(group: readonly RowsToRead[]): Question {
	const [{ set, columns } = { set: { table: '' }, columns: [] }] = group;
	const values = group.flatMap(({ rowids }, place) => rowids.map((rowid) => `(${place}, ${rowid})`));
	const cells = columns.map((name) => `, written.${quoteName(name)}`).join('');
	return {
		sql:
			`SELECT wanted.place, written.rowid${cells} FROM (VALUES ${values.join(', ')}) AS wanted(place, number) ` +
			`JOIN written.${quoteName(set.table)} AS written ON written.rowid = wanted.number ` +
			'ORDER BY wanted.place, written.rowid',
		most: values.length,
	};
}

function literalIn({ column, value }: Condition): string {
	return literalOf(column.spec.type, value) ?? 'NULL';
}
