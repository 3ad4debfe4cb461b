import type { Draft } from '../parse/read-draft.ts';
import type { Translation } from './read-translations.ts';

/** The draft of a report with the words of a translation in the place of those of the original. */
export function translateDraft(original: Draft, { language }: Translation): Draft {
	return { ...original, language };
}
