import type { Editions } from '../model/edition.ts';

/**
 * The editions of a report as its translations know them. No edition holds a translation, so none of its pages has a
 * permalink, and none is to be cited.
 */
export function editionsOfTranslation(editions: Editions): Editions {
	return { ...editions, citable: undefined, pages: new Map() };
}
