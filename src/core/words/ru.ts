import type { Catalogue } from './catalogues.ts';

/** Russian words for values, so far. They are those after which a noun keeps the case that its number gives it. */
export const ru: Catalogue = {
	'value.about': 'примерно\u00a0{$value}',
	'value.at-least': 'как минимум\u00a0{$value}',
	'value.at-most': 'максимум\u00a0{$value}',
	'value.more-than': 'больше чем\u00a0{$value}',
	'value.less-than': 'меньше чем\u00a0{$value}',
	'value.unstated': 'не указано',
	'value.open-above': '{$value} (верхняя граница не указана)',
	'value.open-below': '{$value} (нижняя граница не указана)',
	'value.times':
		'.input {$category :string} .match $category one {{{$value}\u00a0раз}} few {{{$value}\u00a0раза}} ' +
		'many {{{$value}\u00a0раз}} * {{{$value}\u00a0раза}}',
	'value.share': '{$of}\u00a0из\u00a0{$in}',
	'formula.wilson': 'интервал Уилсона: {$share}, выборка: {$n}, доверие: {$level}',
	'formula.duration': 'длительность: {$period}',
	'formula.whole': 'целые числа из: {$value}',
	'formula.min': 'наименьшее из: {$list}',
	'formula.max': 'наибольшее из: {$list}',
	'formula.power': '{$base} в степени {$exponent}',
};
