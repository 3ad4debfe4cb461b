import type { QualifierWords } from '../../qualifier-words.ts';
import { adjectives, comparisons } from './comparisons.ts';
import { oneToTwelve } from './number-table.ts';

/** Limits of what is allowed: “a minimum age of 18”. With “the”, the number may be the limit itself. */
const LIMIT = '(?:age|stay|period|term|notice|duration|number|order)';

const before: QualifierWords['before'] = [
	...comparisons,
	['at most', `up to(?: and including)?|(?:a )?maximum(?: of)?|a maximum ${LIMIT} of|max\\.?|as (?:many|much|high) as`],
	['at least', `(?:a )?minimum(?: of)?|a minimum ${LIMIT} of|min\\.?|as (?:few|little|low) as|upwards? of`],
	[
		'about',
		'approximately|approx\\.?|(?<!\\b(?:how|what) )about|around|roughly|nearly|almost|close to|circa|ca\\.|c\\.|an estimated' +
			'|estimated(?: at)?|some|may be|might be|maybe|perhaps|possibly|probably|approach(?:ing|es|ed)' +
			'|nearing|something like|more or less|(?:in|on|of) the (?:region|neighbou?rhood|order|vicinity) of',
	],
];

/** The end of a clause. A qualifier before other words may belong to the next number. */
const ENDS = '(?=\\s*(?:$|[.,;:)]))';
const NO_NUMBER = `(?!\\p{L}|\\s+(?:[~(]|\\p{Sc}|\\p{N}|(?:an?|${oneToTwelve}|twenty|half|some|about)(?!\\p{L})))`;
/** Not where the comparison goes on to the next number: “40 or more than 50”. */
const NEXT = '(?!\\p{L}|\\s+than\\s*[\\p{L}\\p{N}\\p{Sc}])';
const after: QualifierWords['after'] = [
	[
		'at least',
		`{noun}\\s+or\\s+(?:${adjectives.higher})${NEXT}` +
			`|{noun}\\s+and\\s+(?:more|above|over|higher|greater|older|up(?:wards?)?` +
			`|(?:${adjectives.higher})${ENDS})${NEXT}` +
			'|{noun}\\s+upwards?(?!\\p{L})|{noun},?\\s+and\\s+counting(?!\\p{L})',
	],
	['at most', `{noun}\\s+or\\s+(?:${adjectives.lower})${NEXT}|{noun}\\s+and\\s+(?:${adjectives.lower})${ENDS}`],
	['at least', `[-‐‑]plus(?!\\p{L})|\\s+plus${ENDS}`],
	[
		'about',
		`[\\s-]?(?:odd|ish)(?!\\p{L})|{noun},?\\s+(?:(?:or|and)\\s+(?:so|thereabouts?)|give\\s+or\\s+take)(?!\\p{L})`,
	],
	['at least', `{noun}(?:\\s+\\(?|,\\s+(?=[^.,;:]*${ENDS}))at\\s+(?:the\\s+)?(?:very\\s+)?least${NO_NUMBER}`],
	['at most', `{noun}(?:\\s+\\(?|,\\s+(?=[^.,;:]*${ENDS}))at\\s+(?:the\\s+)?(?:very\\s+)?most${NO_NUMBER}`],
	['at least', `{noun},?\\s+if\\s+not\\s+more(?!\\p{L})`],
	['at least', `{noun},?\\s+(?:and\\s+)?(?:no|not|never)\\s+(?:${adjectives.lower})${ENDS}`],
	['at most', `{noun},?\\s+(?:and\\s+)?(?:no|not|never)\\s+(?:${adjectives.higher})${ENDS}`],
	['about', `{noun},?\\s+\\(?(?:approximately|approx\\.?|roughly)${ENDS}`],
	['at least', `{noun},?\\s+\\(?(?:at\\s+(?:a\\s+)?)?minimum${ENDS}`],
	['at most', `{noun},?\\s+\\(?(?:(?:at\\s+(?:a\\s+)?)?maximum|max\\.?|tops)${ENDS}`],
];

/** Verbs after which “over” means a place or a time. */
const PLACE_BEFORE = new RegExp(
	'(?:spread|distributed|divided|averaged|scattered|split|extend(?:s|ed)|carried out|conducted|measured' +
		'|observed)\\s+over\\s+$',
	'iu',
);
const TIME_AFTER =
	/^[\s-]*(?:year|month|week|day|hour|minute|second|decade)s?(?!\p{L}|[\s-]+(?:old|of\s+age)(?!\p{L}))/iu;
/** “Below the 40 % mark”: something else is below 40 %, and the number itself has no qualifier. */
const MARK_AFTER = new RegExp(
	'^[\\s-]+(?:\\p{L}+\\s+)?(?:mark|target|limit|threshold|level|line|average|goal|cap|floor|ceiling|maximum' +
		'|minimum)(?!\\p{L})',
	'iu',
);
const AGE_BEFORE = /(?<!\p{L})aged\s+over\s+$/iu;
const FROM_BEFORE = /(?<!\p{L})from\s+$/iu;
const UP_AFTER = /^(?:[\s-]+\p{L}+)?\s+up(?!\p{L})/u;

export const qualifiers: QualifierWords = {
	before,
	after,
	ambiguous: [
		['more than', 'pass(?:es|ed|ing)|cross(?:es|ed|ing)'],
		[
			'at most',
			'within(?: the)?|(?:capped|limited|restricted) (?:at|to)|(?:the|its|their) maximum \\p{L}+ of|a maximum (?:\\p{L}+ )?\\p{L}+ of',
		],
		['at least', '(?:the|its|their) minimum \\p{L}+ of|a minimum (?:\\p{L}+ )?\\p{L}+ of'],
	],
	orEqual: '{noun},? or (?:is )?(?:equal|the same)(?: to)?(?!\\p{L})',
	articles: 'an?|the|its|their',
	isAmbiguous: (phrase, article, textBefore, textAfter) =>
		(article === 'the' && (phrase !== 'below' || MARK_AFTER.test(textAfter))) ||
		(phrase === 'over' &&
			!AGE_BEFORE.test(textBefore) &&
			(TIME_AFTER.test(textAfter) || PLACE_BEFORE.test(textBefore))),
	isFromUp: (textBefore, textAfter) =>
		FROM_BEFORE.test(textBefore) && UP_AFTER.test(textAfter) && !/\sup\s+to\s/u.test(textAfter),
};
