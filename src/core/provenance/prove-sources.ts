import type { Sha256, Source } from '../model/source.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Problems } from '../problem.ts';

/** Checks that each saved copy is the one its record describes, byte for byte. */
export function proveSources(draft: Draft, sha256: Sha256, problems: Problems): Source[] {
	return draft.sources.map((source): Source => {
		const found = sha256(source.bytes);
		if (found !== source.spec.sha256) {
			problems.report({
				rule: 'source-is-unchanged',
				at: source.at('sha256'),
				message: `${source.file} is not the copy that was saved: its SHA-256 is ${found}.`,
				hint: 'Restore the saved copy. If the source itself has a new version, save it under a new id.',
			});
		}
		return { ...source.spec, id: source.id, file: source.file, copy: source.copy, bytes: source.bytes.length };
	});
}
