import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { isMap, isScalar, parseDocument } from 'yaml';

/**
 * Sets keys of an entry that is a file of its own to texts. All else stays as its author wrote it, comments and layout
 * too; a key that is not there yet gets a line at the end.
 *
 * @returns Undefined if the file is written in a way that this cannot be done, such as all in braces.
 */
export function setValues(text: string, values: Readonly<Record<string, string>>): string | undefined {
	const { contents, errors } = parseDocument(text, { uniqueKeys: false });
	if (errors.length > 0 || !isMap(contents)) return undefined;
	const edits: { start: number; end: number; text: string }[] = [];
	const added: string[] = [];
	for (const [name, value] of Object.entries(values)) {
		const pair = contents.items.find(({ key }) => isScalar(key) && key.value === name);
		if (pair === undefined) added.push(`${name}: ${scalar(value)}\n`);
		else if (isScalar(pair.value) && pair.value.source !== '')
			edits.push({ start: pair.value.range[0], end: pair.value.range[1], text: scalar(value) });
		else return undefined;
	}
	const changed = edits
		.sort((a, b) => a.start - b.start)
		.reduceRight((written, { start, end, text: each }) => written.slice(0, start) + each + written.slice(end), text);
	const whole = added.length === 0 ? changed : `${changed.replace(/\n*$/, '\n')}${added.join('')}`;
	return saysTheSame(text, whole, values) ? whole : undefined;
}

/** Whether a file that was rewritten by places says what it has said before, apart from what was set. */
function saysTheSame(before: string, after: string, values: Readonly<Record<string, string>>): boolean {
	try {
		return sorted({ ...read(before), ...values }) === sorted(read(after));
	} catch {
		return false;
	}
}

function read(text: string): Readonly<Record<string, unknown>> {
	const value = load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Writes an entry so that the order of its keys makes no difference. */
function sorted(entry: Readonly<Record<string, unknown>>): string {
	return JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function scalar(text: string): string {
	return dump(text, { lineWidth: -1, schema: CORE_SCHEMA }).trim();
}
