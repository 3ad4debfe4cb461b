import type { Answer, DataEngine, Question } from '../data-sets/data-engine.ts';
import { findColumn } from '../data-sets/find-column.ts';
import { plainValue } from '../data-sets/plain-value.ts';
import { quoteName } from '../data-sets/quote-sql.ts';
import { isOneOf, readConditions } from '../data-sets/row-condition.ts';
import type { DataColumn, DataSet } from '../model/data-set.ts';
import type { Source } from '../model/source.ts';
import type { FamilyDraft } from '../parse/read-figure.ts';
import { type Findings, findingsAt, type Problems } from '../problem.ts';
import { checkParts } from './check-parts.ts';

/** How many members a family may have in its data, whether they are used or not. */
const MOST_MEMBERS = 250_000;

/** A column by which the members of a family differ. */
export interface FamilyKey {
	readonly column: DataColumn;
	/** The part of the id for each value, as the author gave it; absent if the values are slugged. */
	readonly map: ReadonlyMap<string, string> | undefined;
}

/** A family whose members are known. */
export interface Family {
	readonly draft: FamilyDraft;
	readonly keys: readonly FamilyKey[];
	/** For each key: the value that each part of an id stands for. */
	readonly values: readonly ReadonlyMap<string, string>[];
	/** The ids of all members that the data has, in the order of their values. */
	readonly members: ReadonlySet<string>;
}

/**
 * Asks the data sets for the members of families, by id of the family. Reports what keeps a family from being read, and
 * values that would have the same id or none.
 */
export function openFamilies(
	drafts: readonly FamilyDraft[],
	sources: readonly Source[],
	engine: DataEngine | undefined,
	problems: Problems,
): ReadonlyMap<string, Family> {
	const sets = new Map(sources.flatMap(({ id, copy }) => (copy.kind === 'data-set' ? [[id, copy.set] as const] : [])));
	if (engine === undefined) return new Map();
	const asked = drafts.flatMap((draft): Asked | Asked[] => {
		const set = sets.get(draft.spec.cell.source);
		return set === undefined ? [] : (askMembers(draft, set, findingsAt(problems, draft.at)) ?? []);
	});
	const answers = engine.ask(asked.map(({ question }) => question));
	const read = asked.flatMap((each, index) => readMembers(each, answers[index]) ?? []);
	const families = checkParts(read, engine);
	return new Map(families.map((family) => [family.draft.spec.id, family]));
}

/** A family whose columns exist, and the question for its members. */
interface Asked {
	readonly draft: FamilyDraft;
	readonly set: DataSet;
	readonly keys: readonly FamilyKey[];
	readonly question: Question;
	readonly findings: Findings;
}

/** A family with the values of its members in the data, before they have ids. */
export interface ReadFamily extends Omit<Asked, 'question'> {
	readonly rows: readonly (readonly string[])[];
}

function askMembers(draft: FamilyDraft, set: DataSet, findings: Findings): Asked | undefined {
	const { cell } = draft.spec;
	const own = findings.part();
	const keys = Object.entries(cell.each ?? {}).flatMap(([name, map]): FamilyKey[] => {
		const column = findColumn(set, name, ['cell', 'each', name], own);
		const parts = new Map(
			Object.entries(map ?? {}).map(([value, part]) => [plainValue(column?.spec.type ?? 'string', value), part]),
		);
		return column === undefined ? [] : [{ column, map: parts.size === 0 ? undefined : parts }];
	});
	// Every member names the same column, so a wrong one is reported here, once.
	const named = cell.columns ?? { column: cell.column ?? '' };
	for (const [name, column] of Object.entries(named))
		findColumn(set, column, cell.columns === undefined ? ['cell', 'column'] : ['cell', 'columns', name], own);
	const conditions = readConditions(set, cell, own);
	if (conditions === undefined || !own.isEmpty) return undefined;
	const columns = keys.map(({ column }) => quoteName(column.name));
	const texts = columns.map((column) => `CAST(${column} AS VARCHAR)`);
	const where = [
		...conditions.map(({ sql }) => sql),
		...columns.map((column) => `${column} IS NOT NULL`),
		...keys.flatMap(({ column, map }) => (map === undefined ? [] : [isOneOf(column, [...map.keys()])])),
	].join(' AND ');
	const order = columns.join(', ');
	const sql =
		`SELECT ${texts.join(', ')} FROM ${quoteName(set.table)} WHERE ${where} ` + `GROUP BY ${order} ORDER BY ${order}`;
	return { draft, set, keys, question: { sql, most: MOST_MEMBERS }, findings };
}

function readMembers({ question: _, ...asked }: Asked, answer: Answer | undefined): ReadFamily | undefined {
	const { findings } = asked;
	if (answer === undefined || 'failed' in answer) {
		findings.report({
			rule: 'cell-is-found',
			path: ['cell', 'each'],
			message: `The members of the family could not be looked up: ${answer?.error ?? 'there was no answer'}.`,
			hint: 'Run it again. If it stays so, report it with the name of the file.',
		});
		return undefined;
	}
	if (answer.isCut) {
		findings.report({
			rule: 'cell-is-found',
			path: ['cell', 'each'],
			message: `The family has more than ${MOST_MEMBERS.toLocaleString('en')} members in the data set.`,
			hint: 'Name fewer columns in `each`, add conditions to `where`, or list the values that are used: { GERMANY: de }.',
		});
		return undefined;
	}
	return {
		...asked,
		rows: answer.rows.map((row) =>
			row.map((value, index) => plainValue(asked.keys[index]?.column.spec.type ?? 'string', value ?? '')),
		),
	};
}
