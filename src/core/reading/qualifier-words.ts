import type { Qualifier } from '../model/quantity.ts';

type Words = readonly (readonly [Qualifier, string])[];

/** English words before a number: the longest that fits is meant, for “no more than” is not “more than”. */
const beforeInEnglish: Words = [
	[
		'at most',
		"less than or equal to|equal to or less than|no (?:more|greater|higher|larger) than|not more than|not (?:over|above)|(?:(?:can)?not|never|\\p{L}+n['’]t) (?:to )?exceed(?:s|ed|ing)?|at (?:the )?(?:very )?most|up to(?: and including)?|(?:a )?maximum(?: of)?|max\\.?|as (?:many|much|high) as",
	],
	[
		'at least',
		'greater than or equal to|equal to or greater than|no (?:less|fewer|lower) than|not (?:less|fewer) than|not (?:under|below)|at (?:the )?(?:very )?least|(?:a )?minimum(?: of)?|min\\.?|as (?:few|little|low) as|upwards? of',
	],
	['more than', '(?:more|greater|higher|larger) than|in excess of|north of|exceed(?:s|ed|ing)?|over|above|beyond'],
	['less than', '(?:less|fewer|lower|smaller) than|(?:just )?(?:short|shy|south) of|not (?:quite|even)|under|below'],
	[
		'about',
		'approximately|approx\\.?|about|around|roughly|nearly|almost|close to|circa|ca\\.|c\\.|an estimated|estimated(?: at)?|some|may be|might be|maybe|perhaps|possibly|probably|approach(?:ing|es|ed)|nearing|barely|hardly|scarcely|something like|more or less|(?:in|on|of) the (?:region|neighbou?rhood|order|vicinity) of',
	],
];

/** Of the other languages: no two of them mean different things by one word. */
const beforeInOthers: Words = [
	[
		'at most',
		[
			'nicht mehr als|höchstens|maximal|bis zu',
			"pas plus (?:de|d['’])|au plus|au maximum|jusqu['’]à",
			'no más de|como máximo|hasta',
			'не (?:более|больше|свыше|выше)(?: чем)?|максимум|самое большее',
			'ең көбі|көп дегенде|эң көп дегенде|көбү менен',
			"ko[‘ʻ’']pi bilan",
		].join('|'),
	],
	[
		'at least',
		[
			'nicht weniger als|mindestens|wenigstens|zumindest',
			"pas moins (?:de|d['’])|au moins|au minimum",
			'no menos de|al menos|por lo menos|como mínimo',
			'не (?:менее|меньше|ниже)(?: чем)?|как минимум|минимум|по меньшей мере|по крайней мере',
			'кемінде|кем дегенде|кеминде',
			'kamida',
		].join('|'),
	],
	['more than', ['mehr als|über', "plus (?:de|d['’])", 'más de', '(?:более|больше)(?: чем)?|свыше'].join('|')],
	['less than', ['weniger als', "moins (?:de|d['’])", 'menos de', '(?:менее|меньше)(?: чем)?'].join('|')],
	[
		'about',
		[
			'etwa|rund|ungefähr|circa|ca\\.|zirka|knapp|fast|nahezu|beinahe|annähernd|schätzungsweise',
			"environ|près (?:de|d['’])|à peu près|approximativement|presque|autour de|quelque",
			'aproximadamente|cerca de|alrededor de|casi|unos|unas',
			'около|примерно|приблизительно|порядка|почти|ориентировочно|где-то',
			'шамамен|шамалап|болжол менен|болжолдуу|жакындап',
			'taxminan|qariyb|deyarli',
		].join('|'),
	],
];

/** What follows a number and the word that it counts. */
const UNIT_WORD = '(?:[\\s-]+\\p{L}+)?';
/** No more is said: a qualifier that goes on belongs to the next number. */
const ENDS = '(?=\\s*(?:$|[.,;:)]))';
const NO_NUMBER =
	'(?!\\p{L}|\\s+(?:[~(]|\\p{Sc}|\\p{N}|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half|some|about)(?!\\p{L})))';
