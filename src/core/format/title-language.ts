import { isSameLanguage } from '../model/language-tag.ts';

/** Letters of the scripts that the typefaces have. */
const LETTERS: Readonly<Record<string, RegExp>> = {
	Cyrl: /\p{sc=Cyrl}/u,
	Grek: /\p{sc=Grek}/u,
	Latn: /\p{sc=Latn}/u,
};

/**
 * The language of the title of a source or a work, if it is another than that of the report. A title without letters of
 * the script of its language is none in it: the author of the report has described a work that has no title.
 *
 * @param language That of the source or the work, as a BCP 47 tag; undefined if it is not known.
 * @param own That of the report.
 */
export function languageOfTitle(title: string, language: string | undefined, own: string): string | undefined {
	if (language === undefined || isSameLanguage(language, own)) return undefined;
	const { script = '' } = new Intl.Locale(language).maximize();
	return LETTERS[script]?.test(title) === true ? language : undefined;
}
