/** The quotation marks of languages that have others than English (CLDR, `delimiters`). */
const marks: ReadonlyMap<string, readonly [string, string]> = new Map<string, readonly [string, string]>([
	...['ar', 'fa', 'ps', 'ur'].map((lang) => [lang, ['«', '»']] as const),
	...['ru', 'kk', 'ky', 'be', 'uk', 'es', 'it', 'pt', 'tg', 'az', 'hy', 'el'].map(
		(lang) => [lang, ['«', '»']] as const,
	),
	['fr', ['«\u202f', '\u202f»']],
	...['de', 'cs', 'sk', 'sl', 'bg', 'ka'].map((lang) => [lang, ['„', '“']] as const),
	...['pl', 'ro', 'hu'].map((lang) => [lang, ['„', '”']] as const),
	...['fi', 'sv'].map((lang) => [lang, ['”', '”']] as const),
	['ja', ['「', '」']],
]);

/** The marks that open and close a quotation. @param lang Language code of ISO 639. */
export function quotationMarks(lang: string): readonly [string, string] {
	return marks.get(lang) ?? ['“', '”'];
}
