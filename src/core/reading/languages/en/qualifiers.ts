import type { QualifierWords } from '../../reading-language.ts';
import { oneToTwelve } from './number-table.ts';

const before: QualifierWords['before'] = [
	[
		'at most',
		'less than or equal to|equal to or less than|no (?:more|greater|higher|larger) than|not more than' +
			"|not (?:over|above)|(?:(?:can)?not|never|\\p{L}+n['’]t) (?:to )?exceed(?:s|ed|ing)?" +
			'|at (?:the )?(?:very )?most|up to(?: and including)?|(?:a )?maximum(?: of)?|max\\.?|as (?:many|much' +
			'|high) as',
	],
	[
		'at least',
		'greater than or equal to|equal to or greater than|no (?:less|fewer|lower) than|not (?:less' +
			'|fewer) than|not (?:under|below)|at (?:the )?(?:very )?least|(?:a )?minimum(?: of)?|min\\.?' +
			'|as (?:few|little|low) as|upwards? of',
	],
	['more than', '(?:more|greater|higher|larger) than|in excess of|north of|exceed(?:s|ed|ing)?|over|above|beyond'],
	['less than', '(?:less|fewer|lower|smaller) than|(?:just )?(?:short|shy|south) of|not (?:quite|even)|under|below'],
	[
		'about',
		'approximately|approx\\.?|about|around|roughly|nearly|almost|close to|circa|ca\\.|c\\.|an estimated' +
			'|estimated(?: at)?|some|may be|might be|maybe|perhaps|possibly|probably|approach(?:ing|es|ed)' +
			'|nearing|barely|hardly|scarcely|something like|more or less|(?:in|on|of) the (?:region' +
			'|neighbou?rhood|order|vicinity) of',
	],
];

/** The end of a clause. A qualifier before other words may belong to the next number. */
const ENDS = '(?=\\s*(?:$|[.,;:)]))';
const NO_NUMBER = `(?!\\p{L}|\\s+(?:[~(]|\\p{Sc}|\\p{N}|(?:an?|${oneToTwelve}|twenty|half|some|about)(?!\\p{L})))`;
const after: QualifierWords['after'] = [
	[
		'at least',
		`{noun}\\s+(?:or|and)\\s+(?:more|above|over|higher|greater|up(?:wards?)?)(?!\\p{L})|{noun}\\s+upwards?(?!\\p{L})`,
	],
	['at most', `{noun}\\s+or\\s+(?:less|fewer|below|under|lower)(?!\\p{L})`],
	[
		'about',
		`[\\s-]?(?:odd|ish)(?!\\p{L})|{noun},?\\s+(?:(?:or|and)\\s+(?:so|thereabouts?)|give\\s+or\\s+take)(?!\\p{L})`,
	],
	['at least', `{noun}(?:\\s+\\(?|,\\s+(?=[^.,;:]*${ENDS}))at\\s+(?:the\\s+)?(?:very\\s+)?least${NO_NUMBER}`],
	['at most', `{noun}(?:\\s+\\(?|,\\s+(?=[^.,;:]*${ENDS}))at\\s+(?:the\\s+)?(?:very\\s+)?most${NO_NUMBER}`],
	['at least', `{noun},?\\s+if\\s+not\\s+more(?!\\p{L})`],
	['about', `{noun},?\\s+\\(?(?:approximately|approx\\.?|roughly)${ENDS}`],
	['at least', `{noun},?\\s+\\(?(?:at\\s+a\\s+)?minimum${ENDS}`],
	['at most', `{noun},?\\s+\\(?(?:at\\s+a\\s+)?maximum${ENDS}`],
];

/** Verbs after which “over” means a place or a time. */
const PLACE_BEFORE = new RegExp(
	'(?:spread|distributed|divided|averaged|scattered|split|extend(?:s|ed)|carried out|conducted|measured' +
		'|observed)\\s+over\\s+$',
	'iu',
);
const TIME_AFTER = /^[\s-]*(?:year|month|week|day|hour|minute|second|decade)s?(?!\p{L})/iu;
/** “Below the 40 % mark”: something else is below 40 %, and the number itself has no qualifier. */
const MARK_AFTER = new RegExp(
	'^[\\s-]+(?:\\p{L}+\\s+)?(?:mark|target|limit|threshold|level|line|average|goal|cap|floor|ceiling|maximum' +
		'|minimum)(?!\\p{L})',
	'iu',
);
const FROM_BEFORE = /(?<!\p{L})from\s+$/iu;
const UP_AFTER = /^(?:[\s-]+\p{L}+)?\s+up(?!\p{L})/u;

export const qualifiers: QualifierWords = {
	before,
	after,
	ambiguous: [['at most', 'within(?: the)?']],
	articles: 'an?|the|its|their',
	isAmbiguous: (phrase, article, textBefore, textAfter) =>
		(article === 'the' && (phrase !== 'below' || MARK_AFTER.test(textAfter))) ||
		(phrase === 'over' && (TIME_AFTER.test(textAfter) || PLACE_BEFORE.test(textBefore))),
	isFromUp: (textBefore, textAfter) =>
		FROM_BEFORE.test(textBefore) && UP_AFTER.test(textAfter) && !/\sup\s+to\s/u.test(textAfter),
};
