import type { Report } from '../model/report.ts';
import { isMessageKey, messageKeys } from '../words/check-message.ts';
import { messageOf } from '../words/say.ts';
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
	const ofMessages = new Map(
		messageKeys
			.filter(isMessageKey)
			.map((key) => messageOf(meta.language, key))
			.filter(({ text, locale }) => locale !== meta.language && !text.includes('{') && !ofSections.has(text))
			.map(({ text, locale }) => [text, locale] as const),
	);
	return (text) =>
		translation?.untranslated.has(text) === true ? translation.original : (ofTitles.get(text) ?? ofMessages.get(text));
}
