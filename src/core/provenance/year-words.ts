/** Words that name a piece of time, or what is held, issued or counted again from year to year. */
const TIME = 'years?|months?|weeks?|quarters?|half|semesters?|seasons?|spring|summer|autumn|fall|winter|beginning|start|middle|end|course|rest|all|most|class|as';
const EVENT =
	'census|survey|study|report|review|edition|vintage|cohort|intake|wave|round|baseline|election|referendum|olympics|cup|expo|law|act|bill|code|decree|directive|constitution|reform|treaty|agreement|strategy|roadmap|agenda|programme|program|plan|budget|crisis|pandemic|recession|war|revolution|earthquake|flood|drought';
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** What may stand between a preposition and the year. */
const NEARER = '(?:(?:about|around|approximately|roughly|circa|early|mid|late|the|calendar|fiscal|financial|years?)\\s+)*';
const CHANGE = '(?:r(?:i|o)s(?:e|en|es|ing)|gr(?:o|e)w(?:n|s|ing)?|increas(?:e|ed|es|ing)|f(?:a|e)ll(?:en|s|ing)?|dropp?(?:ed|s|ing)?|declin(?:e|ed|es|ing)|up|down|expand(?:ed|s|ing)?|cut|reduc(?:e|ed|es|ing)|exceed(?:ed|s|ing)?|widen(?:ed|s)?|shr(?:a|u)nk|climb(?:ed|s)?|went|jump(?:ed|s)?)';

function capital(words: string): string {
	return words.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase());
}

function opening(words: string): RegExp {
	return new RegExp(`(?:(?:^|[.!?:\\n]\\s*)(?:${capital(words)})|(?:[,;–—(]\\s*|(?<!\\p{L})(?:and|but|or|while|whereas|that|because|when|where|so)\\s+)(?:${words}))\\s+$`, 'u');
}

export const yearWords = {
	/** A year follows, whatever it is followed by. */
	sureBefore: new RegExp(
		`(?:(?<!\\p{L})(?:since|years?|FY|fiscal|financial|calendar|[QH][1-4]|spring|summer|autumn|winter|dated|${MONTH}\\s?\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?(?:\\s?,)?)\\s+|(?<!\\p{L})(?:FY|(?:early|mid|late)\\s?[-‐‑–]?\\s?)|©\\s?)$`,
		'iu',
	),
	/** A year follows, unless what the number counts stands behind it. “By” and “from” a number, something changes as well. */
	before: new RegExp(
		`(?:(?<!\\p{L})(?:(?<!result(?:s|ed|ing)?\\s)in|until|till|before|after|during|through|throughout|between|(?<!${CHANGE}\\s+(?:\\p{L}+\\s+)?)(?:by|from)|for|(?:${TIME})\\s+of)\\s+${NEARER}|(?<!\\p{L})(?:quarter|half|beginning|start|middle|end)\\s+)$`,
		'iu',
	),
	/** What follows at the start of a sentence or a clause is more likely its subject than what is counted: “In 2021 firms hesitated”. */
	opening: opening('in|by|until|till'),
	/** There a date is as likely as a count. */
	doubtfulOpening: opening('in|by|until|till|before|after|during|between|from'),
	/** “The survey of 2021”, but a survey of 2000 adults. */
	event: new RegExp(`(?<!\\p{L})(?:${EVENT})\\s+of\\s+$`, 'iu'),
	/** A name with its year: “Census 2020”. */
	named: new RegExp(`(?<!\\p{L})(?:${capital(EVENT)})\\s+$`, 'u'),
	/** The year belongs to what it stands before: “the 2021 survey”, “1988 third quarter”, “2015 prices”. */
	after: new RegExp(
		`^(?:\\s+(?:(?:general|presidential|parliamentary|national|annual|first|second|third|fourth|household|population|labou?r|force|financial)\\s+){0,2}(?:${EVENT}|quarter|season|levels?|prices|dollars|data|figures|estimates?)(?!\\p{L})|\\s?(?:AD|CE|BCE?)(?!\\p{L}))`,
		'iu',
	),
	/** A name begins behind it, and the words before say whose it is: “Uzbekistan’s 2023 Digital Trust Law”. */
	owner: /(?:(?<!\p{L})(?:the|this|its|their|our|an?)|\p{L}['’]s|s['’])\s+$/iu,
	article: /(?<!\p{L})an?\s+$/iu,
	/** In brackets by itself or behind a name: “(2021)”, “(Smith 2021)”. */
	bracket: /[([]\s*(?:\p{Lu}[\p{L}.'’-]*(?:\s+(?:et\s+al\.?|and|&|\p{Lu}[\p{L}.'’-]*)){0,3},?\s+)?$/u,
	bracketEnd: /^\s*[)\]:;]/u,
	/** It counts: “2000 of the firms”, “2000 were surveyed”, “a total of 2000”. */
	partAfter: /^\s+(?:of\s+(?:the|these|those|them|whom|which|our|their|its|his|her)|in\s+(?:all|total))(?!\p{L})/iu,
	pluralAfter: /^\s+(?:were|are|have)(?!\p{L})/iu,
	countedBefore: /(?<!\p{L})(?:(?:total|number|sample|sum|out|capacity|population|average|mean|median|maximum|minimum|workforce|size)\s+of|some|n\s?=)\s*$/iu,
} as const;

/** Of the other languages, whose nouns are not known here: a year where nothing follows that it could count. */
export const yearWordsOfOthers = {
	sureBefore:
		/(?<!\p{L})(?:(?:im\s+)?Jahre?|année|l['’]an|año|Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?:\s+del?)?|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\s+$/iu,
	before: /(?<!\p{L})(?:in|seit|bis|ab|von|nach|vor|en|depuis|dès|avant|après|jusqu['’]en|desde|hasta|в|с|до|после|к|на|за|(?:fin|début|mi-|finales|principios|mediados|Ende|Anfang|Mitte)(?:\s+de)?)\s+$/iu,
	/** Of French and Spanish, whose plurals end alike: a year where no plural follows. */
	romance: /(?<!\p{L})(?:en|depuis|dès|desde|hasta)\s+$/iu,
	pluralAfter: /^\s+\p{L}+[sx](?!\p{L})/u,
	nothingAfter: /^\s*(?:[.,;:!?)\]]|$)/u,
	after: /^\s?(?:год(?:у|а|ов|ах|ам)?|гг?\.|жыл(?:ы|дан|ға|дың|ғы|дары)|yil(?:da|dan|gacha|ning|i|larda))(?!\p{L})/iu,
} as const;

/** Behind a number these begin something else: “in 2021 only some firms”. */
export const noAdjectives: ReadonlySet<string> = new Set(
	(
		'a an the this that these those of in on at to for from by with within without per and or but not no as than then so if when while where which who whose what how ' +
		'is are was were be been has have had do does did will would can could may might must only just also even still already about over under most many much some any all ' +
		'each every both few fewer several more less least other its their our his her my your it they we he she there after before since until during between through shows covers finds says reports gives states counts puts'
	).split(' '),
);
