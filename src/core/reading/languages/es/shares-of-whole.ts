import type { RateWords, SharePatterns } from '../../reading-language.ts';

export const rates: RateWords = {
	per: 'por\\s+cada|de\\s+cada|por(?=\\s+(?:10|mil|un\\s+millón))',
	overNoun: 'por',
	every: 'de\\s+cada|por\\s+cada',
	outOf: 'de',
	only: 'solo|sólo|solamente',
};

const NEVER = /(?!)/u;

export const shares: SharePatterns = {
	in: /^\s+(?:de\s+cada|por\s+cada|sobre)\s+$/u,
	outOf: /^\s+de\s+$/u,
	of: NEVER,
	overNoun: /^\s+\p{L}+\s+(?<connector>de)(?<every>\s+cada)?\s+$/u,
	partOfNoun: 'de',
	verbFollows: new RegExp(
		'^\\s+(?:no\\s+|se\\s+)?(?:es|son|ha|han|había|habían|era|eran|puede|pueden|tiene|tienen' +
			'|\\p{Ll}{2,}(?:aron|ieron|aban|ían))(?!\\p{L})',
		'u',
	),
	endFollows: /^(?:\s*(?:[.,;:!?)”»"]|$)|\s+(?:ya|aún|todavía|también|ahora|que)(?!\p{L}))/iu,
	wordFollows: /^\s+\p{Ll}{1,}/u,
	pluralFollows: NEVER,
	timeFollows: /^[\s-]*(?:años?|mes|meses|semanas?|días?|horas?|minutos?|segundos?|trimestres?)(?!\p{L})/iu,
	memberBefore: NEVER,
	wholeBefore: /(?<!\p{L})(?:de|los|las|sus|estos|estas|entre)\s+(?:los\s+|las\s+)?$/iu,
};
