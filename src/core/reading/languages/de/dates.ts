import type { DatePatterns } from '../../reading-language.ts';

const months = [
	...['Januar|Jänner|Jan', 'Februar|Feber|Feb', 'März|Mrz|Mär', 'April|Apr', 'Mai', 'Juni|Jun', 'Juli|Jul'],
	...['August|Aug', 'September|Sept|Sep', 'Oktober|Okt', 'November|Nov', 'Dezember|Dez'],
];
export const MONTHS = 'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const seasons = [/^früh(?:jahr|ling)/iu, /^sommer/iu, /^herbst/iu, /^winter/iu];
const quarters = [
	/^(?:Q?1|I(?!I|V)|erst)/iu,
	/^(?:Q?2|II(?!I)|zweit)/iu,
	/^(?:Q?3|III|dritt)/iu,
	/^(?:Q?4|IV|viert)/iu,
];

const NAME = `(?:${months.join('|')})\\.?`;
const MONTH = `(?<month>${NAME})`;
const FIRST_MONTH = `(?<firstMonth>${NAME})`;
const DAY = '(?<day>\\d{1,2})\\.?';
const FIRST_DAY = '(?<firstDay>\\d{1,2})\\.?';
const YEAR = '(?<year>(?:1[5-9]|2[01])\\d\\d)(?![\\p{L}\\p{N}]|[.,]\\d)';
const ONE_YEAR = `${YEAR}(?!\\s?[/–-]\\s?\\d)`;
const TO = '(?:\\s?[-‑–−]\\s?|\\s+(?:bis(?:\\s+zum)?|und)\\s+)';
const QUARTER =
	'(?<month>Q[1-4]|(?:[1-4]\\.|I{1,3}\\.?|IV\\.?|(?:erste|zweite|dritte|vierte)[nmrs]?)\\s+(?:Quartals?|Vierteljahr(?:es)?))';
const SEASON = '(?<month>Frühjahr|Frühling|Sommer|Herbst|Winter)';
const ERA = '\\s+n\\.\\s?(?:Chr\\.|u\\.\\s?Z\\.)';
const BEFORE_ERA = '\\s+v\\.\\s?(?:Chr\\.|u\\.\\s?Z\\.)';
const OLD = '[1-9]\\d{0,3}';

/** The longest first, so that a day is not read as a month. */
const patterns = [
	`${FIRST_DAY}\\s+${FIRST_MONTH}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${FIRST_DAY}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${FIRST_MONTH}${TO}${MONTH},?\\s+${YEAR}`,
	`${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${MONTH},?\\s+(?:des\\s+Jahres\\s+)?${YEAR}`,
	`${QUARTER}(?:\\s+(?:des\\s+Jahres\\s+|im\\s+Jahr\\s+)?|[/-])${ONE_YEAR}`,
	`${SEASON}\\s+(?:des\\s+Jahres\\s+)?${ONE_YEAR}`,
	`(?<firstYearBefore>${OLD})${TO}(?<yearBefore>${OLD})${BEFORE_ERA}`,
	`(?<yearBefore>${OLD})${BEFORE_ERA}`,
	`(?<year>${OLD})${ERA}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${pattern}`, 'gu'));

export const dates: DatePatterns = {
	patterns,
	anyMonth: new RegExp(
		`${NAME}|Quartal|Vierteljahr|Q[1-4]|Frühjahr|Frühling|Sommer|Herbst|Winter|[nv]\\.\\s?(?:Chr|u)`,
		'u',
	),
	numberOfMonth(name) {
		const season = seasons.findIndex((pattern) => pattern.test(name));
		if (season >= 0) return 21 + season;
		if (/quartal|vierteljahr|^Q/iu.test(name)) return 33 + quarters.findIndex((pattern) => pattern.test(name));
		return months.findIndex((names) => new RegExp(`^(?:${names})\\.?$`, 'u').test(name)) + 1;
	},
	months: MONTHS,
	possibly: '(?:möglicherweise|vielleicht|vermutlich|wahrscheinlich|mutmaßlich)(?:\\s+(?:im|in|am))?',
};
