import type { Catalogue } from './catalogues.ts';

/** Messages of signs, which need no language: used where a language has no words of its own for a value. */
export const signs: Catalogue = {
	'value.about': '≈{$value}',
	'value.at-least': '≥{$value}',
	'value.at-most': '≤{$value}',
	'value.more-than': '>{$value}',
	'value.less-than': '<{$value}',
	'value.unstated': '[?]',
	'value.open-above': '{$value}\u00a0–\u00a0[?]',
	'value.open-below': '[?]\u00a0–\u00a0{$value}',
	'value.times': '{$value}×',
	'value.per': '{$value}/{$unit}',
	'formula.power': '{$base}^{$exponent}',
};
