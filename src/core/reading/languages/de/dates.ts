import { monthPatterns, numberOfPart, OLD_YEAR, ONE_YEAR, YEAR } from '../../date-parts.ts';
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

const { NAME, MONTH, FIRST_MONTH } = monthPatterns(months);
const DAY = '(?<day>\\d{1,2})\\.?';
const FIRST_DAY = '(?<firstDay>\\d{1,2})\\.?';
const TO = '(?:\\s?[-‑–−]\\s?|\\s+(?:bis(?:\\s+zum)?|und)\\s+)';
const QUARTER =
	'(?<month>Q[1-4]|(?:[1-4]\\.|I{1,3}\\.?|IV\\.?|(?:erste|zweite|dritte|vierte)[nmrs]?)\\s+(?:Quartals?' +
	'|Vierteljahr(?:es)?))';
const SEASON = '(?<month>Frühjahr|Frühling|Sommer|Herbst|Winter)';
const ERA = '\\s+n\\.\\s?(?:Chr\\.|u\\.\\s?Z\\.)';
const BEFORE_ERA = '\\s+v\\.\\s?(?:Chr\\.|u\\.\\s?Z\\.)';

/** The longest first, so that a day is not read as a month. */
const patterns = [
	`${FIRST_DAY}\\s+${FIRST_MONTH}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${FIRST_DAY}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${FIRST_MONTH}${TO}${MONTH},?\\s+${YEAR}`,
	`${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${MONTH},?\\s+(?:des\\s+Jahres\\s+)?${YEAR}`,
	`${QUARTER}(?:\\s+(?:des\\s+Jahres\\s+|im\\s+Jahr\\s+)?|[/-])${ONE_YEAR}`,
	`${SEASON}\\s+(?:des\\s+Jahres\\s+)?${ONE_YEAR}`,
	`(?<firstYearBefore>${OLD_YEAR})${TO}(?<yearBefore>${OLD_YEAR})${BEFORE_ERA}`,
	`(?<yearBefore>${OLD_YEAR})${BEFORE_ERA}`,
	`(?<year>${OLD_YEAR})${ERA}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${pattern}`, 'gu'));

export const dates: DatePatterns = {
	patterns,
	anyMonth: new RegExp(
		`${NAME}|Quartal|Vierteljahr|Q[1-4]|Frühjahr|Frühling|Sommer|Herbst|Winter|[nv]\\.\\s?(?:Chr|u)`,
		'u',
	),
	numberOfMonth: numberOfPart({ months, seasons, quarters, quarter: /quartal|vierteljahr|^Q/iu }),
	months: MONTHS,
	possibly: '(?:möglicherweise|vielleicht|vermutlich|wahrscheinlich|mutmaßlich)(?:\\s+(?:im|in|am))?',
};
