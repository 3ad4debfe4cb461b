import { listFormat } from './intl-formatters.ts';

/** “a, b, and c”, as the locale lists things. */
export function formatList(items: readonly string[], locale: string): string {
	return conjunction(locale).format(items);
}

/** The same with items that are more than words: each in its place among the words between them. */
export function listPieces<Item extends object>(items: readonly Item[], locale: string): (string | Item)[] {
	return conjunction(locale)
		.formatToParts(items.map((_, index) => String(index)))
		.map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? value) : value));
}

function conjunction(locale: string): Intl.ListFormat {
	return listFormat(locale, { type: 'conjunction' });
}
