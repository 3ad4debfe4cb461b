import type { YearPatterns } from '../../year-patterns.ts';

const NEVER = /(?!)/u;
const MONTH = '(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}{0,2}|ма[йяюе]';
const SEASON = '(?:зим|весн|осен)\\p{L}{1,3}|лето|лета|летом';
/** Endings of a counted noun in the plural, with its adjectives: “2000 новых школ”, “в 2000 компаниях”. */
const PLURAL =
	'\\p{L}{2,}(?:ов|ев|ёв|ий|ей|ых|их|ам|ям|ами|ями|ах|ях|ыми|ими)|человек|лиц|школ|семей|сёл|сел|тонн|штук|единиц';

/** “В ценах 2015 года” says which year’s prices, and no sum follows. */
export const yearOfMoney = NEVER;

export const years: YearPatterns = {
	sureBefore: new RegExp(
		`(?:(?<!\\p{L})(?:год(?:а|у|ом|е|ы|ах)?|квартал\\p{L}{0,2}|полугоди\\p{L}{1,2}|${MONTH}|${SEASON})\\s+|©\\s?)$`,
		'iu',
	),
	sureAfter: /^(?:\s?[-–]?\s?год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|\s?гг?\.)(?!\p{L})/iu,
	before: NEVER,
	beforeNoPlural: /(?<!\p{L})(?:в|во|к|до|после|с|со|за|на|по|от|между|начиная\s+с)\s+$/iu,
	opening: NEVER,
	unclearOpening: NEVER,
	named: /(?<!\p{L})(?:Перепис[ьи]|Обзор|Доклад|Отч[её]т|Олимпиад[аы]|Экспо|ЭКСПО|Стратеги[яи]|Программ[аы])[\s-]+$/u,
	after: /^\s?г(?!\p{L})|^\s+(?:до\s+)?н\.\s?э\./u,
	sentenceStart: NEVER,
	singularAfter: NEVER,
	owner: NEVER,
	article: NEVER,
	bracket: /[([]\s*(?:\p{Lu}[\p{L}.'’-]*(?:\s+(?:и\s+др\.|и|&|\p{Lu}[\p{L}.'’-]*)){0,3},?\s+)?$/u,
	bracketEnd: /^\s*[)\]:;]/u,
	partAfter: new RegExp(`^\\s+(?!г(?:г?\\.|од))(?:из|${PLURAL})(?!\\p{L})`, 'u'),
	pluralAfter: NEVER,
	countedBefore: /(?<!\p{L})(?:всего|итого|насчитыва\p{L}+|составля\p{L}+|составил\p{L}?|n\s?=)\s*$/iu,
	plural: new RegExp(`^(?:${PLURAL})(?!\\p{L})`, 'u'),
	noAdjectives: new Set(
		(
			'и или а но в во на с со по за до от из к ко у о об при для без над под про через между после перед ' +
			'как что чем ' +
			'не ни было были был была есть году года год годах годов'
		).split(' '),
	),
};
