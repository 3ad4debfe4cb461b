import type { RateWords, SharePatterns } from '../../reading-language.ts';

export const rates: RateWords = {
	per: '(?:из|в)\\s+расч[её]т[ае]\\s+на|на\\s+кажд\\p{L}+|из\\s+кажд\\p{L}+|приход\\p{L}+\\s+на',
	overNoun: 'на',
	between: 'на',
	every: '(?:на|из)\\s+кажд\\p{L}+',
	outOf: 'из',
	only: 'только|лишь',
};

const NEVER = /(?!)/u;
/** Verbs after the whole: “4 компании из 10 закрылись”. */
const VERB =
	'(?!\\p{L}*(?:ом|ам|ах)(?!\\p{L}))\\p{L}+(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ют|ят|ит|ют|ется|ются|ятся|ится)';

export const shares: SharePatterns = {
	in: /^\s+из\s+кажд\p{L}+\s+$/u,
	outOf: /^\s+из\s+$/u,
	of: NEVER,
	overNoun: /^\s+\p{L}+\s+(?<connector>из)(?<every>\s+кажд\p{L}+)?\s+$/u,
	partOfNoun: 'из',
	verbFollows: new RegExp(`^\\s+(?:не\\s+)?(?:${VERB}|уже|ещё|были|будут)(?!\\p{L})`, 'iu'),
	endFollows: /^(?:\s*(?:[.,;:!?)”»"]|$)|\s+(?:уже|теперь|также|котор\p{L}+|что)(?!\p{L}))/iu,
	wordFollows: /^\s+\p{Ll}{3,}(?!\p{L})/u,
	pluralFollows: NEVER,
	timeFollows: /^\s+(?:лет|год\p{L}*|месяц\p{L}*|недел\p{L}*|дн\p{L}+|час\p{L}*|минут\p{L}*|секунд\p{L}*)(?!\p{L})/iu,
	memberBefore: NEVER,
	wholeBefore: /(?<!\p{L})(?:из|среди|у|все|всех|эти|этих|них)\s+$/iu,
};
