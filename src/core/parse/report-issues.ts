import { z } from 'zod';
import { MOST_PROBLEMS, type Problem } from '../problem.ts';
import { suggestion } from './did-you-mean.ts';
import { choicesAt, describeField, fieldsOf, takesNumbers } from './schema-fields.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** An entry as it was written, and what it should have been. */
export interface Checked {
	readonly yaml: YamlFile;
	/** Where the entry stands in its file. */
	readonly path: Path;
	readonly value: unknown;
	readonly schema: z.ZodType;
}

interface Told extends Problem {
	/** The field that is missing, and for an unknown one the field that was probably meant. */
	readonly missing?: string;
	readonly meant?: string;
}

/** Marks an issue for which the schema has no words of its own; see `tellIssues`. */
export const WORDLESS = '';

/**
 * Says what is wrong with an entry, in words for its author.
 *
 * @param issues Of a parse in which `WORDLESS` stands for every message that the schema does not give.
 */
export function tellIssues(issues: readonly z.core.$ZodIssue[], checked: Checked): Problem[] {
	const told = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => tell(issue, [], checked));
	const meant = new Set(told.flatMap((each) => each.meant ?? []));
	const missing = told.filter((each) => each.missing !== undefined && !meant.has(each.missing));
	const others = told.filter((each) => each.missing === undefined);
	return [...others, ...gather(missing)].map(({ rule, at, message, hint }) => ({ rule, at, message, hint }));
}

/** Fields that are missing in the same place are one problem. */
function gather(missing: readonly Told[]): Told[] {
	const places = Map.groupBy(missing, ({ at }) => `${at.line}:${at.column}`);
	return [...places.values()].flatMap((group): Told[] => {
		const [first] = group;
		if (first === undefined || group.length === 1) return group;
		const names = group.map((each) => `“${each.missing ?? ''}”`);
		return [
			{
				...first,
				message: `${list(names, 'and')} are missing.`,
				hint: 'Write them; what the source does not say is `unstated`.',
			},
		];
	});
}

function tell(issue: z.core.$ZodIssue, outer: Path, checked: Checked): Told[] {
	const inner = [...outer, ...issue.path.filter((step) => typeof step !== 'symbol')];
	const { yaml, schema } = checked;
	const full = [...checked.path, ...inner];
	const field = inner.join('.');
	const name = sayField(inner);
	const found = valueAt(checked.value, inner);
	const hint = describeField(schema, inner) ?? 'CONTRIBUTING.md explains the fields of each kind of entry.';
	const problem = (message: string, advice = hint): Told => ({
		rule: 'entry-matches-schema',
		at: yaml.place(full),
		message,
		hint: advice,
	});

	if (issue.code === 'unrecognized_keys') {
		const fields = fieldsOf(schema, inner, found);
		return issue.keys.slice(0, MOST_PROBLEMS).map((key) => {
			const guess = suggestion(key, fields);
			const meant = /“(.*)”/.exec(guess)?.[1];
			return {
				...problem(`${name} has no field “${key}”.${guess}`, `Its fields are: ${fields.join(', ')}.`),
				at: yaml.placeOfKey([...full, key]),
				...(meant === undefined ? {} : { meant: [...inner, meant].join('.') }),
			};
		});
	}
	if (found === undefined && inner.length > 0) return [{ ...problem(`${name} is missing.`), missing: field }];
	if (typeof found === 'number' ? !Number.isFinite(found) : isBeyondNumbers(found) && takesNumbers(schema, inner)) {
		return [
			{
				...problem(`${name} is not a finite number.`, 'Write an ordinary number; none beyond 1e308 can be kept.'),
				rule: 'value-is-finite',
			},
		];
	}
	if (issue.code === 'invalid_union') {
		const likely = likelyBranch(issue.errors);
		if (likely !== undefined) return likely.flatMap((each) => tell(each, inner, checked));
		const choices = choicesAt(schema, inner);
		if (issue.errors.length === 0 && typeof found === 'string')
			return [
				problem(`${name} is ${say(found)}, but must be ${list(choices.map(say), 'or')}.${suggestion(found, choices)}`),
			];
		return [
			problem(
				...wrongKind(
					name,
					found,
					issue.errors.flatMap((branch) => branch.flatMap(expectedBy)),
					hint,
				),
			),
		];
	}
	if (issue.message !== WORDLESS) {
		if (inner.length === 0) return [problem(issue.message)];
		if (typeof found === 'object') return [problem(issue.message)];
		return [
			problem(
				`${name} cannot be ${say(found)}.`,
				typeof found === 'string' && takesNumbers(schema, inner) ? `${BARE} ${hint}` : issue.message,
			),
		];
	}
	switch (issue.code) {
		case 'invalid_type':
			return [problem(...wrongKind(name, found, expectedBy(issue), hint))];
		case 'invalid_value': {
			const guess = typeof found === 'string' ? suggestion(found, issue.values.map(String)) : '';
			return [problem(`${name} is ${say(found)}, but must be ${list(expectedBy(issue), 'or')}.${guess}`)];
		}
		case 'too_small':
			if (
				found === '' ||
				(typeof found === 'string' && found.trim() === '') ||
				(Array.isArray(found) && found.length === 0)
			)
				return [problem(`${name} is empty.`)];
			if (typeof found === 'number')
				return [
					problem(
						`${name} is ${found}, but must be ${issue.inclusive === true ? 'at least' : 'more than'} ${issue.minimum}.`,
					),
				];
			return [
				problem(
					`${name} is too short: it needs at least ${issue.minimum} ${Array.isArray(found) ? 'items' : 'characters'}.`,
				),
			];
		case 'too_big':
			if (typeof found === 'number')
				return [
					problem(
						`${name} is ${found}, but must be ${issue.inclusive === true ? 'at most' : 'less than'} ${issue.maximum}.`,
					),
				];
			return [
				problem(
					`${name} is too long: it may have ${issue.maximum.toLocaleString('en')} ${Array.isArray(found) ? 'items' : 'characters'}.`,
					`Shorten it. ${hint}`,
				),
			];
		default:
			return [
				problem(
					`${name} cannot be ${say(found)}.`,
					'format' in issue && issue.format === 'url'
						? 'Write a whole web address, such as https://example.org/.'
						: hint,
				),
			];
	}
}

