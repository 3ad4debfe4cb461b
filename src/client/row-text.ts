import { joinGroups, withoutMarks } from '../core/spelling/search-form.ts';

/**
 * The words of the cells of a row, and its values as machines write them; a text in which spaces group digits, or with
 * the marks of letters, also without these.
 */
export function rowText(row: HTMLTableRowElement): string {
	const parts = row.querySelectorAll<HTMLElement & { readonly value?: string }>('th, td, data');
	const texts = [...parts].map(({ value, textContent }) => value ?? textContent);
	return [...new Set(texts.flatMap((text) => [text, joinGroups(text), withoutMarks(text)]))].join(' ');
}
