import type { Draft, ReportFiles } from '../parse/read-draft.ts';
import type { Problems } from '../problem.ts';

/** The words of a report in another language than that of its original. */
export interface Translation {
	/** BCP 47 tag, one of `languages`. */
	readonly language: string;
}

/** Reads the translations of a report, in the order of `languages`. */
export function readTranslations(_files: ReportFiles, { meta }: Draft, _problems: Problems): Translation[] {
	return meta.spec.languages.slice(1).map((language) => ({ language }));
}
