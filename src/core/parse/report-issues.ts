import type { z } from 'zod';
import { MOST_PROBLEMS, type Problem, type Problems } from '../problem.ts';
import { adviceOnKind, adviceOnMissing, BARE } from './advice-on-kind.ts';
import { suggestion } from './did-you-mean.ts';
import { nameField, valueAt } from './field-at-path.ts';
import { listWords } from './list-words.ts';
import { choicesAt, describeField, fieldsOf, meantAt, takesNumbers, takesUnstated } from './schema-fields.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** An entry as it was written, and what it should have been. */
export interface Checked {
	readonly yaml: YamlFile;
	/** Where the entry stands in its file. */
	readonly path: Path;
	readonly value: unknown;
	readonly schema: z.ZodType;
}

/** A problem of an entry, before the problems of one place are combined. */
interface Explained extends Problem {
	/** Path of the field that is missing, and whether it may be `unstated`. */
	readonly missing?: string;
	readonly mayBeUnstated?: boolean;
	/** If a field is unknown: path of the field that was probably meant. */
	readonly meant?: string;
}

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** The message of an issue for which the schema gives none; see {@link reportIssues}. */
export const WORDLESS = '';

/**
 * Reports what is wrong with an entry, in words for its author.
 *
 * @param issues Those of a parse with `error: () => WORDLESS`, so that only messages of the schema have words.
 */
export function reportIssues(issues: readonly Issue[], checked: Checked, problems: Problems): void {
	const explained = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => explain(issue, [], checked));
	const meant = new Set(explained.flatMap((each) => each.meant ?? []));
	const missing = explained.filter((each) => each.missing !== undefined && !meant.has(each.missing));
	const others = explained.filter((each) => each.missing === undefined);
	for (const { rule, at, message, hint } of [...others, ...combineMissing(missing)])
		problems.report({ rule, at, message, hint });
}

/** Makes one problem of the fields that are missing in the same place. */
function combineMissing(missing: readonly Explained[]): Explained[] {
	const places = Map.groupBy(missing, ({ at }) => `${at.line}:${at.column}`);
	return [...places.values()].flatMap((group): Explained[] => {
		const [first] = group;
		if (first === undefined || group.length === 1) return group;
		const message = `${listWords(group.map((each) => `“${each.missing ?? ''}”`))} are missing.`;
		return [{ ...first, message, hint: adviceOnMissing(group) }];
	});
}

/** A field that has an issue: where it stands in the entry, its name for the author, and the value that was found. */
interface Field {
	readonly path: Path;
	readonly name: string;
	readonly found: unknown;
	readonly hint: string;
	readonly checked: Checked;
	readonly problem: (message: string, hint?: string) => Explained;
}

function fieldAt(path: Path, checked: Checked): Field {
	const hint =
		describeField(checked.schema, path) ??
		'src/guide/reference/README.md of citable-report leads to the fields of each kind of entry.';
	return {
		path,
		name: nameField(path),
		found: valueAt(checked.value, path),
		hint,
		checked,
		problem: (message, advice = hint) => ({
			rule: 'entry-matches-schema',
			at: checked.yaml.place([...checked.path, ...path]),
			message,
			hint: advice,
		}),
	};
}

function explain(issue: Issue, outer: Path, checked: Checked): Explained[] {
	const path = [...outer, ...issue.path.filter((step) => typeof step !== 'symbol')];
	const field = fieldAt(path, checked);
	const { name, found, problem } = field;
	if (issue.code === 'unrecognized_keys') return explainUnknown(issue, field);
	if (issue.code === 'invalid_type' && issue.expected === 'never')
		return [explainRefused(path, issue.message, checked)];
	if (found === undefined && path.length > 0) {
		const mayBeUnstated = takesUnstated(checked.schema, path);
		return [{ ...problem(`${name} is missing.`), missing: path.join('.'), mayBeUnstated }];
	}
	if (isInfinite(field)) {
		const hint = 'Write an ordinary number; none beyond 1e308 can be kept.';
		return [{ ...problem(`${name} is not a finite number.`, hint), rule: 'value-is-finite' }];
	}
	if (issue.code === 'invalid_union') return explainUnion(issue, field);
	return [issue.message === WORDLESS ? explainWordless(issue, field) : explainInSchemaWords(issue.message, field)];
}

function explainUnknown({ keys }: IssueOf<'unrecognized_keys'>, { path, name, found, checked, problem }: Field) {
	const fields = fieldsOf(checked.schema, path, found);
	return keys.slice(0, MOST_PROBLEMS).map((key): Explained => {
		const guess = suggestion(key, fields);
		const meant = /“(.*)”/.exec(guess)?.[1];
		return {
			...problem(`${name} has no field “${key}”.${guess}`, `Its fields are: ${fields.join(', ')}.`),
			at: checked.yaml.placeOfKey([...checked.path, ...path, key]),
			...(meant === undefined ? {} : { meant: [...path, meant].join('.') }),
		};
	});
}

/**
 * Of a field that entries have, though not those of this kind.
 *
 * @param words What the schema says to whoever writes it.
 */
