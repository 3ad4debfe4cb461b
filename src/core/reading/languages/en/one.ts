import { AS_SOME } from './one-as-some.ts';
import { ANYBODY, COUNTS, MODAL, NOT_COUNTED } from './one-for-anybody.ts';

/** No noun follows, so that `one` stands for one that was named before: “the old one, which”. */
const NO_NOUN =
	'that|which|who|whom|whose|where|when|while|as|than|then|and|or|but|nor|if|unless|because|though|although|so' +
	'|to|in' +
	'|on|at|of|by|for|from|with|without|within|under|over|above|below|before|after|until|since|during|through' +
	'|into|onto' +
	"|about|against|between|we|it|they|he|she|you|i|is|isn['’]t|was|wasn['’]t|are|were|has|had|have|does" +
	"|doesn['’]t|did" +
	"|didn['’]t|do|seems|being|having|used|given|made|known|shown|built|sent|set|found|left|taken|written|seen|here" +
	`|there|all|both|around|behind|beside|ahead|inside|outside|along|like|except|came|comes|went|goes|became` +
	`|becomes|began' +
	'|takes|gave|took|got|stood|lay|kept|held|familiar|worth|again|instead|yet|too|already|not|never|also|always' +
	'|available|needed|\\p{L}{3,}ly|${MODAL}` +
	'|(?!hundred)\\p{L}{3,}ed';
const ALONE = `(?=$|[^\\p{L}\\p{N}\\s\\uFFFC-]|\\s+[([–—-]|\\s+(?:${NO_NOUN})(?![\\p{L}-]))`;
/** Before “one”, these point at something: “this one”, “either one”. */
const POINTS =
	'the|the\\s+only|this|that|whichever|any|every|each|either|neither|another|other|others|same|last|next|previous' +
	'|such|many\\s+a|right|wrong|former|latter|first|second|loved|little|new|old';
/** Words that no noun can be, before an adjective: “most recent”, “currently selected”. */
const DEGREES =
	'\\p{L}+ly|most|more|very|less|too|so|quite|rather|much|far|next|last|first|new|old|good|better|best|bad|big' +
	'|large' +
	'|small|other|same|non';
/** One adjective or two: “a simple one”, “a newer, larger one”, “the user defined one”. */
const DESCRIBED =
	`(?:(?:(?:${DEGREES})(?:,?\\s+|-)|\\p{L}+,\\s+)?(?!(?:${COUNTS}|is|was)\\b)\\p{L}[\\p{L}’'-]*(?<![^usi’']s)` +
	'|[\\p{L}-]+\\s+(?:\\p{L}+(?:able|ible|al|ic|ive|ous|less|ful|ary|ory|ern|ish)|defined|specific|based))\\s+';
const OWNER = "(?:an?|the|another|any|every|each|some|no|my|our|your|his|her|its|their|\\p{L}+['’]s?)";
const QUOTED = '["“‘][^"“”‘’]{1,30}["”’]\\s+';
/** Before an adjective with one of these stands no noun: “a more modern one both feared”. */
const GRADED = '(?:more|most|less|very|rather|quite|too|so|much|far|\\p{L}{3,}ly)\\s+\\p{L}+\\s+';
/** With a noun, “the one firm”, it counts. */
const SCALES = 'hundred|thousand|million|billion|trillion|dozen|third|half|quarter|percent|per|point|year|day';
const POINTED_AT =
	`(?<=\\b(?:no|which)(?:\\s+|-))one|(?<=\\b(?:${POINTS})(?:\\s+|-))one${ALONE}` +
	`|(?<=\\b${OWNER}\\s+${DESCRIBED})one${ALONE}` +
	`|(?<=\\b(?:an?|the|another)\\s+${QUOTED})one(?!\\s+(?:${SCALES})\\b)` +
	`|(?<=\\b(?:an?|another)\\s+${GRADED})one(?!\\s+(?:${SCALES})\\b)` +
	`|(?<=\\bany\\s+)one(?!\\s+(?:${SCALES})\\b)|(?<=\\bsome\\s+)one(?=\\s+(?:who|that|else|to|worth)\\b)` +
	'|(?<=\\bthe\\s+(?:only|last|first|next|other)\\s+)one(?=\\s+(?:off|most)\\b|\\s+\\p{L}+ing(?:[.,;:!?)]' +
	'|\\s+(?:the|at|in|on|from|by|its)\\b))|(?<=\\b(?:such|what|many|never|not|as\\s+\\p{L}+)\\s+an?\\s+)one' +
	'|(?<=\\bthe\\s+only\\s+)one(?=\\s+(?:possible|open|present|alive|left|\\p{L}+(?:ible|able|ing))\\b)' +
	'|(?<=\\bthe\\s+(?:most|least|more|less)\\s+\\p{L}+\\s+)one(?=\\s+\\p{L}+ing\\b)' +
	`|(?<=\\bevery\\s+)one(?=\\s+(?!\\p{L}*(?:ss|us|series|species|means)\\b)\\p{L}+s\\b)` +
	'|(?<=\\bthe\\s+)one(?=\\s+(?:my|our|your|his|her|its|their)\\s+\\p{L}|\\s+\\p{L}+ing\\s+(?:at|in|on|from|by)\\b)';
