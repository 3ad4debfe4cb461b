import { NOT_COUNTED } from './one-for-anybody.ts';

const NO_STORY =
	'(?!\\s+(?:of|per|each|every|a\\s+(?:week|month|year)|later|before|after|in(?!\\s+(?:spring|summer|autumn' +
	'|winter|early|late|mid|(?:jan|febr)uary|march|april|may|june|july|august|\\p{L}+ber)\\b)|ago|earlier|or' +
	'|more|less|is|was|to|at' +
	'|remain\\p{L}*|passed)\\b|-)';
const PART_OF_DAY = '(?:fine\\s+|cold\\s+|dark\\s+|late\\s+|\\p{L}+y\\s+)?(?:morning|evening|afternoon|night)';
/** Before a time these make it a duration: “in one day”, “stayed one night”. */
const LASTING =
	'only|just|exactly|nearly|almost|over|under|least|most|than|about|within|in|for|after|by|from|to|of|between|per' +
	'|every|each|the|this|that|any|and|or|plus|no|last\\p{L}*|takes?|taking|took|stay\\p{L}*|spen[dt]\\p{L}*|costs?' +
	'|miss\\p{L}*|los[et]\\p{L}*|needs?|needed|wait\\p{L}*|surviv\\p{L}*|work\\p{L}*|clos\\p{L}*|open|free' +
	'|remain\\p{L}*' +
	'|earn\\p{L}*|paid|give\\p{L}*|gave|allow\\p{L}*|extra|another|have|has|had|is|was|add\\p{L}*';
/** An indefinite time in a story: “one day he said”, “they met one evening”. “In one day” is a quantity. */
const SOME_DAY = [
	'(?<=(?:^|[.!?:;,–—(]["”’]?|\\b(?:that|and|but|may|might|will|would|could|can|then|when|until|perhaps|maybe' +
		'|hopes?' +
		`|early|late))\\s*)one(?=\\s+(?:(?:fine|cold|dark|late|\\p{L}+y)\\s+)?(?:day|morning|evening|afternoon` +
		`|night` +
		`|summer|winter|spring|autumn)\\b${NO_STORY})`,
	`(?<!\\b(?:${LASTING})\\s+)one(?=\\s+${PART_OF_DAY}\\b${NO_STORY})`,
	`(?<!\\b(?:${LASTING})\\s+)one(?=\\s+day${NO_STORY}\\s+(?:i|we|you|he|she|they|it|the|my|his|her|our|their` +
		`|an?|while|when|as|and|by|out)\\b|\\s+day,)`,
	`(?<=\\b(?:may|might|will|would|could|shall|should|hop(?:e|es|ed|ing)|want\\p{L}*|wish\\p{L}*` +
		`|dream\\p{L}*)\\s[^.;:!?]{1,60})(?<!\\b(?:${LASTING})\\s+)` +
		'one(?=\\s+day[.,!?])',
	'(?<=\\b(?:chanc|happen)\\p{L}*\\s+|\\bwere\\s+)one(?=\\s+day\\s+to\\b)',
	'one(?=\\s+(?:hot|cold|idle|rainy|fine|sunny|grey|windy|quiet|dreary|bright)\\s+day\\b)|(?<=\\bto\\s+(?:me' +
		'|him|her|them|us)\\s+)one(?=\\s+(?:day|evening|morning),)',
].join('|');

/** Nouns of arguments: “One reason is cost” goes on with the reason, and does not count reasons. */
const ARGUMENTS =
	'reading|interpretation|explanation|view|question|reason|way|answer|sense|respect|side|word|possibility' +
	'|difficulty' +
	'|objection|example|caveat|limitation|proviso|study|source|cause|sign|feature|element|symptom|qualification' +
	'|exception|approach|option|solution|consequence|advantage|drawback|disadvantage|concern|lesson|theme|thing' +
	'|aspect' +
	'|issue|problem|challenge|alternative|suggestion|idea|hint|point(?!\\.)|benefit|effect|hope|fear|risk|clue' +
	'|result' +
	'|implication|detail|trick|method|defence|defense|danger|vision|criticism|critique|claim|assumption|myth' +
	'|misconception|theory|hypothesis|purpose|goal|tactic|technique|tip|observation|consolation|factor|strategy' +
	'|remedy' +
	'|temptation|misunderstanding|complaint|difference|conclusion|illustration';
const SCALES =
	'hundred|thousand|million|billion|trillion|dozen|third|half|quarter|and|or|of|in|to|percent|percentage|per';
/** One word or none, which may weigh the noun: “one notable exception”. */
const WEIGHED = `(?:(?!(?:${SCALES})\\b)[\\p{L}-]+\\s+)?`;
const GOES_ON =
	'is|was|has|to|for|of|that|may|might|could|would|will|must|should|can|cannot|in\\s+which|which|why|lies|remains' +
	'|with|about|here|when|where|applies|stands|emerges|concerns|says|said|finds|found|shows|showed|suggests' +
	'|against' +
	'|behind|they|we|you|i|he|she|people|often|raised';