function explainRefused(path: Path, words: string, checked: Checked): Explained {
	const [entry, key] = [path.slice(0, -1), path.at(-1) ?? ''];
	const { found, problem } = fieldAt(entry, checked);
	const advice = `Leave it out. Its fields are: ${fieldsOf(checked.schema, entry, found).join(', ')}.`;
	return {
		...problem(`An entry of this kind has no field “${key}”.`, words === WORDLESS ? advice : words),
		at: checked.yaml.placeOfKey([...checked.path, ...path]),
	};
}

function explainUnion({ errors }: IssueOf<'invalid_union'>, field: Field): Explained[] {
	const { path, name, found, checked, problem } = field;
	const likely = likelyBranch(errors);
	if (likely !== undefined) return likely.flatMap((each) => explain(each, path, checked));
	if (errors.length > 0 || typeof found !== 'string') {
		const expected = errors.flatMap((branch) => branch.flatMap(expectedBy));
		return [explainKind(expected, field)];
	}
	const choices = choicesAt(checked.schema, path);
	const guess = guessOf(found, choices, field);
	return [problem(`${name} is ${show(found)}, but must be ${listWords(choices.map(show), { by: 'or' })}.${guess}`)];
}

/** What the author probably meant, as a sentence after a space: by the meaning of the word, or else by its letters. */
function guessOf(found: string, choices: readonly string[], { path, checked }: Field): string {
	const meant = meantAt(checked.schema, path, found);
	if (meant === undefined) return suggestion(found, choices);
	return meant === '' ? ' Leave it out: nothing needs to be said of an exact number.' : ` Write “${meant}” for it.`;
}

/** @param words What the schema says that the value must be. */
function explainInSchemaWords(words: string, { path, name, found, hint, checked, problem }: Field): Explained {
	if (path.length === 0 || typeof found === 'object') return problem(words);
	const isQuotedNumber = typeof found === 'string' && takesNumbers(checked.schema, path);
	return problem(`${name} cannot be ${show(found)}.`, isQuotedNumber ? `${BARE} ${hint}` : words);
}

function explainWordless(issue: Issue, field: Field): Explained {
	const { name, found, hint, problem } = field;
	switch (issue.code) {
		case 'invalid_type':
			return explainKind(expectedBy(issue), field);
		case 'invalid_value': {
			const guess = typeof found === 'string' ? guessOf(found, issue.values.map(String), field) : '';
			return problem(`${name} is ${show(found)}, but must be ${listWords(expectedBy(issue), { by: 'or' })}.${guess}`);
		}
		case 'too_small':
			return explainTooSmall(issue, field);
		case 'too_big':
			return explainTooBig(issue, field);
		default: {
			const isAddress = 'format' in issue && issue.format === 'url';
			const advice = isAddress ? 'Write a whole web address, such as https://example.org/.' : hint;
			return problem(`${name} cannot be ${show(found)}.`, advice);
		}
	}
}

function explainTooSmall({ minimum, inclusive }: IssueOf<'too_small'>, { name, found, problem }: Field): Explained {
	const isEmpty = (typeof found === 'string' && found.trim() === '') || (Array.isArray(found) && found.length === 0);
	if (isEmpty) return problem(`${name} is empty.`);
	if (typeof found === 'number')
		return problem(`${name} is ${found}, but must be ${inclusive === true ? 'at least' : 'more than'} ${minimum}.`);
	return problem(
		`${name} is too short: it needs at least ${minimum} ${Array.isArray(found) ? 'items' : 'characters'}.`,
	);
}

function explainTooBig({ maximum, inclusive }: IssueOf<'too_big'>, { name, found, hint, problem }: Field): Explained {
	if (typeof found === 'number')
		return problem(`${name} is ${found}, but must be ${inclusive === true ? 'at most' : 'less than'} ${maximum}.`);
	const most = `${maximum.toLocaleString('en')} ${Array.isArray(found) ? 'items' : 'characters'}`;
	return problem(`${name} is too long: it may have ${most}.`, `Shorten it. ${hint}`);
}

/** @param expected As {@link expectedBy} gives it. */
function explainKind(expected: readonly string[], { path, name, found, hint, checked, problem }: Field): Explained {
	const wanted = [...new Set(expected)];
	return problem(
		`${name} is ${show(found)}, but must be ${listWords(wanted, { by: 'or' })}.`,
		adviceOnKind({ found, wanted, schema: checked.schema, path }) ?? hint,
	);
}

/** Of a union, the alternative that the author probably meant: of the kind that was written, with the fewest issues. */
function likelyBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
	return branches
		.filter((issues) => issues.every((issue) => issue.path.length > 0 || expectedBy(issue).length === 0))
		.sort((a, b) => a.length - b.length)[0];
}

/** What a value should have been, as words to put after “must be”; empty if its kind was right. */
function expectedBy(issue: Issue): string[] {
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

/** Whether the number that was written is not finite. The parser leaves a number that is too large as text. */
function isInfinite({ path, found, checked }: Field): boolean {
	if (typeof found === 'number') return !Number.isFinite(found);
	if (typeof found !== 'string' || !/^[-+]?\d/.test(found)) return false;
	return Math.abs(Number(found)) === Number.POSITIVE_INFINITY && takesNumbers(checked.schema, path);
}

function show(value: unknown): string {
	if (value === null || value === undefined) return 'empty';
	if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
	if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a group of fields';
	return typeof value === 'number' ? `the number ${value}` : String(value);
}