/** The same before a verb: “This one differs”. A singular noun does not end in s. */
const BEFORE_VERB =
	'(?<=\\b(?:this|that|each|another|last|(?:the|an?)\\s+(?!number\\b|least\\b)\\p{L}+)\\s+)one' +
	'(?=\\s+(?!\\p{L}*(?:ss|us|is|series|species|means)\\b)\\p{L}+s\\b)';

/** Before a measure, a time or a scale it is a quantity: “more than one year”. */
const MEASURES =
	'second|minute|hour|day|week|month|quarter|year|decade|century|third|half|fifth|tenth|hundred|thousand|million' +
	'|billion|trillion|dozen|and|in|out|per|percent|point|percentage|time|euro|dollar|pound|metre|meter|kilo\\p{L}+' +
	'|mile|tonne|ton';
/** “More than one site”, “one or more sites” mean several. */
const SEVERAL =
	`(?<=(?<!\\b(?:no|not|never)\\s+|n['’]t\\s+)\\bmore\\s+than\\s+)one(?=\\s+(?!(?:of|${MEASURES})\\b)\\p{L}{3,})` +
	`|one(?=\\s+or\\s+(?:more|several|both|other|the\\s+other)(?=$|[^\\p{L}\\s]|\\s+(?!(?:${MEASURES})s?\\b)\\p{L}))`;

const HAS = 'has|have|had|is|was|needs?|wants?|takes?';
const BASE_FORMS =
	'like|without|needs?|needed|wants?|wanted|find|create|choose|pick|write|provide|define|make|buy|build|become' +
	'|becoming' +
	'|being|as|finding|creating|writing|making|building|choosing|having|using|providing|buying|getting';
/** After “one to” these count: “one to two”. */
const NUMBERS = '(?:two|three|four|five|six|seven|eight|nine|ten)\\b';
const ENDS = '[.,;:!?)]';
/** In place of “such a one”: “to build one”, “like one”, “if it has one”. A past, “they built one”, may count. */
const SUCH_A_ONE = [
	`(?<=\\bto\\s+(?!(?:${COUNTS}|roughly|around|below|above|under|over|lose|be|at)\\b)\\p{Ll}+\\s+)one(?=${ENDS})`,
	`(?<=\\b(?:${BASE_FORMS})\\s+)one(?=$|${ENDS}|\\s+(?:\\p{L}{4,}ly|if|when|for\\s+you|yet|yourself|first` +
		`|to\\s+(?!${NUMBERS})\\p{L}+)\\b)`,
	`(?<=\\b(?:if|when|unless|whether|whoever)\\s+(?:\\p{L}+\\s+){0,3}(?:${HAS})\\s+(?:already\\s+)?)one(?=${ENDS}` +
		`|\\s\\()`,
	`(?<=(?:\\bnot|\\bcannot|n['’]t|\\bnever|\\balready)\\s+(?:\\p{L}+\\s+){0,2}?(?<!\\b(?:${COUNTS})\\s+))` +
		`one(?=${ENDS}|\\s\\(|\\s+(?:itself|themselves|already|yet)\\b)`,
].join('|');

/** Compounds that name a kind: “a one-way street”. */
const KINDS =
	'offs?|sided|way|time|stop|dimensional|shot|liners?|line|size|upmanship|based|track|click|word|person|man|woman' +
	'|party' +
	'|tailed|sample|handed|eyed|hot|on-one|pager|page|to-one|to-many';
/** What describes the kind of something named before: “a society, one based on trust”. */
const MADE_SO =
	'(?:based|founded|rooted|grounded|predicated)\\s+(?:up)?on|(?:un)?likely\\s+to|too\\s+\\p{L}+\\s+to' +
	'|organi[sz]ed\\s+\\p{L}+|(?:completely|wholly|entirely|largely|purely|solely|fully|mainly|primarily' +
	'|mostly)\\s+\\p{L}+|more\\s+(?:\\p{L}+ly\\s+)?\\p{L}+(?:ing|ful|ous|ive|able|ible|ent|ant)(?=[.,;]' +
	'|\\s+(?:to|than|for)\\b)|rooted\\s+in|(?:compatible|consistent|incompatible|worthy' +
	'|capable|devoid|suited|marked|characteri[sz]ed|driven|dominated|shaped|governed|designed|intended|meant' +
	'|aimed)\\s+' +
	'(?:with|of|to|by|for|as|at)|(?:by|from|for|to|of|at|with)\\s+(?:which|whom|whose)';
