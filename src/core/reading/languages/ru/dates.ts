import type { DatePatterns } from '../../reading-language.ts';

/** The stems of the months, January first, and their endings in all cases. */
const stems = [
	'январ',
	'феврал',
	'март',
	'апрел',
	'ма',
	'июн',
	'июл',
	'август',
	'сентябр',
	'октябр',
	'ноябр',
	'декабр',
];
const LONG =
	'(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:ь|я|ю|ем|ём|е)|(?:март|август)(?:а|у|ом|е)?' +
	'|ма(?:й|я|ю|ем|е)';
const SHORT = '(?:янв|фев|февр|мар|апр|авг|сен|сент|окт|ноя|нояб|дек)\\.';
const NAME = `(?:${LONG}|${SHORT})`;
const MONTH = `(?<month>${NAME})`;
const FIRST_MONTH = `(?<firstMonth>${NAME})`;
const DAY = '(?<day>\\d{1,2})(?:-?(?:го|е))?';
const FIRST_DAY = '(?<firstDay>\\d{1,2})(?:-?(?:го|е))?';
const YEAR = '(?<year>(?:1[5-9]|2[01])\\d\\d)(?![\\p{L}\\p{N}]|[.,]\\d)';
const TO = '(?:\\s?[-‑–−—]\\s?|\\s+(?:по|до|и)\\s+)';
const quarters = [/^(?:1|I(?!I|V)|перв)/iu, /^(?:2|II(?!I)|втор)/iu, /^(?:3|III|трет)/iu, /^(?:4|IV|четв)/iu];
/** “I квартал”, “в первом квартале”, “4-й кв.”. */
const QUARTER =
	'(?<month>(?:[1-4](?:[-‑]?(?:го|му|м|й))?|I{1,3}|IV|(?:перв|втор|четв[её]рт)(?:ый|ой|ого|ому|ом|ым)' +
	'|трет(?:ий|ьего|ьему|ьем|ьим))\\s+кв(?:артал(?:а|у|ом|е)?|\\.))';
/** An era comes last, with “год” or “г.” before it or not. */
const OF_YEAR = '(?:\\s+(?:год(?:а|у|ом|е|ы|ов)?|гг?\\.))?\\s+';
const ERA = '(?:н\\.\\s?э\\.|нашей\\s+эры)';
const OLD = '[1-9]\\d{0,3}';

/**
 * The longest first, so that a day is not read as a month. In a pair, what the first date leaves out is taken from the
 * second.
 */
const patterns = [
	`${FIRST_DAY}\\s+${FIRST_MONTH}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${FIRST_DAY}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${FIRST_MONTH}${TO}${MONTH},?\\s+${YEAR}`,
	`${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${MONTH},?\\s+${YEAR}`,
	`${QUARTER},?\\s+${YEAR}`,
	`(?<firstYearBefore>${OLD})${TO}(?<yearBefore>${OLD})${OF_YEAR}до\\s+${ERA}`,
	`(?<yearBefore>${OLD})${OF_YEAR}до\\s+${ERA}`,
	`(?<year>${OLD})${OF_YEAR}${ERA}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${pattern}`, 'giu'));

export const dates: DatePatterns = {
	patterns,
	anyMonth: new RegExp(`${NAME}|\\sкв(?:артал|\\.)|${ERA}`, 'iu'),
	numberOfMonth: (name) => {
		if (/\sкв/iu.test(name)) return 33 + quarters.findIndex((quarter) => quarter.test(name));
		const found = name.toLowerCase();
		const byStem = stems.findIndex((stem) => stem !== 'ма' && found.startsWith(stem.slice(0, 3)));
		return (byStem < 0 ? stems.indexOf('ма') : byStem) + 1;
	},
	months: LONG,
	possibly: '(?:возможно|вероятно|предположительно|может\\s+быть|по-видимому)(?:,?\\s+(?:в|во))?,?',
};
