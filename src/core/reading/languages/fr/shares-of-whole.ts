import type { RateWords, SharePatterns } from '../../reading-language.ts';

export const rates: RateWords = {
	per: 'pour\\s+chaque|(?:par|pour)(?=\\s+(?:10|1\\s000|mille|un\\s+million))',
	overNoun: 'pour',
	every: 'pour\\s+chaque|sur',
	outOf: 'sur',
	only: 'seulement|seuls?|seules?',
};

const NEVER = /(?!)/u;

export const shares: SharePatterns = {
	in: /^\s+sur\s+$/u,
	outOf: NEVER,
	of: /^\s+(?:des|de)\s+$/u,
	overNoun: /^\s+\p{L}+\s+(?<connector>sur)(?<every>\s+chaque)?\s+$/u,
	partOfNoun: 'des',
	verbFollows: new RegExp(
		"^\\s+(?:n['’]|ne\\s+|se\\s+|s['’])?(?:est|sont|a|ont|avait|avaient|était|étaient|peut" +
			'|peuvent|\\p{Ll}{2,}(?:ent|ait|aient))(?!\\p{L})',
		'u',
	),
	endFollows: /^(?:\s*(?:[.,;:!?)”»"]|$)|\s+(?:déjà|encore|aussi|désormais|qui|que)(?!\p{L}))/iu,
	wordFollows: /^\s+\p{Ll}{1,}/u,
	pluralFollows: NEVER,
	timeFollows: /^[\s-]*(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|trimestres?)(?!\p{L})/iu,
	memberBefore: NEVER,
	wholeBefore: /(?<!\p{L})(?:des|les|sur|parmi|ces|nos|leurs)\s+(?:les\s+)?$/iu,
};
