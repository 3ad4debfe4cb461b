import type { Words } from '../../reading-language.ts';
import type { Meaning } from '../../qualifier-words.ts';

/*
 * The grammar of comparisons: a comparative, “or equal” and a negation say together on which side of a number something
 * is. A word that is missing here goes into one of these lists, and all combinations follow.
 */

/** Before “than”: something is on the upper side of the number, and on the lower one. */
const HIGHER =
	'more|greater|higher|larger|bigger|older|longer|taller|wider|deeper|heavier|thicker|broader|later|hotter|warmer' +
	'|farther|further|costlier|dearer' +
	'|more (?:expensive|numerous|frequent|costly|populous)';
const LOWER =
	'less|fewer|lower|smaller|younger|shorter|narrower|shallower|lighter|thinner|earlier|sooner|colder|cooler|cheaper' +
	'|nearer|closer|less (?:expensive|numerous|frequent|costly|populous)';
/** Without “than”. */
const ABOVE =
	'over|above|beyond|in excess of|north of|(?:exceed|surpass|outstrip|outnumber)\\p{L}*|topp(?:ed|ing)|tops' +
	"|(?<=(?:\\b(?:to|will|would|could|may|might|can|should|not|never|cannot)|n['’]t) )top";
const BELOW = '(?:just )?(?:short|shy|south) of|under|below|beneath|undershoot(?:s|ing)?|undershot';
/** “Faster than 40 seconds” and “faster than 40 km/h” are on different sides; other comparatives are not known. */
const UNKNOWN = '(?!rather|other|whether)(?:\\p{L}{2,}er|worse|less \\p{L}+|more \\p{L}+)';

/** Both sides of a number, each with its words. */
interface Side {
	readonly adjectives: Words;
	readonly others: Words;
}
const higher: Side = { adjectives: HIGHER, others: ABOVE };
const lower: Side = { adjectives: LOWER, others: BELOW };

/** “More than”, “above”. */
const strictly = ({ adjectives, others }: Side): Words => `(?:(?:${adjectives}) than|${others})`;

/** “More than or equal to”, “bigger or equal than”, “equal to or more than”, “at or above”. */
const orEqual = ({ adjectives, others }: Side): Words =>
	`(?:(?:(?:${adjectives})(?: than)?|${others}),? or(?: is| are)? (?:equal(?: to| than)?|equals|at|exactly)` +
	`|(?:equal(?: to)?|equals|at|on|exactly),? or (?:is )?${strictly({ adjectives, others })})`;

const MOST = 'at (?:the )?(?:very )?most(?:,? (?:or )?equal(?: to)?)?';
const LEAST = 'at (?:the )?(?:very )?least(?:,? (?:or )?equal(?: to)?)?';

const NOT =
	"(?:(?:does|do|did|is|was|are|were|has|have|had|can|could|may|might|must|shall|should|will|would)n['’]t|can['’]t" +
	"|won['’]t|shan['’]t|not|never|nor|cannot|without|no|no longer|nothing|yet to|fail(?:s|ed|ing)? to" +
	'|(?:prevent|stop|prohibit|bann|barr)\\p{L}*(?: \\p{L}+){0,2} from|(?:keep|kept) from|avoid\\p{L}*|far from)';
/** Words between a negation and a comparison that leave its meaning as it is: “was never to rise above”. */
const BETWEEN =
	'(?: (?:ever|yet|by|at|for|with|be|been|being|to|have|has|had|having|let|get|gets|getting|got|any|anything|go' +
	'|goes|going|went|gone' +
	'|ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|grow(?:s|ing|n)?|grew|reach(?:es|ed|ing)?|fall(?:s|en|ing)?|fell' +
	'|drop(?:s|ped|ping)?|dip(?:s|ped|ping)?|sink(?:s|ing)?|sank|slip(?:s|ped|ping)?|number(?:s|ed|ing)?' +
	'|total(?:s|l?ed|l?ing)?|last(?:s|ed|ing)?|cost(?:s|ing)?|tak(?:e|es|en|ing)|took|measur(?:e|es|ed|ing)' +
	'|weigh(?:s|ed|ing)?|exist(?:s|ed)?|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?' +
	'|(?:employ|earn|own|pay|us|need|contain|cover|includ|sell)(?:e|s|es|ed|d|ing)?|hold|held|paid|spen[dt]|sold)){0,4}';