/** Endings of “from” and “to” in the Turkic languages, which a comparison is made with. */
const FROM = '[\\s-]?(?:[тдн][аеоө]н|dan)\\s+';
const TO = '[\\s-]?(?:[кқгғ][аеоө]|ga|ka)\\s+';
const afterInEnglish: Words = [
	[
		'at least',
		`\\+(?![\\p{L}\\p{N}])|${UNIT_WORD}\\s+(?:or|and)\\s+(?:more|above|over|higher|greater|up(?:wards?)?)(?!\\p{L})|${UNIT_WORD}\\s+upwards?(?!\\p{L})`,
	],
	['at most', `${UNIT_WORD}\\s+or\\s+(?:less|fewer|below|under|lower)(?!\\p{L})`],
	[
		'about',
		`[\\s-]?(?:odd|ish)(?!\\p{L})|${UNIT_WORD},?\\s+(?:(?:or|and)\\s+(?:so|thereabouts?)|give\\s+or\\s+take)(?!\\p{L})`,
	],
	['at least', `${UNIT_WORD}(?:\\s+\\(?|,\\s+(?=[^.,;:]*${ENDS}))at\\s+(?:the\\s+)?(?:very\\s+)?least${NO_NUMBER}`],
	['at most', `${UNIT_WORD}(?:\\s+\\(?|,\\s+(?=[^.,;:]*${ENDS}))at\\s+(?:the\\s+)?(?:very\\s+)?most${NO_NUMBER}`],
	['at least', `${UNIT_WORD},?\\s+if\\s+not\\s+more(?!\\p{L})`],
	['about', `${UNIT_WORD},?\\s+\\(?(?:approximately|approx\\.?|roughly)${ENDS}`],
	['at least', `${UNIT_WORD},?\\s+\\(?(?:at\\s+a\\s+)?minimum${ENDS}`],
	['at most', `${UNIT_WORD},?\\s+\\(?(?:at\\s+a\\s+)?maximum${ENDS}`],
];
const afterInOthers: Words = [
	[
		'at least',
		`\\+(?![\\p{L}\\p{N}])|${UNIT_WORD},?\\s+(?:oder\\s+mehr|und\\s+mehr|ou\\s+plus|o\\s+más|и\\s+(?:более|больше|выше)|или\\s+(?:более|больше))(?!\\p{L})`,
	],
	[
		'at most',
		`${UNIT_WORD},?\\s+(?:oder\\s+weniger|ou\\s+moins|o\\s+menos|и\\s+(?:менее|меньше|ниже)|или\\s+(?:менее|меньше))(?!\\p{L})`,
	],
	['more than', `${FROM}(?:астам|артық|көп|ашык|ашуун|ortiq|ziyod)(?!\\p{L})`],
	['less than', `${FROM}(?:кем|аз|kam)(?!\\p{L})`],
	['about', `${TO}(?:жуық|жақын|жакын|yaqin)(?!\\p{L})`],
];

const compileBefore = (words: Words) =>
	words.map(
		([qualifier, phrases]) =>
			[
				qualifier,
				new RegExp(
					`(?<![\\p{L}\\p{N}-])(${phrases.replaceAll(' ', '\\s+')})(?:(?<=['’])|[)\\]]?\\s+)(?:(an?|the|its|their)\\s+)?$`,
					'iu',
				),
			] as const,
	);
const compileAfter = (words: Words) =>
	words.map(([qualifier, phrases]) => [qualifier, new RegExp(`^(?:${phrases})`, 'iu')] as const);

/** Patterns for the text up to a number: the phrase, then an article. */
export const wordsBefore = { en: compileBefore(beforeInEnglish), others: compileBefore(beforeInOthers) };
/** Patterns for the text behind a number. */
export const wordsAfter = { en: compileAfter(afterInEnglish), others: compileAfter(afterInOthers) };
