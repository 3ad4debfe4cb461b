import type { DataColumn, DataSet } from '../model/data-set.ts';
import type { Answer, DataEngine, Question } from './data-engine.ts';
import { quoteName } from './quote-sql.ts';
import { type Condition, literalOf } from './row-condition.ts';

/** Rows that are looked for, and the columns whose numbers are read. */
export interface WantedRows {
	readonly set: DataSet;
	readonly conditions: readonly Condition[];
	readonly columns: readonly DataColumn[];
}

/** How many are looked for by one question. */
const MOST_AT_ONCE = 2_000;

/**
 * Asks for the rows that fit: of each the `rowid`, the numbers, then all cells as they are written. Those that have
 * conditions on the same columns of a data set are looked for by one question, which reads the data set once: a family
 * has thousands of members.
 *
 * @param most How many rows are answered at most for each.
 * @returns An answer for each, in their order.
 */
export function askRows(wanted: readonly WantedRows[], most: number, engine: DataEngine): readonly Answer[] {
	const groups = [...Map.groupBy(wanted.keys(), (index) => shapeOf(wanted[index])).values()].flatMap(inChunks);
	const found = engine.ask(
		groups.map((group) =>
			questionOf(
				group.flatMap((index) => wanted[index] ?? []),
				most,
			),
		),
	);
	const answers = new Map<number, Answer>();
	for (const [at, group] of groups.entries())
		for (const [place, index] of group.entries()) answers.set(index, answerOf(found[at], place, most));
	return wanted.map((_, index) => answers.get(index) ?? NO_ANSWER);
}

const NO_ANSWER: Answer = { failed: 'error', error: 'there was no answer' };

/** Two that have it in common differ in values alone. */
function shapeOf(wanted: WantedRows | undefined): string {
	const names = (columns: readonly DataColumn[] = []) => columns.map(({ name }) => name);
	const conditions = wanted?.conditions.map(({ column }) => column);
	return JSON.stringify([wanted?.set.table, names(wanted?.columns), names(conditions)]);
}

function inChunks(group: readonly number[]): (readonly number[])[] {
	const count = Math.ceil(group.length / MOST_AT_ONCE);
	return Array.from({ length: count }, (_, chunk) => group.slice(chunk * MOST_AT_ONCE, (chunk + 1) * MOST_AT_ONCE));
}

/** Asks for rows of one shape. The first cell of each row of the answer is the place of what it fits in the group. */
function questionOf(group: readonly WantedRows[], most: number): Question {
	const [{ set, conditions, columns } = { set: { table: '' }, conditions: [], columns: [] }] = group;
	const table = quoteName(set.table);
	const values = group.map((each, place) => `(${[place, ...each.conditions.map(literalIn)].join(', ')})`);
	const names = ['place', ...conditions.map((_, index) => `value${index}`)].join(', ');
	const fits = conditions.map(({ column }, index) => `typed.${quoteName(column.name)} = wanted.value${index}`);
	const numbers = columns.map(({ name }) => `, typed.${quoteName(name)}`).join('');
	return {
		sql:
			`SELECT wanted.place, typed.rowid${numbers}, written.* FROM (VALUES ${values.join(', ')}) AS wanted(${names}) ` +
			`JOIN ${table} AS typed ON ${fits.length === 0 ? 'true' : fits.join(' AND ')} ` +
			`JOIN written.${table} AS written ON typed.rowid = written.rowid ` +
			`QUALIFY row_number() OVER (PARTITION BY wanted.place ORDER BY typed.rowid) <= ${most + 1} ` +
			'ORDER BY wanted.place, typed.rowid',
		tables: [set.table],
		most: group.length * (most + 1),
	};
}

function literalIn({ column, value }: Condition): string {
	return literalOf(column.spec.type, value) ?? 'NULL';
}

function answerOf(found: Answer | undefined, place: number, most: number): Answer {
	if (found === undefined || 'failed' in found) return found ?? NO_ANSWER;
	const rows = (rowsByPlace(found).get(String(place)) ?? []).map((row) => row.slice(1));
	return { columns: found.columns.slice(1), rows: rows.slice(0, most), isCut: rows.length > most };
}

const grouped = new WeakMap<Rows, ReadonlyMap<string | null | undefined, Rows['rows']>>();
type Rows = Exclude<Answer, { failed: unknown }>;

function rowsByPlace(answer: Rows): ReadonlyMap<string | null | undefined, Rows['rows']> {
	const known = grouped.get(answer) ?? Map.groupBy(answer.rows, ([place]) => place);
	grouped.set(answer, known);
	return known;
}
