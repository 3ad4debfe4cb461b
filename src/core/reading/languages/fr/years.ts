import type { YearPatterns } from '../../year-patterns.ts';
import { MONTHS } from './dates.ts';

const NEVER = /(?!)/u;

/** “En euros de 2015” says which year’s money, and no sum follows. */
export const yearOfMoney = NEVER;

export const years: YearPatterns = {
	sureBefore: new RegExp(
		`(?:(?<!\\p{L})(?:années?|l['’]an|exercice|${MONTHS}|printemps|été|automne|hiver|trimestre` +
			`|semestre)(?:\\s+de)?\\s+|©\\s?` +
			'|(?<!\\p{L})(?:mi|fin|début)[\\s-])$',
		'iu',
	),
	before: /(?<!\p{L})(?:jusqu['’]en|depuis|dès|avant|après|fin|début|courant|d['’]ici(?:\s+à)?|horizon)\s+$/iu,
	beforeNoPlural: /(?<!\p{L})(?:en|entre|et|de|pour)\s+$/iu,
	opening: /(?:^|[.!?:\n]\s*)En\s+$/u,
	unclearOpening: NEVER,
	named: new RegExp(
		'(?<!\\p{L})(?:Recensement|Rapport|Enquête|Baromètre|Jeux|Agenda|Expo|Stratégie|Budget' +
			'|[Rr]ecensement|[Rr]apport|[Éé]lections?)\\s+$',
		'u',
	),
	after: /^\s+(?:av\.|avant|ap\.|après)\s+J/u,
	sentenceStart: /(?:^|[.!?]\s+|\n\s*)$/u,
	singularAfter: /^\s+(?:a|est|fut|était|sera|marque|marqua)(?!\p{L})/u,
	owner: NEVER,
	article: NEVER,
	bracket: /[([]\s*(?:\p{Lu}[\p{L}.'’-]*(?:\s+(?:et\s+al\.|et|&|\p{Lu}[\p{L}.'’-]*)){0,3},?\s+)?$/u,
	bracketEnd: /^\s*[)\]:;]/u,
	partAfter: /^\s+(?:de|des|d['’])/u,
	pluralAfter: NEVER,
	countedBefore: /(?<!\p{L})(?:total(?:\s+de)?|compte|comptait|(?:inférieur|supérieur)e?s?\s+à|n\s?=)\s*$/iu,
	plural: /^\p{Ll}[\p{L}-]*(?:s|x)(?!\p{L})/u,
	noAdjectives: new Set(
		(
			'le la les un une des de du à au aux en dans par pour sur sous avec sans entre vers et ou mais où que ' +
			'qui dont si ' +
			'ce ces cette il elle ils elles nous on est sont était étaient a ont avait avaient fut plus moins pas ' +
			'puis mais alors lors ' +
			'dans depuis avant après soit selon environ près sans ses son sa leurs leur nos mais'
		).split(' '),
	),
};
