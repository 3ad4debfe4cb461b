import type { Report } from '../model/report.ts';
import { borrowedTexts } from '../words/borrowed-texts.ts';
import { languageOfTitle } from './title-language.ts';

/**
 * Returns a function that gives the language of a text of a report as a BCP 47 tag, if it is another than that of the
 * report: a translation shows the words of the original where it has none, a source has its own title, and a message
 * that the language lacks is English. The title of a section is the author’s, though a message may be the same.
 */
export function textLanguages({
	meta,
	sections,
	sources,
	translation,
}: Pick<Report, 'meta' | 'sections' | 'sources' | 'translation'>): (text: string) => string | undefined {
	const ofTitles = new Map(
		sources.map(({ title, language }) => [title, languageOfTitle(title, language, meta.language)]),
	);
	const ofSections = new Set(sections.map(({ title }) => title));
	const english = new Set([...borrowedTexts(meta.language)].filter((text) => !ofSections.has(text)));
	return (text) => {
		if (translation?.untranslated.has(text) === true) return translation.original;
		return ofTitles.get(text) ?? (english.has(text) ? 'en' : undefined);
	};
}
