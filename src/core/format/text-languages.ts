import type { Report } from '../model/report.ts';
import { languageOfTitle } from './title-language.ts';

/**
 * Returns a function that gives the language of a text of a report as a BCP 47 tag, if it is another than that of the
 * report: a translation shows the words of the original where it has none, and a source has its own title.
 */
export function textLanguages({
	meta,
	sources,
	translation,
}: Pick<Report, 'meta' | 'sources' | 'translation'>): (text: string) => string | undefined {
	const ofTitles = new Map(
		sources.map(({ title, language }) => [title, languageOfTitle(title, language, meta.language)]),
	);
	return (text) => (translation?.untranslated.has(text) === true ? translation.original : ofTitles.get(text));
}
