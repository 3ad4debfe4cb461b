import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';

/** Explanations to be written into `data/changes.yaml`. */
export interface Explanations {
	readonly version: string;
	/** A comment or an item of the list on each line, without indentation. */
	readonly lines: readonly string[];
}

/** An entry of `data/changes.yaml` that holds explanations, as text. */
export function entryOf({ version, lines }: Explanations): string {
	return `- version: ${version}\n  changes:\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

/**
 * Adds explanations to `data/changes.yaml`: to the entry of their version, if it has one, or else as an entry at the
 * end. All else stays as its author wrote it.
 *
 * @param text The file; undefined if there is none.
 * @returns Undefined if the file is written in a way that this cannot be done, such as all in braces.
 */
export function addExplanations(text: string | undefined, added: Explanations): string | undefined {
	if (text === undefined) return entryOf(added);
	if (!text.startsWith(MARK)) return addTo(text, added);
	const rest = addTo(text.slice(MARK.length), added);
	return rest === undefined ? undefined : MARK + rest;
}

/** A byte order mark, which the parser that knows places takes for a letter. */
const MARK = '\uFEFF';

function addTo(text: string, added: Explanations): string | undefined {
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	const { contents, errors } = parseDocument(text, { uniqueKeys: false });
	if (errors.length > 0 || (contents !== null && !isSeq(contents))) return undefined;
	const entry = contents?.items.find((item) => isMap(item) && String(item.get('version')) === added.version);
	const list = isMap(entry) ? entry.get('changes') : undefined;
	if (entry !== undefined && (!isSeq(list) || list.flow === true)) return undefined;
	const whole = text.endsWith('\n') || text === '' ? text : text + lineEnd;
	const [start, items] = isSeq(list) ? [endOf(list, whole), indented(list, whole, added.lines)] : atEnd();
	const now = whole.slice(0, start) + items.replaceAll('\n', lineEnd) + whole.slice(start);
	return saysAsMuch(text, now, added) ? now : undefined;

	function atEnd(): [number, string] {
		const column = isSeq(contents) ? columnOf(contents, whole) : 0;
		return [whole.length, entryOf(added).replace(/^/gm, ' '.repeat(column)).trimEnd().concat('\n')];
	}
}

/** Where the line after the last item of a list begins; a comment on the same line belongs to it. */
function endOf(list: YAMLSeq, text: string): number {
	const last = list.items.at(-1);
	const range = isMap(last) || isScalar(last) ? last.range : list.range;
	const end = range?.[1] ?? text.length;
	// The end of an item in block style is the start of a line already.
	if (text[end - 1] === '\n') return end;
	const next = text.indexOf('\n', end);
	return next < 0 ? text.length : next + 1;
}

function indented(list: YAMLSeq, text: string, lines: readonly string[]): string {
	const indent = ' '.repeat(columnOf(list, text));
	return lines.map((line) => `${indent}${line}\n`).join('');
}

/** In which column, from 0, the items of a list begin with their dash. */
function columnOf(list: YAMLSeq, text: string): number {
	const start = list.range?.[0] ?? 0;
	return start - (text.lastIndexOf('\n', start - 1) + 1);
}

/** Whether a file that was rewritten by places says what it has said, and all that was added. */
function saysAsMuch(before: string, after: string, added: Explanations): boolean {
	try {
		const [was, is, more] = [before, after, entryOf(added)].map((text) => read(text));
		return is?.join('\n') === [...(was ?? []), ...(more ?? [])].sort().join('\n');
	} catch {
		return false;
	}
}

/** The explanations of all entries, each with its version, sorted. */
function read(text: string): readonly string[] {
	if (text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) return [];
	const entries: unknown = load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
	if (!Array.isArray(entries)) return [JSON.stringify(entries)];
	return entries
		.flatMap((entry: { version?: unknown; changes?: unknown }) =>
			Array.isArray(entry.changes) ? entry.changes.map((change: unknown) => [entry.version, change]) : [entry],
		)
		.map((each) => JSON.stringify(each))
		.sort();
}
