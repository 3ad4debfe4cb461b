import type { DatePatterns } from '../../reading-language.ts';

const months = [
	...['enero|ene', 'febrero|feb', 'marzo|mar', 'abril|abr', 'mayo|may', 'junio|jun', 'julio|jul', 'agosto|ago'],
	...['sep?tiembre|sept?', 'octubre|oct', 'noviembre|nov', 'diciembre|dic'],
];
export const MONTHS = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre';
const seasons = [/^primavera/iu, /^verano/iu, /^otoño/iu, /^invierno/iu];
const quarters = [/^(?:T?1|I(?!I|V)|prim)/iu, /^(?:T?2|II(?!I)|seg)/iu, /^(?:T?3|III|terc)/iu, /^(?:T?4|IV|cuart)/iu];

const NAME = `(?:${months.join('|')})\\.?`;
const MONTH = `(?<month>${NAME})`;
const FIRST_MONTH = `(?<firstMonth>${NAME})`;
const DAY = '(?<day>\\d{1,2})(?:\\.?º)?';
const FIRST_DAY = '(?<firstDay>\\d{1,2})(?:\\.?º)?';
const YEAR = '(?<year>(?:1[5-9]|2[01])\\d\\d)(?![\\p{L}\\p{N}]|[.,]\\d)';
const ONE_YEAR = `${YEAR}(?!\\s?[/–-]\\s?\\d)`;
const OF = '\\s+(?:del?\\s+(?:año\\s+)?)?';
const TO = '(?:\\s?[-‑–−]\\s?|\\s+(?:al?|hasta(?:\\s+el)?|y(?:\\s+el)?)\\s+)';
const QUARTER = '(?<month>T[1-4]|(?:1\\.?er|[2-4]\\.?[ºo°]|I{1,3}|IV|primer|segundo|tercer|cuarto)\\s+trimestre)';
const SEASON = '(?<month>primavera|verano|otoño|invierno)';
const ERA = '\\s+d\\.\\s?(?:de\\s+)?C\\.';
const BEFORE_ERA = '\\s+a\\.\\s?(?:de\\s+)?C\\.';
const OLD = '[1-9]\\d{0,3}';

/** The longest first, so that a day is not read as a month. */
const patterns = [
	`${FIRST_DAY}\\s+(?:de\\s+)?${FIRST_MONTH}${TO}${DAY}\\s+(?:de\\s+)?${MONTH}${OF}${YEAR}`,
	`${FIRST_DAY}${TO}${DAY}\\s+(?:de\\s+)?${MONTH}${OF}${YEAR}`,
	`${FIRST_MONTH}${TO}${MONTH}${OF}${YEAR}`,
	`${DAY}\\s+(?:de\\s+)?${MONTH},?${OF}${YEAR}`,
	`${MONTH},?${OF}${YEAR}`,
	`${QUARTER}(?:${OF}|[/-])${ONE_YEAR}`,
	`${SEASON}${OF}${ONE_YEAR}`,
	`(?:años|década\\s+de(?:\\s+los)?)\\s+(?<decade>(?:1[5-9]|20)\\d0)(?![\\p{L}\\p{N}]|[.,]\\d|\\s?[-–]|\\s+(?:a|al|y|o|hasta)\\s)`,
	`(?<firstYearBefore>${OLD})${TO}(?<yearBefore>${OLD})${BEFORE_ERA}`,
	`(?<yearBefore>${OLD})${BEFORE_ERA}`,
	`(?<year>${OLD})${ERA}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${pattern}`, 'giu'));

export const dates: DatePatterns = {
	patterns,
	anyMonth: new RegExp(
		`${NAME}|trimestre|T[1-4]|primavera|verano|otoño|invierno|años|década|[ad]\\.\\s?(?:de\\s+)?C\\.`,
		'iu',
	),
	numberOfMonth(name) {
		const season = seasons.findIndex((pattern) => pattern.test(name));
		if (season >= 0) return 21 + season;
		if (/trimestre|^T\d/iu.test(name)) return 33 + quarters.findIndex((pattern) => pattern.test(name));
		return months.findIndex((names) => new RegExp(`^(?:${names})\\.?$`, 'iu').test(name)) + 1;
	},
	months: `(?:de\\s+)?(?:${MONTHS})`,
	possibly: '(?:quizás?|tal\\s+vez|posiblemente|probablemente)(?:\\s+en)?',
};
