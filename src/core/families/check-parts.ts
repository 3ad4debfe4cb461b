import { isNone, questionOfAny, questionOfValues, valuesIn } from '../data-sets/column-values.ts';
import type { DataEngine } from '../data-sets/data-engine.ts';
import { listNames } from '../data-sets/find-column.ts';
import { isOneOf } from '../data-sets/row-condition.ts';
import type { DataColumn } from '../model/data-set.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Family, FamilyKey, ReadFamily } from './open-families.ts';
import { slugOf } from './slug.ts';

/** How many problems of one column are reported. */
const MOST_REPORTED = 5;

/**
 * Gives each member of families its id. Reports values that leave nothing for an id, two that would have the same one,
 * and values of a map that no row has.
 */
export function checkParts(families: readonly ReadFamily[], engine: DataEngine): Family[] {
	reportAbsent(families.flatMap(absentValues), engine);
	return families.flatMap((family): Family[] => {
		const own = family.findings.part();
		const parts = family.keys.map((key, index) =>
			partsOf(key, new Set(family.rows.map((row) => row[index] ?? '')), { ...family, findings: own }),
		);
		if (!own.isEmpty) return [];
		const { draft, keys, rows } = family;
		return [
			{
				draft,
				keys,
				values: parts.map((of) => new Map([...of].map(([value, part]) => [part, value]))),
				members: new Set(
					rows.map((row) => [draft.spec.id, ...row.map((value, key) => parts[key]?.get(value))].join('/')),
				),
			},
		];
	});
}

/** The part of an id for each value of a column. */
function partsOf(
	{ column: { name }, map }: FamilyKey,
	values: ReadonlySet<string>,
	{ set, findings }: Pick<ReadFamily, 'set' | 'findings'>,
): ReadonlyMap<string, string> {
	const parts = new Map<string, string>();
	const valueOf = new Map<string, string>();
	const own = findings.part();
	for (const value of values) {
		const part = map === undefined ? slugOf(value) : map.get(value);
		const earlier = part === undefined ? undefined : valueOf.get(part);
		if (part !== undefined && earlier === undefined) {
			parts.set(value, part);
			valueOf.set(part, value);
		} else if (own.reported.length < MOST_REPORTED)
			own.report({
				rule: 'id-is-unique',
				path: ['cell', 'each', name],
				message:
					part === undefined
						? `The value “${shorten(value)}” of “${name}” in “${set.source}” cannot be part of an id.`
						: `Two values of “${name}” in “${set.source}” would have the same id, “${part}”: “${earlier ?? ''}” and ` +
							`“${value}”.`,
				hint:
					map === undefined
						? `List the values that are used, each with its part of the id: ${name}: ${exampleMap(value, part, earlier)}.`
						: 'Give each value its own part.',
			});
	}
	return parts;
}

/** A map that an author may copy, in YAML. */
function exampleMap(value: string, part: string | undefined, earlier: string | undefined): string {
	if (part === undefined || earlier === undefined) return `{ ${yamlKey(value)}: some-name }`;
	return `{ ${yamlKey(earlier)}: ${part}, ${yamlKey(value)}: ${part}-too }`;
}

function yamlKey(value: string): string {
	return shorten(/^[\p{L}\p{N}][\p{L}\p{N} .-]*$/u.test(value) ? value : JSON.stringify(value));
}

function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A value of a map that no row has. */
interface Absent {
	readonly family: ReadFamily;
	readonly column: DataColumn;
	readonly value: string;
}

function absentValues(family: ReadFamily): Absent[] {
	return family.keys.flatMap(({ column, map }, index) => {
		const found = new Set(family.rows.map((row) => row[index]));
		const absent = [...(map?.keys() ?? [])].filter((value) => !found.has(value));
		return absent.map((value) => ({ family, column, value }));
	});
}

function keyOf({ family, column }: Absent): string {
	return `${family.set.source} ${column.name}`;
}

function reportAbsent(absent: readonly Absent[], engine: DataEngine): void {
	const columns = [...new Map(absent.map((each) => [keyOf(each), each])).entries()];
	const answers = engine.ask([
		...columns.map(([, { family, column }]) => questionOfValues(family.set.table, column.name)),
		...absent.map(({ family, column, value }) => questionOfAny(family.set.table, isOneOf(column, [value]))),
	]);
	const known = new Map(columns.map(([key, { column }], index) => [key, valuesIn(answers[index], column.spec.type)]));
	for (const [index, each] of absent.entries()) {
		const { family, value } = each;
		const column = each.column.name;
		const values = known.get(keyOf(each)) ?? [];
		const isElsewhere = !isNone(answers[columns.length + index]);
		family.findings.report({
			rule: 'cell-is-found',
			path: ['cell', 'each', column, value],
			message: isElsewhere
				? `No row that fits \`where\` and the other columns of \`each\` holds “${value}” in “${column}”.`
				: `No cell of the column “${column}” in “${family.set.source}” holds “${value}”.${suggestion(value, values)}`,
			hint: isElsewhere ? 'Leave it out, or correct `where`.' : `It holds ${listNames(values)}.`,
		});
	}
}
