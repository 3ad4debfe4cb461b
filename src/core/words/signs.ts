import type { Catalogue } from './catalogues.ts';

/** Signs that need no language: what is said where a language has no words of its own for a value. */
export const signs: Catalogue = {
	'value.about': '≈',
	'value.at-least': '≥',
	'value.at-most': '≤',
	'value.more-than': '>',
	'value.less-than': '<',
};
