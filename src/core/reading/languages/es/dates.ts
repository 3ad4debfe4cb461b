import { monthPatterns, numberOfPart, OLD_YEAR, ONE_YEAR, YEAR } from '../../date-parts.ts';
import type { DatePatterns } from '../../reading-language.ts';

const months = [
	...['enero|ene', 'febrero|feb', 'marzo|mar', 'abril|abr', 'mayo|may', 'junio|jun', 'julio|jul', 'agosto|ago'],
	...['sep?tiembre|sept?', 'octubre|oct', 'noviembre|nov', 'diciembre|dic'],
];
export const MONTHS = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre';
const seasons = [/^primavera/iu, /^verano/iu, /^otoño/iu, /^invierno/iu];
const quarters = [/^(?:T?1|I(?!I|V)|prim)/iu, /^(?:T?2|II(?!I)|seg)/iu, /^(?:T?3|III|terc)/iu, /^(?:T?4|IV|cuart)/iu];

const { NAME, MONTH, FIRST_MONTH } = monthPatterns(months);
const DAY = '(?<day>\\d{1,2})(?:\\.?º)?';
const FIRST_DAY = '(?<firstDay>\\d{1,2})(?:\\.?º)?';
const OF = '\\s+(?:del?\\s+(?:año\\s+)?)?';
const TO = '(?:\\s?[-‑–−]\\s?|\\s+(?:al?|hasta(?:\\s+el)?|y(?:\\s+el)?)\\s+)';
const QUARTER = '(?<month>T[1-4]|(?:1\\.?er|[2-4]\\.?[ºo°]|I{1,3}|IV|primer|segundo|tercer|cuarto)\\s+trimestre)';
const SEASON = '(?<month>primavera|verano|otoño|invierno)';
const ERA = '\\s+d\\.\\s?(?:de\\s+)?C\\.';
const BEFORE_ERA = '\\s+a\\.\\s?(?:de\\s+)?C\\.';

/** The longest first, so that a day is not read as a month. */
const patterns = [
	`${FIRST_DAY}\\s+(?:de\\s+)?${FIRST_MONTH}${TO}${DAY}\\s+(?:de\\s+)?${MONTH}${OF}${YEAR}`,
	`${FIRST_DAY}${TO}${DAY}\\s+(?:de\\s+)?${MONTH}${OF}${YEAR}`,
	`${FIRST_MONTH}${TO}${MONTH}${OF}${YEAR}`,
	`${DAY}\\s+(?:de\\s+)?${MONTH},?${OF}${YEAR}`,
	`${MONTH},?${OF}${YEAR}`,
	`${QUARTER}(?:${OF}|[/-])${ONE_YEAR}`,
	`${SEASON}${OF}${ONE_YEAR}`,
	`(?:años|década\\s+de(?:\\s+los)?)\\s+(?<decade>(?:1[5-9]|20)\\d0)(?![\\p{L}\\p{N}]|[.,]\\d|\\s?[-–]` +
		`|\\s+(?:a|al|y|o|hasta)\\s)`,
	`(?<firstYearBefore>${OLD_YEAR})${TO}(?<yearBefore>${OLD_YEAR})${BEFORE_ERA}`,
	`(?<yearBefore>${OLD_YEAR})${BEFORE_ERA}`,
	`(?<year>${OLD_YEAR})${ERA}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${pattern}`, 'giu'));

export const dates: DatePatterns = {
	patterns,
	anyMonth: new RegExp(
		`${NAME}|trimestre|T[1-4]|primavera|verano|otoño|invierno|años|década|[ad]\\.\\s?(?:de\\s+)?C\\.`,
		'iu',
	),
	numberOfMonth: numberOfPart({ months, seasons, quarters, quarter: /trimestre|^T\d/iu }),
	months: `(?:de\\s+)?(?:${MONTHS})`,
	possibly: '(?:quizás?|tal\\s+vez|posiblemente|probablemente)(?:\\s+en)?',
};
