import { displayNames, formatList } from './intl-formatters.ts';

/** Languages by their names: “English”, “English and German”. */
export function formatLanguages(tags: readonly string[], locale: string): string {
	const names = displayNames(locale, { type: 'language' });
	return formatList(
		tags.map((tag) => names.of(tag) ?? tag),
		locale,
	);
}