/** The alternative of the kind that was written, the one with the fewest faults where several are. */
function likelyBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
	return branches
		.filter((issues) => issues.every((issue) => issue.path.length > 0 || expectedBy(issue).length === 0))
		.sort((a, b) => a.length - b.length)[0];
}

/** What a value should have been, as words to put after “must be”; nothing where its kind was right. */
function expectedBy(issue: z.core.$ZodIssue): string[] {
	if (issue.code === 'invalid_value') return issue.values.map((value) => `“${String(value)}”`);
	return issue.code === 'invalid_type' ? [kinds[issue.expected] ?? 'something else'] : [];
}

const kinds: Readonly<Partial<Record<string, string>>> = {
	number: 'a number',
	string: 'text',
	boolean: '`true` or `false`',
	array: 'a list',
	object: 'a group of fields',
	record: 'a group of fields',
};

const BARE = 'A number is written bare, as in 1200, without quotes, separators or signs.';

/** The parser leaves what is too large for a number as text. */
function isBeyondNumbers(value: unknown): boolean {
	return typeof value === 'string' && /^[-+]?\d/.test(value) && Math.abs(Number(value)) === Number.POSITIVE_INFINITY;
}

/** “family” in item 1 of “authors”. */
function sayField(path: Path): string {
	if (path.length === 0) return 'This entry';
	const index = path.findLastIndex((step) => typeof step === 'number');
	const inside = path.slice(index + 1).join('.');
	if (index < 0) return `“${inside}”`;
	const item = `item ${Number(path[index]) + 1} of “${path.slice(0, index).join('.')}”`;
	return inside === '' ? `I${item.slice(1)}` : `“${inside}” in ${item}`;
}

function wrongKind(
	name: string,
	found: unknown,
	expected: readonly string[],
	hint: string,
): [message: string, hint: string] {
	const wanted = [...new Set(expected)];
	const message = `${name} is ${say(found)}, but must be ${list(wanted, 'or')}.`;
	if ((typeof found === 'number' || typeof found === 'boolean') && wanted.includes('text'))
		return [message, 'Put it in quotes, so that it is read as text.'];
	if (wanted.includes('a group of fields') && wanted.length === 1)
		return [message, 'Write its fields as “name: value”, each on a line of its own.'];
	if (typeof found === 'string' && wanted.includes('a list'))
		return [message, found.length > 60 ? 'Put each of its items in brackets.' : `Put it in brackets: [${found}].`];
	if (typeof found === 'string' && wanted.includes('a number')) return [message, BARE];
	return [message, hint];
}

function say(value: unknown): string {
	if (value === null || value === undefined) return 'empty';
	if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
	if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a group of fields';
	return typeof value === 'number' ? `the number ${value}` : String(value);
}

function list(words: readonly string[], last: 'and' | 'or'): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

function valueAt(value: unknown, path: Path): unknown {
	let current = value;
	for (const step of path) {
		if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
		current = Reflect.get(current, step);
	}
	return current;
}
