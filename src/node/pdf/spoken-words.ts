import { textLanguages } from '../../core/format/text-languages.ts';
import type { Report } from '../../core/model/report.ts';
import { type Inline, printLanguageOf } from './print-node.ts';

/**
 * Gives words of the PDF their language, if the text that they say has another one than the report. Left out, the words
 * are the text.
 */
export type SpokenWords = (text: string, words?: readonly Inline[]) => Inline[];

/** Returns the function for a report. */
export function spokenWords(report: Pick<Report, 'meta' | 'sections' | 'sources' | 'translation'>): SpokenWords {
	const languageOf = textLanguages(report);
	return (text, words = [text]) => {
		const language = printLanguageOf(languageOf(text) ?? '');
		return language === undefined ? [...words] : [{ is: 'words', ...language, in: words }];
	};
}
