import { displayNames, listFormat } from './intl-formatters.ts';

/** Languages by their English names: “English”, “English and German”. */
export function formatLanguages(tags: readonly string[]): string {
	const names = tags.map((tag) => displayNames('en-GB', { type: 'language' }).of(tag) ?? tag);
	return listFormat('en-GB', { type: 'conjunction' }).format(names);
}
