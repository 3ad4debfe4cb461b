import type { Qualifier } from '../model/quantity.ts';
import type { UnitSpec } from '../model/unit.ts';

/** The few words that Intl does not have, for one language. `{…}` marks where a value goes. */
export interface Phrases {
	/** What stands before a value; a symbol leans on it, a word takes a space. */
	readonly qualifier: Readonly<Record<Qualifier, string>>;
	/** Stands between the bounds of a range that is spelled out; absent where it would inflect the bounds. */
	readonly to?: string;
	/** Stands before a singular that is divided by; absent where it would inflect it. */
	readonly per?: string;
	/** How a running sentence says “per” a unit of time, by Intl unit; the others are said as Intl says them. */
	readonly each?: Readonly<Record<string, string>>;
	/** The word after a multiplier that is spelled out: three times. */
	readonly times?: UnitSpec['name'];
	readonly unstated: string;
	/** A range of which only one bound is stated. */
	readonly openAbove: string;
	readonly openBelow: string;
	/** Functions of a formula; `{list}` takes all arguments. */
	readonly functions?: Readonly<Record<'wilson' | 'duration' | 'min' | 'max', string>>;
	/** What stands between a base and its exponent; where it is absent, the sign of programs does. */
	readonly power?: string;
}

/** To add a language, add an entry under its BCP 47 language subtag. */
const PHRASES: Readonly<Record<string, Phrases>> = {
	en: {
		qualifier: {
			about: 'about',
			'at least': 'at least',
			'at most': 'at most',
			'more than': 'more than',
			'less than': 'less than',
		},
		to: 'to',
		per: 'per',
		each: {
			second: 'a second',
			minute: 'a minute',
			hour: 'an hour',
			day: 'a day',
			week: 'a week',
			month: 'a month',
			year: 'a year',
		},
		times: { one: 'time', other: 'times' },
		unstated: 'unstated',
		openAbove: '{value} to an unstated upper bound',
		openBelow: 'an unstated lower bound to {value}',
		functions: {
			wilson: 'Wilson interval of {0} among {1} at {2} confidence',
			duration: 'length of {0}',
			min: 'smallest of {list}',
			max: 'largest of {list}',
		},
		power: 'to the power of',
	},
	// The Russian words are those after which the noun keeps the case that its number gives it.
	ru: {
		qualifier: {
			about: 'примерно',
			'at least': 'как минимум',
			'at most': 'максимум',
			'more than': 'больше чем',
			'less than': 'меньше чем',
		},
		times: { one: 'раз', few: 'раза', many: 'раз', other: 'раза' },
		unstated: 'не указано',
		openAbove: '{value} (верхняя граница не указана)',
		openBelow: '{value} (нижняя граница не указана)',
		functions: {
			wilson: 'интервал Уилсона: {0}, выборка: {1}, доверие: {2}',
			duration: 'длительность: {0}',
			min: 'наименьшее из: {list}',
			max: 'наибольшее из: {list}',
		},
		power: 'в степени',
	},
};

/** Signs that need no language. */
const SIGNS: Phrases = {
	qualifier: { about: '≈', 'at least': '≥', 'at most': '≤', 'more than': '>', 'less than': '<' },
	unstated: '[?]',
	openAbove: '{value}\u00a0–\u00a0[?]',
	openBelow: '[?]\u00a0–\u00a0{value}',
};

/** The words of a locale's language; signs where the table has no entry for it. */
export function phrasesOf(locale: string): Phrases {
	const [language = ''] = locale.split('-');
	return (Object.hasOwn(PHRASES, language) ? PHRASES[language] : undefined) ?? SIGNS;
}
