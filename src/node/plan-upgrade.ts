import { isDeepStrictEqual } from 'node:util';
import { decodeText } from '../core/parse/decode-text.ts';
import { findRenamedKeys, renameKeys } from '../core/parse/find-renamed-keys.ts';
import type { ReportFiles } from '../core/parse/read-draft.ts';
import { withNewKeys } from '../core/parse/renamed-keys.ts';
import { readYaml } from '../core/parse/yaml-file.ts';
import { Collector, findingsAt, type Problems } from '../core/problem.ts';
import { type Rewrite, rewriteOf } from './rewrite.ts';

/**
 * The data files in which keys have old names, in the order of their names. Only those keys and their values change.
 * Reports files that cannot be read, and keys that have no new name by themselves.
 */
export function planUpgrade(files: ReportFiles, problems: Problems): Rewrite[] {
	const names = [...files.keys()].filter((file) => /^data\/(?!editions\/).*\.yaml$/.test(file)).sort();
	return names.flatMap((file): Rewrite[] => {
		const was = files.get(file);
		const text = was && decodeText(file, was, problems);
		const yaml = text === undefined ? undefined : readYaml(file, text, problems);
		if (was === undefined || text === undefined || yaml === undefined) return [];
		const current = currentOf(
			file,
			yaml.value,
			findingsAt(problems, (...path) => yaml.placeOfKey(path)),
		);
		const keys = findRenamedKeys(file, text);
		if (keys.length === 0 || current === undefined) return [];
		const changed = renameKeys(text, keys);
		// The file is rewritten by places, so read it again: it must say what the reader takes the old one to say.
		if (!isDeepStrictEqual(readYaml(file, changed, new Collector())?.value, current.value)) {
			problems.report({
				rule: 'entry-matches-schema',
				at: yaml.place([]),
				message: `${file} is written in a way that cannot be rewritten.`,
				hint: `Write these lines yourself: ${keys.map(({ now }) => `\`${now}\``).join(', ')}.`,
			});
			return [];
		}
		return [rewriteOf(file, was, changed)];
	});
}

/** What a data file says with its keys as they are named now; `undefined` if it has reported why it cannot be known. */
function currentOf(file: string, value: unknown, findings: Parameters<typeof withNewKeys>[2]) {
	if (!Array.isArray(value)) return withNewKeys(file, value, findings);
	const entries = value.map((each: unknown) => withNewKeys(file, each, findings));
	return entries.includes(undefined) ? undefined : { value: entries.map((entry) => entry?.value) };
}
