import type { RateWords, SharePatterns } from '../../reading-language.ts';

export const rates: RateWords = {
	per: 'per|(?:for|of|in|to|out\\s+of)\\s+(?:each|every)',
	overNoun: 'to|for',
	every: '(?:for|of|in|out\\s+of)\\s+every',
	outOf: 'out\\s+of',
	only: 'only|just',
};

export const shares: SharePatterns = {
	in: /^\s+(?:in|(?:in|out\s+of|of|for)\s+every)\s+$/u,
	outOf: /^\s+out\s+of\s+$/u,
	of: /^\s+of\s+$/u,
	overNoun: /^\s+\p{L}+\s+(?<connector>in|of|out\s+of)(?<every>\s+every)?\s+$/u,
	partOfNoun: 'of',
	verbFollows: new RegExp(
		'^\\s+(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|use[sd]?|sa(?:y|ys|id)|report(?:s' +
			'|ed)?|plan(?:s|ned)?)(?!\\p{L})',
		'iu',
	),
	endFollows: /^(?:\s*(?:[.,;:!?)”"]|$)|\s+(?:now|still|already|also|that|who|which)(?!\p{L}))/iu,
	wordFollows: /^\s+\p{Ll}{3,}(?!\p{L})/u,
	// In “three firms in ten large countries” both are counts; in “three firms in ten closed down” neither is.
	pluralFollows: new RegExp(
		'^[\\s-]+(?:(?!(?:the|their|its|his|her|our|an?|in|of|on|at|to|for|from|by|with|and|or|but|as|down|up|out' +
			"|off)(?!\\p{L}))[\\p{L}\\p{N}'’-]+\\s+){0,3}?(?:[\\p{L}\\p{N}'’-]{2,}(?<!s)s|people|persons|men|women" +
			'|children|staff|other|different)(?!\\p{L})',
		'iu',
	),
	timeFollows:
		/^[\s-]*(?:(?:hundred|thousand|million)\s+)?(?:year|month|week|day|hour|minute|second|decade|quarter)s?(?!\p{L})/iu,
	// In “is one of three countries” three is a count.
	memberBefore: new RegExp(
		'(?:(?<!\\p{L})(?:is|are|was|were|be|been|being|as|becom(?:e|es|ing)|became|remain(?:s|ed)?|only|just)' +
			'|[,–—(])\\s*$',
		'iu',
	),
	wholeBefore: /(?<!\p{L})(?:the|these|those|all|of|among|our|their|its|with)\s+$/iu,
};