const ARGUED = [
	'(?<=(?:^|[.!?:;,–—(]["”’]?|["“‘]|\\b(?:is|but|though|yet|as|perhaps|gives?|offers?|suggests?|take|name|cite' +
		`|mention|consider|quote))\\s*)one(?=\\s+${WEIGHED}(?:${ARGUMENTS})(?:\\s+(?:${GOES_ON})\\b|[,.:;]))`,
	'(?<=\\b(?:take|use|give|name|cite|consider|mention|quote|offer)\\s+(?:but|just|only)\\s+)' +
		'one(?=\\s+(?:\\p{L}+\\s+)?(?:example|case|instance|illustration)\\b)',
	'one(?=\\s+(?:final|last|further|parting)\\s+(?:note|word|thing|point|remark|comment|bit|piece|tip|question)\\b)',
	`(?<=\\bin\\s+)one(?=\\s+${WEIGHED}(?:sense|respect|way|regard)\\b)`,
	`(?<=\\bwith\\s+)one(?=\\s+${WEIGHED}(?:exception|difference|caveat|proviso|qualification|reservation)\\b)`,
	`(?<=\\bthe\\s+)one(?=\\s+${WEIGHED}(?:${ARGUMENTS})\\s+(?:that|which|who|where|they|we|you|i|he|she|it)\\b)`,
	`(?<!\\b(?:do|does|did)\\s+)${NOT_COUNTED}one(?=\\s+(?:thing|particular|certain)\\b)`,
	// “It is only one of the plans” weighs a plan, “there is only one” counts.
	'(?<=\\b(?:is|are|was|were|be|been|as|becomes?|became|remains?)\\s+(?:but|only|just|merely|simply)\\s+)' +
		'(?<!\\bthere\\s+\\p{L}+\\s+\\p{L}+\\s+)one(?=\\s+(?:of|' +
		`${WEIGHED}(?:${ARGUMENTS}|part|form|manifestation|expression|step|means))\\b)`,
].join('|');

const SPEAKER =
	'correspondent|website' +
	'|expert|critic|analyst|researcher|writer|author|reporter|observer|commentator|scholar|teacher|farmer|worker' +
	'|member' +
	'|participant|witness|resident|official|minister|reader|reviewer|editor|player|student|visitor|user|developer' +
	'|customer|owner|manager|lawyer|doctor|nurse|soldier|officer|neighbour|neighbor|villager|friend|colleague' +
	'|man|woman' +
	'|mother|father|person|wag|source|study|report|paper|newspaper|leader|poet|estimate|account|\\p{L}{3,}(?:ist' +
	'|ian)';
const SAID =
	'said|says|puts?|told|tells|wrote|writes|argued|argues|noted|notes|stated|states|observed|claimed|claims' +
	'|concluded' +
	'|concludes|explained|explains|remarked|recalled|recalls|commented|complained|joked|asked|asks|added|admitted' +
	'|suggested|suggests|described|pointed|reported|reports|warned|warns';
/** Somebody who is quoted: “one farmer said”, “according to one expert”. */
const QUOTED =
	`${NOT_COUNTED}one(?=\\s+${WEIGHED}(?:${SPEAKER})\\s+(?:${SAID})\\b)` +
	`|(?<=\\b(?:according\\s+to|as|says|said|notes|noted|argues|argued|wrote|writes|recalls|recalled|explains` +
	`|explained|in\\s+the\\s+words\\s+of|to\\s+quote|quoting)\\s+)one(?=\\s+${WEIGHED}(?:${SPEAKER})\\b)` +
	`|(?<=\\bas\\s+)one(?=\\s+${WEIGHED}\\p{L}+\\s+(?:puts?\\s+it|says|said|notes|noted|argues|argued)\\b)`;

const BEFORE_EITHER = 'from|in|at|on|by|of|for|to|between|against|with|as|first|into|upon';
const LENGTHS =
	'second|minute|hour|day|week|month|year|percent|per|euro|dollar|pound|metre|meter|kilo\\p{L}+' + '|mile|tonne|ton|in';
/** One side of two: “the rule of one class by another”, “at one moment kind and at the other cruel”. */
const CONTRASTED =
	`(?<!\\b(?:only|just|exactly|precisely|least|most|than|about|has|had)\\s+)one(?!\\s+(?:${SCALES}|${LENGTHS})s?\\b)` +
	"(?=(?:\\s+(?!and\\b)[\\p{L}’'-]+){1,6}\\s+another\\b)" +
	`|(?<=\\b(?:${BEFORE_EITHER})\\s+)one(?!\\s+(?:${SCALES}|${LENGTHS})s?\\b)(?=[\\s,][^.;:!?]{1,80}\\b` +
	'(?:another|(?:and|or|to|by|against|then|with|from|over|than|into|on|in|at|for|of|upon' +
	'|after)\\s+the\\s+(?:other|next))\\b)|one(?=\\s+(?:class|group|person|side|form|kind|type|state|party|set' +
	'|section)\\s[^.;:!?]{1,60}\\b(?:another|the\\s+others?)\\b)' +
	'|(?<=\\bfirst\\s+)one(?=\\s+\\p{L}+,?\\s+(?:and\\s+)?then\\s+another\\b)';

/** A pattern for `one` in the sense of “some”: a time in a story, a point of an argument, somebody who is quoted. */
export const AS_SOME = [SOME_DAY, ARGUED, QUOTED, CONTRASTED].join('|');
