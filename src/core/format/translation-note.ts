import type { Report } from '../model/report.ts';
import { say } from '../words/say.ts';

/**
 * What readers of a translation are told beside something: that it is not translated, or that its original has changed
 * since. `undefined` if it is translated and up to date.
 *
 * @param ref Kind and id of it, such as `claim:few-firms`; of the report itself, that parts of it are not translated.
 */
export function translationNote({ meta, translation }: Pick<Report, 'meta' | 'translation'>, ref: string) {
	if (translation === undefined) return undefined;
	const { missing, stale } = translation;
	const isReport = ref === `report:${meta.id}`;
	if (isReport && missing.size > 0) return say(meta.language, 'translation.partial');
	if (stale.has(isReport ? 'report' : ref)) return say(meta.language, 'translation.stale');
	// Of a claim, its section says it.
	return missing.has(ref) && !ref.startsWith('claim:') ? say(meta.language, 'translation.missing') : undefined;
}
