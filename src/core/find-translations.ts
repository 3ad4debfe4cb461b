import type { TranslationState } from './model/translation.ts';
import { comparedOriginal, type ReportInput, originalSteps } from './original-steps.ts';
import { withoutFollowUps } from './parse/follow-up-problems.ts';
import { Collector, type Problem, type Problems, sortProblems } from './problem.ts';
import type { RuleId } from './rules.ts';
import { type OriginalWords, stateOfTranslation } from './translation/state-of-translation.ts';
import { bringWords } from './words/brought-words.ts';

/** A translation, and what it has to catch up with. */
export interface FoundTranslation extends TranslationState {
	/** BCP 47 tag. */
	readonly language: string;
	/** Whether its files could be read: else it is not known what it lacks. */
	readonly isRead: boolean;
}

/** The translations of a report, what they can translate, and what is wrong in their files. */
export interface FoundTranslations {
	readonly translations: readonly FoundTranslation[];
	readonly originalWords: readonly OriginalWords[];
	readonly problems: readonly Problem[];
}

/** The rules of files that cannot be read. */
const UNREAD: ReadonlySet<RuleId> = new Set(['file-can-be-read', 'yaml-is-well-formed', 'prose-is-well-formed']);

/**
 * Compares the translations of a report with the original, so that somebody can go on translating: whether they fit it
 * and may be published is not asked.
 *
 * @returns Only problems if the original has any.
 */
export function findTranslations(input: ReportInput): FoundTranslations | Pick<FoundTranslations, 'problems'> {
	bringWords(new Map());
	const problems: Problems = new Collector();
	const ofTranslations: Problems = new Collector();
	const read = originalSteps(input, problems, ofTranslations);
	const { translations, original } = read;
	if (original === undefined || !problems.isEmpty)
		return { problems: sortProblems(withoutFollowUps(problems.reported, input.files)) };
	const { originalWords } = comparedOriginal(read, original);
	const unread = ofTranslations.reported.flatMap(({ rule, at }) => (UNREAD.has(rule) ? [at.file] : []));
	return {
		translations: translations.map((each) => ({
			...stateOfTranslation(each, originalWords, original.assembled),
			language: each.language,
			isRead: !unread.some((file) => file === each.file || file.startsWith(`content/${each.language}/`)),
		})),
		originalWords,
		problems: sortProblems(ofTranslations.reported),
	};
}
