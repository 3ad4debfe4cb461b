import type { RateWords, SharePatterns } from '../../reading-language.ts';

export const rates: RateWords = {
	per: 'pro|je(?=\\s+(?:10|1\\.000|tausend))|auf\\s+je|für\\s+je|von\\s+je(?:weils)?|auf\\s+jeweils',
	overNoun: 'auf',
	every: '(?:von|auf|für)\\s+(?:je|jeweils)',
	outOf: 'von',
	only: 'nur|lediglich',
};

const NEVER = /(?!)/u;

export const shares: SharePatterns = {
	in: /^\s+(?:von|auf)\s+(?:je|jeweils)\s+$/u,
	outOf: /^\s+von\s+$/u,
	of: NEVER,
	overNoun: /^\s+\p{L}+\s+(?<connector>von)(?<every>\s+(?:je|jeweils))?\s+$/u,
	partOfNoun: 'von',
	verbFollows: /^\s+(?:ist|sind|hat|haben|kann|können|will|wollen|sollen|müssen|\p{Ll}+(?:te|ten|t))(?!\p{L})/u,
	endFollows: /^(?:\s*(?:[.,;:!?)”“"]|$)|\s+(?:schon|noch|bereits|auch|jetzt)(?!\p{L}))/iu,
	wordFollows: /^\s+\p{Ll}{3,}(?!\p{L})/u,
	pluralFollows: NEVER,
	timeFollows: /^[\s-]*(?:Jahr|Monat|Woche|Tag|Stunde|Minute|Sekunde|Quartal)(?:e[ns]?|n)?(?!\p{L})/iu,
	memberBefore: NEVER,
	wholeBefore: /(?<!\p{L})(?:von|der|den|aller|unter|diesen|dieser)\s+$/iu,
};
