import type { Editions } from '../model/edition.ts';

/**
 * The editions of a report as its translations know them. No edition holds a translation, so none of its pages has a
 * permalink, and none is to be cited.
 *
 * @param folder The folder of the translation, such as `ru/`.
 */
export function editionsOfTranslation(editions: Editions, folder: string): Editions {
	const base = editions.base === '/' ? '/' : editions.base + folder;
	return { ...editions, base, citable: undefined, pages: new Map() };
}
