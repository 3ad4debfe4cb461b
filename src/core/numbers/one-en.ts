const MODAL = '(?:can|cannot|could|may|might|must|shall|should|will|would|ought)';
/** Words that leave the `one` before them without a noun: “the one that leads”, “this one is”. */
const NO_NOUN = `that|which|who|whom|whose|where|when|as|than|and|or|but|nor|if|to|in|on|at|of|by|for|from|with|we|it|they|he|she|is|was|has|had|does|did|seems|${MODAL}`;
/** `one` in place of a noun: after “no”, and after words that point, unless a noun follows. “The one firm” counts. */
const POINTED_AT = `(?<=\\bno(?:\\s+|-))one|(?<=\\b(?:the|this|that|which|any|every|each|another|other|same|last|the\\s+only|right|wrong|former|latter|first|second)(?:\\s+|-))one(?=$|[^\\p{L}\\p{N}\\s\\uFFFC-]|\\s+(?:${NO_NOUN})\\b)`;
/** `one` for anybody: in a clause about what anybody would do, or where one thinks or says something. */
const SAYS = 'say|think|ask|argue|add|object|expect|suppose|infer|conclude|hope|imagine|guess|wonder|call|read';
const ANYBODY = `(?<=\\b(?:what|how|why|as|than)\\s+)one(?=\\s+${MODAL}\\b)|one(?=\\s+${MODAL}(?:\\s+(?:not|also|well|even|therefore))?\\s+(?:${SAYS})\\b)`;
/** At the beginning of a sentence, with what only a reader or a writer does: “One must be careful”. */
const KNOWS = 'tell|know|see|judge|compare|assume|distinguish|decide|remember|keep|bear|note|consider|trust|speak|find|speculate|estimate|understand|learn|doubt';
const IS = 'careful|cautious|aware|sure|certain|wary|clear|fair|honest|patient|mindful|tempted|prepared|forgiven|glad|surprised';
const WRITER = `(?<=(?:^|[.!?:;]["”’)]?)\\s*)one(?=\\s+${MODAL}(?:\\s+(?:not|also|always|never|only|hardly|simply|therefore|still|then|even|at\\s+least))?\\s+(?:${SAYS}|${KNOWS}|be\\s+(?:\\p{L}+ly\\s+)?(?:${IS}))\\b)`;
const FIXED = [
	'(?<=\\b(?:or|than|as|like|not)\\s+)one(?=\\s+(?:that|which|who|whose)\\b)',
	'(?<=\\bone(?:\\s+|-)(?:by|to)(?:\\s+|-))one',
	"one(?=(?:\\s+|-)(?:of|another|by)\\b|-(?:off|sided|way|time|stop)\\b|-to-one\\b|[’']s\\b)",
	'(?<=\\bat\\s+)one(?=\\s+(?:time|point|stage|with)\\b)',
	'(?<=\\bfor\\s+)one(?=\\s+thing\\b|,)',
	'(?<=\\b(?:day|square)\\s+)one',
	'one(?=\\s+(?:way\\s+)?or\\s+(?:another|the\\s+other)\\b|\\s+and\\s+the\\s+same\\b)',
].join('|');

/** A pattern of `one` where it states a quantity: not in place of a noun, not for anybody, not in a fixed phrase. */
export const ONE_THAT_COUNTS = `(?!${POINTED_AT}|${ANYBODY}|${WRITER}|${FIXED})one`;
