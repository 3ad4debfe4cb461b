import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { renamedKeys } from './renamed-keys.ts';

/** A key that is written under its old name. Offsets count UTF-16 code units of the file. */
export interface OldKey {
	readonly start: number;
	/** Key and value as they are written, and as they are written now. */
	readonly was: string;
	readonly now: string;
	/** What is to be written in place of the key and of its value. */
	readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Finds the keys of the entries of a data file that have new names, in the order of the file. */
export function findRenamedKeys(file: string, text: string): OldKey[] {
	const keys = renamedKeys.filter((key) => key.file.test(file) && text.includes(key.from));
	if (keys.length === 0) return [];
	const { contents } = parseDocument(text, { uniqueKeys: false });
	const entries: readonly unknown[] = isSeq(contents) ? contents.items : [contents];
	return entries.filter(isMap).flatMap((entry) =>
		entry.items.flatMap(({ key, value }): OldKey[] => {
			if (!isScalar(key) || !isScalar(value)) return [];
			const renamed = keys.find(({ from }) => from === key.value);
			const now = renamed?.values.get(value.value);
			if (renamed === undefined || now === undefined || holds(entry, renamed.to)) return [];
			const [name, content] = [spanOf(key), spanOf(value)];
			const edits = [
				{ ...name, text: renamed.to },
				{ ...content, text: now },
			];
			const was = text.slice(name.start, content.end);
			return [{ start: name.start, was, now: `${renamed.to}: ${now}`, edits }];
		}),
	);
}

/** The file with the new names of its keys. Comments and layout stay as they are. */
export function renameKeys(text: string, keys: readonly OldKey[]): string {
	return keys
		.flatMap(({ edits }) => edits)
		.reduceRight((written, { start, end, text: each }) => written.slice(0, start) + each + written.slice(end), text);
}

function holds(entry: YAMLMap, name: string): boolean {
	return entry.items.some(({ key }) => isScalar(key) && key.value === name);
}

function spanOf({ range }: Node): { start: number; end: number } {
	return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