/** Words that begin another clause; “that year” does not. */
const OTHER_CLAUSE =
	'and|but|or|that(?! (?:year|month|week|day|time|case|period|region|country))|which|who|where|when|while|if|because' +
	'|since|as|although|though|so|then|yet';
/** A negation that opens a clause, up to its verb: “at no time did it employ”, “nowhere were there”. */
const INVERTED =
	'(?:at no (?:time|point|stage|moment)|nowhere|never(?: once| again)?|not once|in no (?:case|way|event)' +
	'|under no circumstances?|on no (?:account|occasion)|by no means|in none(?: of (?:\\p{L}+ )?\\p{L}+)?|nor)' +
	' (?:did|do|does|was|were|is|are|has|have|had|can|could|may|might|must|shall|should|will|would)' +
	`(?: (?!(?:not|${OTHER_CLAUSE}) )[\\p{L}’'-]+){1,4}?`;
/** Words that make a comparison close to its number on either side: “hardly more than”. */
const HARDLY =
	"(?:hardly|barely|scarcely|(?<!\\ba )little|(?:not|never|\\p{L}+n['’]t)(?: be| been)? (?:very )?(?:much|many|far" +
	'|a lot|significantly|substantially|considerably|appreciably|notably))';
/** After these a comparison may hold for some, or for none: “no firm has more than”, “rarely above”. */
const DOUBTFUL =
	'(?:not|never|nor|no|none|nobody|neither|cannot|without|hardly|barely|scarcely|rarely|seldom|(?<!\\ba )few' +
	'|unable|impossible|forbidden|prohibited|illegal|unlawful|unlikely|refus(?:e|es|ed|ing|al)' +
	'|stop(?:s|ped|ping)? short of' +
	"|\\p{L}+n['’]t)";
/** Not over the end of a clause, nor after words with which a negation affirms. */
const OTHER_WORDS =
	`(?: (?!(?:${OTHER_CLAUSE}|only|just` +
	"|merely|simply|doubt|alone|until|there|we|they|it|he|she|you) )[\\p{L}\\p{N}’'-]+){0,6}";
/** Words set off by commas: “did not, however, exceed”. */
const ASIDE = "(?:, [\\p{L}’' -]{1,30},)?";

const anySide: Words =
	`(?:${strictly(higher)}|${strictly(lower)}|${orEqual(higher)}|${orEqual(lower)}|${UNKNOWN} than` +
	`|${MOST}|${LEAST}|up to|upwards? of|(?:a )?(?:minimum|maximum) of)`;

/** The phrases before a number, by what they mean. Where two are equally long, the first is meant. */
export const comparisons: readonly (readonly [Meaning, Words])[] = [
	['more than', strictly(higher)],
	['less than', strictly(lower)],
	['at least', orEqual(higher)],
	['at most', orEqual(lower)],
	['at least', LEAST],
	['at most', MOST],
	['at most', `(?:${NOT}${BETWEEN}|${INVERTED}) ${strictly(higher)}`],
	['at least', `(?:${NOT}${BETWEEN}|${INVERTED}) ${strictly(lower)}`],
	['less than', `${NOT}${BETWEEN} ${orEqual(higher)}`],
	['more than', `${NOT}${BETWEEN} ${orEqual(lower)}`],
	['less than', `${NOT}(?: ever| to| have| having)* reach(?:es|ed|ing)?`],
	['less than', 'not (?:quite|even)|nowhere near|not (?:anywhere )?near(?:ly)?'],
	['less than', `${NOT}(?: quite| nearly)? as (?:many|much|high|long|large|old|far) as`],
	['about', `${HARDLY} ${strictly(higher)}`],
	['about', `${HARDLY} ${strictly(lower)}`],
	['about', 'hardly|barely|scarcely|not far (?:off|from)'],
	[
		'exactly',
		'(?:neither|no|not|nothing)(?: any)? (?:more|fewer|less|higher|lower|larger|smaller),?(?: and| or| nor)?(?: no' +
			'| not)?' +
			' (?:more|fewer|less|higher|lower|larger|smaller) than',
	],
	['unclear', `${UNKNOWN} than`],
	['unclear', `${DOUBTFUL}${ASIDE}${OTHER_WORDS} ${anySide}`],
];

/** The same adjectives after a number: “40 or more”, “60 days or longer”. */
export const adjectives = { higher: `${HIGHER}|above|over|up(?:wards?)?`, lower: `${LOWER}|below|under` };
