import type { DatePatterns } from '../../reading-language.ts';
import { numberWordsEn, twoToNineteen } from './number-table.ts';

/** The whole names of the months, January first. */
export const months = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December'],
];
const seasons = ['spring', 'summer', 'autumn', 'winter'];
const quarters = ['first', 'second', 'third', 'fourth'];

/** Long and short names, with capitals, which distinguish `May` and `March` from the verbs. */
const NAME =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?' +
	'|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const MONTH = `(?<month>${NAME})\\.?`;
const FIRST_MONTH = `(?<firstMonth>${NAME})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const FIRST_DAY = '(?<firstDay>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR_ENDS = '(?![\\p{L}\\p{N}]|[.,]\\d)';
const YEAR = `(?<year>(?:1[5-9]|2[01])\\d\\d)${YEAR_ENDS}`;
/** With a day, any year, unless a word follows that the number may count: “on 5 March 300 people”. */
const ANY_YEAR = `(?:${YEAR}|(?<!,\\s+)(?<year>[1-9]\\d{2,3})${YEAR_ENDS}(?!\\s+\\p{Ll}|-))`;
const TO = '(?:\\s?[-–−]\\s?|\\s+(?:to|and|through|until|till)\\s+)';

/** “Q1 2023”; a quarter of a fiscal year, “Q1 FY2023”, is none of the calendar. */
const PART = `(?:Q[1-4]|(?:1st|2nd|3rd|4th|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[\\s-]+quarters?)`;
const QUARTER = `(?<!(?:[Ff]iscal|[Ff]inancial)\\s+)(?<month>${PART})`;
const FIRST_QUARTER = `(?<!(?:[Ff]iscal|[Ff]inancial)\\s+)(?<firstMonth>${PART}|[Ff]irst|[Ss]econd|[Tt]hird)`;
const SEASON = '(?<month>(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter))';
/** “Winter 2021/22” is of two years. */
const ONE_YEAR = `${YEAR}(?!\\s?[/–-]\\s?\\d)`;
const ERA = '\\s?(?:AD|CE|A\\.D\\.|C\\.E\\.)(?![\\p{L}\\p{N}])';
const BEFORE_ERA = '\\s?(?:BCE?|B\\.C\\.(?:E\\.)?)(?![\\p{L}\\p{N}])';
const OLD = '(?:[1-9]\\d{0,3}|[1-9],\\d{3})';
const FOUR = '(?:1[5-9]|2[01])\\d\\d';

/** “Year to April 2012”: a period of so many months that ends there. */
const SPAN =
	`(?<=(?<![\\p{L}\\p{N}.,-])(?<span>(?:${twoToNineteen}|\\d\\d?)[\\s-](?:year|quarter|month)s?|year|quarter|month)` +
	'(?:\\s{1,4}period)?\\s{1,4}(?:to|ending|ended)\\s{1,4}(?:on\\s{1,4})?(?:the\\s{1,4})?' +
	'(?:end\\s{1,4}(?:of\\s{1,4})?|end-)?)';

/**
 * The longest first, so that a day is not read as a month. In a pair, what the first date leaves out is taken from the
 * second.
 */
const patterns = [
	`${SPAN}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${SPAN}${MONTH}\\s+${DAY},?\\s+${YEAR}`,
	`${SPAN}${MONTH},?\\s+${YEAR}`,
	`${FIRST_DAY}\\s+${FIRST_MONTH}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${FIRST_MONTH}\\s+${FIRST_DAY}${TO}${MONTH}\\s+${DAY},?\\s+${YEAR}`,
	`${FIRST_DAY}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${MONTH}\\s+${FIRST_DAY}${TO}${DAY},?\\s+${YEAR}`,
	`${FIRST_MONTH}${TO}${MONTH},?\\s+${YEAR}`,
	`${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${ANY_YEAR}`,
	`${MONTH}\\s+${DAY},?\\s+${ANY_YEAR}`,
	`${MONTH},?\\s+(?:of\\s+)?${YEAR}`,
	`${FIRST_QUARTER}${TO}(?:the\\s+)?${QUARTER}\\s+(?:of\\s+)?${ONE_YEAR}`,
	`${QUARTER}(?:\\s+of\\s+|,?\\s+|[/-])${ONE_YEAR}`,
	`(?<!(?:[Ff]iscal|[Ff]inancial)(?:\\s+year)?\\s+)${YEAR.replace(YEAR_ENDS, '')}[\\s-]?${QUARTER}(?!\\p{L}|\\p{N})`,
	`${SEASON}(?:\\s+of)?\\s+${ONE_YEAR}`,
	`(?<yearOrPlace>${FOUR}\\sBC)(?![\\p{L}\\p{N}])`,
	`FY(?<year>${FOUR})${YEAR_ENDS}(?!\\s?[/–-]\\s?\\d)`,
	`(?<firstYearBefore>${OLD})(?:${BEFORE_ERA})?${TO}(?<yearBefore>${OLD})${BEFORE_ERA}`,
	`(?<yearBefore>${OLD})${BEFORE_ERA}`,
	`(?<firstYear>[1-9]\\d{0,3})${TO}(?<year>[1-9]\\d{0,3})${ERA}`,
	`(?<year>[1-9]\\d{0,3})${ERA}`,
	`(?:AD|A\\.D\\.)\\s?(?<year>[1-9]\\d{0,3})${YEAR_ENDS}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${pattern}`, 'gu'));

export const dates: DatePatterns = {
	patterns,
	anyMonth: new RegExp(`${NAME}|${PART}|${SEASON}|AD|A\\.D\\.|C\\.?E|BC|B\\.C|FY`, 'u'),
	numberOfMonth(name) {
		const word = name.toLowerCase().replace('fall', 'autumn');
		if (/^q?[1-4]/u.test(word)) return 32 + Number(/\d/.exec(word)?.[0]);
		const quarter = quarters.findIndex((each) => word.startsWith(each));
		if (quarter >= 0) return 33 + quarter;
		const season = seasons.indexOf(word);
		return season >= 0 ? 21 + season : months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
	},
	monthsIn(span) {
		const [, count = '1', unit = ''] = /^(?:(.+)[\s-])?(year|quarter|month)/u.exec(span) ?? [];
		return (numberWordsEn.small.get(count) ?? Number(count)) * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
	},
	months: months.join('|'),
	orderByRegion: true,
	possibly: '(?:possibly|perhaps|maybe|probably|may be|might be|presumably|(?:may|might|could) have been)(?:\\s+in)?',
};
