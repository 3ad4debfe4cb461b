import type { TranslationState } from '../model/translation.ts';
import type { Report } from '../model/report.ts';
import type { Note, Problems } from '../problem.ts';
import { listWords } from '../parse/list-words.ts';
import type { Translation } from './read-translations.ts';

const HINT =
	'`npm run translations` lists them, with the lines to paste. Or write `partial: true` in the file: readers are then ' +
	'told that the translation is in part.';

/** Refuses to publish a translation that is neither whole and up to date nor said to be in part. */
export function checkWhole({ file, isPartial }: Translation, state: TranslationState, problems: Problems): void {
	const lacks = lacksOf(state);
	if (isPartial || lacks === undefined) return;
	problems.report({
		rule: 'translation-is-whole',
		at: { file, line: 1, column: 1 },
		message: `The translation cannot be published yet: ${lacks}.`,
		hint: HINT,
	});
}

/** What the author should know of translations that have fallen behind the original. */
export function notesOnTranslations(
	translations: readonly Translation[],
	reports: readonly Pick<Report, 'translation'>[],
): Note[] {
	return translations.flatMap(({ file }, index): Note[] => {
		const state = reports[index]?.translation;
		const lacks = state && lacksOf(state);
		if (lacks === undefined) return [];
		const hint = '`npm run translations` lists them, with the lines to paste.';
		return [{ at: { file, line: 1, column: 1 }, message: `In this translation ${lacks}.`, hint }];
	});
}

/** What a translation lacks, as the end of a sentence; `undefined` if it is whole and up to date. */
function lacksOf({ missing, stale }: TranslationState): string | undefined {
	const parts = [
		...(missing.size === 0 ? [] : [`words of the original are missing in ${pieces([...missing.keys()])}`]),
		...(stale.size === 0
			? []
			: [`these have still to be compared with the original as it is now: ${pieces([...stale])}`]),
	];
	return parts.length === 0 ? undefined : parts.join(', and ');
}

/** How many are named. */
const MOST_NAMED = 3;

function pieces(refs: readonly string[]): string {
	const { length } = refs;
	const named = listWords(refs.slice(0, MOST_NAMED + 1), { most: MOST_NAMED });
	return length > MOST_NAMED ? `${length} pieces (${named})` : named;
}
