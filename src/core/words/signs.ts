import type { Catalogue } from './catalogues.ts';

/**
 * Signs that need no language: what is said where a language has no words of its own for a value. An empty message is
 * one that languages can do without.
 */
export const signs: Catalogue = {
	'value.about': '≈{$value}',
	'value.at-least': '≥{$value}',
	'value.at-most': '≤{$value}',
	'value.more-than': '>{$value}',
	'value.less-than': '<{$value}',
	'value.unstated': '[?]',
	'value.open-above': '{$value}\u00a0–\u00a0[?]',
	'value.open-below': '[?]\u00a0–\u00a0{$value}',
	'value.to': '',
	'value.per': '',
	'value.each-second': '',
	'value.each-minute': '',
	'value.each-hour': '',
	'value.each-day': '',
	'value.each-week': '',
	'value.each-month': '',
	'value.each-year': '',
	'value.times': '',
	'formula.wilson': '',
	'formula.duration': '',
	'formula.min': '',
	'formula.max': '',
	'formula.power': '',
};
