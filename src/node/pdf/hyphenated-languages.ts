/**
 * Languages in which Typst can divide a word at the end of a line (ISO 639-1). Text in the others, such as Kazakh,
 * Uzbek and Kyrgyz, is not justified: without divided words its lines would have wide gaps.
 */
export const hyphenatedLanguages: ReadonlySet<string> = new Set([
	...['af', 'be', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'hr', 'hu', 'is', 'it', 'ka', 'ku'],
	...['la', 'lt', 'mn', 'nb', 'nl', 'nn', 'no', 'pl', 'pt', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'tk', 'tr', 'uk'],
]);
