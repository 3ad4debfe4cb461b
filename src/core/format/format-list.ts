import { listFormat } from './intl-formatters.ts';

/** “a, b, and c”, as the locale lists things. */
export function formatList(items: readonly string[], locale: string): string {
	return listFormat(locale, { type: 'conjunction' }).format(items);
}
