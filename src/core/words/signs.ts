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
	'value.share': '{$of}/{$in}',
	'value.times': '{$value}×',
	'value.rank': '№\u00a0{$value}',
	'value.per': '{$value}/{$unit}',
	'period.quarter-1': '{$year}\u00a0Q1',
	'period.quarter-2': '{$year}\u00a0Q2',
	'period.quarter-3': '{$year}\u00a0Q3',
	'period.quarter-4': '{$year}\u00a0Q4',
	'period.possibly': '{$date}\u00a0[?]',
	'period.open-end': '{$start}\u00a0–',
	'period.open-start': '–\u00a0{$end}',
};
