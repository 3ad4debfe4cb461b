import type { YearPatterns } from '../../year-patterns.ts';
import { MONTHS } from './dates.ts';

const NEVER = /(?!)/u;

/** “En euros de 2015” says which year’s money, and no sum follows. */
export const yearOfMoney = NEVER;

export const years: YearPatterns = {
	sureBefore: new RegExp(
		`(?:(?<!\\p{L})(?:años?|ejercicio|${MONTHS}|primavera|verano|otoño|invierno|trimestre` +
			`|semestre)(?:\\s+del?)?\\s+|©\\s?` +
			'|(?<!\\p{L})(?:finales|principios|mediados|comienzos)\\s+del?\\s+)$',
		'iu',
	),
	before: /(?<!\p{L})(?:hasta|desde|antes\s+del?|después\s+del?|para|durante)\s+$/iu,
	beforeNoPlural: /(?<!\p{L})(?:en|entre|y|de|del|para|desde|hasta)\s+$/iu,
	opening: /(?:^|[.!?:\n]\s*)En\s+$/u,
	unclearOpening: NEVER,
	named: new RegExp(
		'(?<!\\p{L})(?:[Cc]enso|[Ii]nforme|[Ee]ncuesta|[Jj]uegos|[Aa]genda|[Ee]xpo|[Ee]strategia' +
			'|[Pp]resupuestos?|[Ee]lecciones|[Mm]undial)\\s+$',
		'u',
	),
	after: /^\s+[ad]\.\s?(?:de\s+)?C/u,
	sentenceStart: /(?:^|[.!?]\s+|\n\s*)$/u,
	singularAfter: /^\s+(?:fue|es|será|era|marcó|cerró|terminó|comenzó)(?!\p{L})/u,
	owner: NEVER,
	article: NEVER,
	bracket: /[([]\s*(?:\p{Lu}[\p{L}.'’-]*(?:\s+(?:et\s+al\.|y|e|&|\p{Lu}[\p{L}.'’-]*)){0,3},?\s+)?$/u,
	bracketEnd: /^\s*[)\]:;]/u,
	partAfter: /^\s+(?:de\s+(?:los|las|ellos|ellas)|de\s+esos)/u,
	pluralAfter: NEVER,
	countedBefore:
		/(?<!\p{L})(?:total(?:\s+de)?|suma|suman|sumó|(?:inferior|superior|menor|mayor)(?:es)?\s+(?:a|que)|n\s?=)\s*$/iu,
	plural: /^\p{Ll}[\p{L}-]*s(?!\p{L})/u,
	noAdjectives: new Set(
		(
			'el la los las un una unos unas del de al a en por para con sin sobre entre y e o u pero donde que ' +
			'quien si este esta ' +
			'se su sus es son era eran fue fueron ha han había más menos no ni como cuando desde hasta tras antes ' +
			'después mientras ' +
			'según casi unos dos tres'
		).split(' '),
	),
};
