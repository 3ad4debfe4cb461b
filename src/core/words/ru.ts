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
	'period.quarter-1': 'I\u00a0кв. {$year}\u00a0г.',
	'period.quarter-2': 'II\u00a0кв. {$year}\u00a0г.',
	'period.quarter-3': 'III\u00a0кв. {$year}\u00a0г.',
	'period.quarter-4': 'IV\u00a0кв. {$year}\u00a0г.',
	'period.decade': '{$year}-е\u00a0годы',
	'period.possibly': 'возможно,\u00a0{$date}',
	'unit.percentage-point':
		'.input {$category :string} .match $category one {{процентный пункт}} few {{процентных пункта}} many {{процентных пунктов}} * {{процентных пункта}}',
	'unit.basis-point':
		'.input {$category :string} .match $category one {{базисный пункт}} few {{базисных пункта}} many {{базисных пунктов}} * {{базисных пункта}}',
	'unit.person':
		'.input {$category :string} .match $category one {{человек}} few {{человека}} many {{человек}} * {{человека}}',
	'unit.tonne': '.input {$category :string} .match $category one {{тонна}} few {{тонны}} many {{тонн}} * {{тонны}}',
	'formula.wilson': 'интервал Уилсона: {$share}, выборка: {$n}, доверие: {$level}',
	'formula.duration': 'длительность: {$period}',
	'formula.whole': 'целые числа из: {$value}',
	'formula.min': 'наименьшее из: {$list}',
	'formula.max': 'наибольшее из: {$list}',
};
