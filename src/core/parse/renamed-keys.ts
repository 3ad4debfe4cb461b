import type { Findings } from '../problem.ts';

/** A key of data files that has a new name. It is read under its old name until the next major version. */
export interface RenamedKey {
	/** The files whose entries may have it. */
	readonly file: RegExp;
	readonly from: string;
	readonly to: string;
	/** The new value for each old one. */
	readonly values: ReadonlyMap<unknown, string>;
}

export const renamedKeys: readonly RenamedKey[] = [
	{
		file: /^data\/sources\/[^/]+\.yaml$/,
		from: 'complete',
		to: 'extent',
		values: new Map([
			[true, 'whole'],
			[false, 'cut off'],
		]),
	},
];

/** An entry of a data file with its keys as they are named now. */
interface CurrentEntry {
	readonly value: unknown;
	/** The name under which a key was written. */
	readonly writtenAs: (key: string | number) => string | number;
}

/** Gives the keys of an entry their new names. Reports old keys that cannot be read, and returns undefined then. */
export function withNewKeys(file: string, value: unknown, findings: Findings): CurrentEntry | undefined {
	const found = renamedKeys.filter((key) => key.file.test(file) && has(value, key.from));
	if (found.length === 0) return { value, writtenAs: (key) => key };
	const part = findings.part();
	const names = new Map<string | number, string>();
	const entries = Object.entries(value ?? {}).map(([name, each]): [string, unknown] => {
		const renamed = found.find(({ from }) => from === name);
		if (renamed === undefined) return [name, each];
		const { from, to, values } = renamed;
		const known = values.get(each);
		const problem = { rule: 'entry-matches-schema', path: [from] } as const;
		if (has(value, to))
			part.report({
				...problem,
				message: `“${from}” and “${to}” are both written, and are one key: the new one is “${to}”.`,
				hint: `Remove the line \`${from}\`.`,
			});
		else if (known === undefined)
			part.report({
				...problem,
				message: `“${from}” is ${JSON.stringify(each)}, and was one of ${[...values.keys()].join(', ')}.`,
				hint: `Write “${to}” in its place: ${[...values.values()].map((line) => `\`${to}: ${line}\``).join(' or ')}.`,
			});
		names.set(to, from);
		return [to, known];
	});
	if (!part.isEmpty) return undefined;
	return { value: Object.fromEntries(entries), writtenAs: (key) => names.get(key) ?? key };
}

function has(value: unknown, key: string): boolean {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
