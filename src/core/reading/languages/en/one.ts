const MODAL = '(?:can|cannot|could|may|might|must|shall|should|will|would|ought)';
/** Words after `one` that show that no noun follows: “the one that leads”, “this one is”. */
const NO_NOUN =
	'that|which|who|whom|whose|where|when|as|than|and|or|but|nor|if|to|in|on|at|of|by|for|from|with|we|it' +
	`|they|he|she|is|was|has|had|does|did|seems|${MODAL}`;
/**
 * `one` in place of a noun: after “no”, and after “the”, “this” and the like. With a noun, “the one firm”, it counts.
 */
const POINTED_AT =
	'(?<=\\bno(?:\\s+|-))one|(?<=\\b(?:the|this|that|which|any|every|each|another|other|same|last|the\\s+only' +
	'|right|wrong|former|latter|first|second)(?:\\s+|-))one(?=$|[^\\p{L}\\p{N}\\s\\uFFFC-]' +
	`|\\s+(?:${NO_NOUN})\\b)`;
/** The same after “a” and an adjective: “a simple one”. */
const LIKE_ONE = `(?<=\\ban?\\s+\\p{L}+\\s+)one(?=$|[^\\p{L}\\p{N}\\s\\uFFFC-]|\\s+(?:${NO_NOUN})\\b)`;
/** The same before a verb: “This one differs”. A singular noun does not end in s. */
const BEFORE_VERB =
	'(?<=\\b(?:this|that|each|another|last)\\s+)one(?=\\s+(?!\\p{L}*(?:ss|us|is|series|species|means)\\b)\\p{L}+s\\b)';
/** “More than one site” means several. Before a measure, a time or a scale it is a quantity: “more than one year”. */
const MEASURES =
	'second|minute|hour|day|week|month|quarter|year|decade|century|third|half|fifth|tenth|hundred|thousand' +
	'|million|billion' +
	'|trillion|dozen|and|in|of|out|per|percent|point|percentage|time|euro|dollar|pound|metre|meter' +
	'|kilo\\p{L}+|mile|tonne|ton';
const SEVERAL = `(?<=\\bmore\\s+than\\s+)one(?=\\s+(?!(?:${MEASURES})\\b)\\p{L}{3,})`;
/** `one` for anybody: “what one can do”, “one may ask”. */
const SAYS = 'say|think|ask|argue|add|object|expect|suppose|infer|conclude|hope|imagine|guess|wonder|call|read';
const ANYBODY =
	`(?<=\\b(?:what|how|why|as|than)\\s+)one(?=\\s+${MODAL}\\b)|one(?=\\s+${MODAL}(?:\\s+(?:not|also|well` +
	`|even|therefore))?\\s+(?:${SAYS})\\b)`;
/** The same at the start of a sentence, with verbs of readers and writers: “One must be careful”. */
const KNOWS =
	'tell|know|see|judge|compare|assume|distinguish|decide|remember|keep|bear|note|consider|trust|speak' +
	'|find|speculate|estimate|understand|learn|doubt';
const IS =
	'careful|cautious|aware|sure|certain|wary|clear|fair|honest|patient|mindful|tempted|prepared|forgiven|glad|surprised';
const WRITER =
	`(?<=(?:^|[.!?:;]["”’)]?)\\s*)one(?=\\s+${MODAL}(?:\\s+(?:not|also|always|never|only|hardly|simply` +
	`|therefore|still|then|even|at\\s+least))?\\s+(?:${SAYS}|${KNOWS}|be\\s+(?:\\p{L}+ly\\s+)?(?:${IS}))\\b)`;
const FIXED = [
	'(?<=\\b(?:or|than|as|like|not)\\s+)one(?=\\s+(?:that|which|who|whose)\\b)',
	'(?<=\\bone(?:\\s+|-)(?:by|to)(?:\\s+|-))one',
	"one(?=(?:\\s+|-)(?:of|another|by)\\b|-(?:off|sided|way|time|stop)\\b|-to-one\\b|[’']s\\b)",
	'(?<=\\bat\\s+)one(?=\\s+(?:time|point|stage|with)\\b)',
	'(?<=\\bfor\\s+)one(?=\\s+thing\\b|,)',
	'(?<=\\b(?:day|square)\\s+)one',
	"one(?=\\s+\\p{L}+\\s+after\\s+(?:another|the\\s+other)\\b|\\s+(?:caveat|proviso)\\b|\\s+o[’']clock\\b)",
	'one(?=\\s+(?:way\\s+)?or\\s+(?:another|the\\s+other)\\b|\\s+and\\s+the\\s+same\\b)',
].join('|');

const NO_COUNT = [POINTED_AT, LIKE_ONE, BEFORE_VERB, SEVERAL, ANYBODY, WRITER, FIXED].join('|');
/** A pattern for `one` as a quantity: not in place of a noun, not for anybody, not in a fixed phrase. */
export const ONE_THAT_COUNTS = `(?!${NO_COUNT})one`;