const FIXED = [
	`${NOT_COUNTED}one(?=\\s+(?:that|which|who|whose|whom|where|in\\s+which)\\b)`,
	'(?<=\\b(?:or|than|as|like|not|but|and)\\s+)one(?=\\s+(?:that|which|who|whose|in\\s+which)\\b)',
	'(?<=\\bone(?:\\s+|-)(?:by|to)(?:\\s+|-))one|(?<=\\b(?:many|all)[\\s-]to[\\s-])one',
	'(?<!\\b(?:only|just|exactly|least|precisely|merely|but)\\s+)one(?=(?:\\s+|-)of\\b)',
	`one(?=(?:\\s+|-)(?:another|by)\\b|['’]s\\b|-(?:${KINDS})\\b)`,
	'(?<=\\bat\\s+)one(?=\\s+(?:time|point|stage|with|end|extreme|remove|stroke|go|and\\s+the\\s+same)\\b)',
	'(?<=\\bfor\\s+)one(?=\\s+thing\\b|,)|(?<=\\b(?:day|square|number|year|phase|stage|step|part|chapter|volume' +
		'|level|round' +
		'|option)\\s+)one|(?<=\\ball[\\s-]in[\\s-])one',
	'(?<=\\b(?:on|on\\s+the)\\s+)one(?=\\s+(?:hand|side)\\b)',
	'(?<=\\bin\\s+)one(?=\\s+(?:sense|respect|way|breath|fell\\s+swoop)\\b)|(?<=\\bthe\\s+)one(?=\\s+(?:thing' +
		'|exception|reason|hope)\\b)',
	'(?<=\\bwith\\s+)one(?=\\s+(?:voice|accord|exception)\\b)|(?<=\\bif\\s+there\\s+(?:is|was)\\s+)one',
	'one(?=\\s+(?:and\\s+(?:only|all|the\\s+same)|size\\s+fits|at\\s+a\\s+time|to\\s+know\\s+one|such' +
		"|o['’]clock)\\b)",
	'one(?!\\s+(?:metre|meter|kilo\\p{L}+|mile|yard)s?\\b)' +
		'(?=\\s+(?:[\\p{L}-]+\\s+)?(?:after|to|or|and|over|than|from|into|onto|on|by|against|for' +
		'|with)\\s+(?:another|the\\s+(?:other|next))\\b)',
	'(?<=\\bof\\s+)one(?=\\s+mind\\b)',
	'(?<=\\b(?:is|was|are)\\s+)one(?=\\s+(?:most|many|some|few|we|they|you|i|he|she|it|people|everyone|nobody)\\b)',
	'(?<=\\bbut\\s+)one(?=\\s+of\\s+(?!(?:the|these|those|them|its|his|her|our|my|their|all)\\b)\\p{L}*[^s\\s.,]\\b)',
	'(?<=\\b(?:is|was|are|remains|be)\\s+)one(?=\\s+for\\s+(?:the|an?|us|another|others|later)\\b)',
	"one(?=\\s+(?:person|man|woman|side|generation|nation)(?:['’]s)?\\s[^.;:!?]{1,60}\\b(?:another|the\\s+other)\\b)",
	`(?<=\\b(?:is|was|are|not|never)\\s+)one(?=\\s+to\\s+(?!${NUMBERS})\\p{L})`,
	`(?<=\\b(?:such\\s+as|like)\\s+)one${ALONE}|(?<=\\bin\\s+)one(?=\\s+go\\b)`,
	'(?<=\\b(?:i|we|he|she|they|you)\\s+for\\s+)one|(?<=\\b(?:gives?|gave)\\s+)one(?=\\s+pause\\b)' +
		'|(?<=\\bways\\s+than\\s+)one|(?<=\\bfor\\s+)one(?=\\s+moment\\b)|(?<=\\bwith\\s+)one(?=\\s+(?:heart|mind' +
		'|will)\\b)|(?<=\\bpass(?:es|ed)?\\s+for\\s+)one|(?<=\\bto\\s+)one(?=\\s+side\\b(?!\\s+of\\b))' +
		'|(?<=\\b(?:goes|going|went|gone|go)\\s+)' +
		'one(?=\\s+better\\b)|one(?=\\s+(?:(?:\\p{L}+\\s+)?among\\s+(?:many|several|others)|more\\s+(?:time|try))\\b)',
	`(?<=(?:,|—|–|-|\\b(?:or|and|not|but|than|namely|as|to|into|with|is|was))\\s+)one(?=\\s+(?:${MADE_SO})\\b)`,
	'(?<=\\b(?:part|instance|member|version|copy|name|owner)\\s+of\\s+)one(?=[.,;:!?)])',
	'(?<=\\b(?:if|when|whenever|unless|where)\\s+)one(?=\\s+(?!\\p{L}*(?:ss|us|is|series|species' +
		'|means)\\b)\\p{L}+s\\b)',
].join('|');

/** The word, whatever it stands for. */
export const ONE = /\bone\b/giu;

/**
 * Matches `one` if it is no quantity: in place of a noun, for anybody, or in a fixed phrase. These are several patterns
 * because V8 makes slow code of one that is longer than 20 kB.
 */
export const ONE_THAT_COUNTS_NOTHING = [POINTED_AT, BEFORE_VERB, SEVERAL, ANYBODY, SUCH_A_ONE, AS_SOME, FIXED].map(
	(words) => new RegExp(words, 'iuy'),
);

/** “The one Smith uses”: a name and a verb follow. */
export const ONE_OF_NAME = /(?<=\b[Tt]he\s+)one(?=\s+(?:\p{Lu}[\p{L}’-]*\s+){1,2}\p{Ll}+(?:s|ed)\b)/gu;
