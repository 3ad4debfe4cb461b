import type { DenialPatterns } from '../../reading-language.ts';

const NOT =
	"(?:not|never|no|nobody|none|nothing|neither|nor|cannot|hardly|scarcely|few|without|no\\s+one|\\p{L}+n['’]t)";
const WORDS = "(?:\\s+[\\p{L}\\p{N}'’-]+){0,6}?";
/** Words with which a negation affirms: “there is no doubt that”. */
const AFFIRMED =
	'(?:doubt(?:s|ed)?|question(?:ed)?|den(?:ying|y|ied)|secret|surpris(?:e|ed|ing|ingly)|wonder|dispute[d]?|forget' +
	'|coincidence|accident|only|just|merely|least|until|matter(?:s|ed)?|longer\\s+news|(?:so|as)\\s+\\p{L}+\\s+as' +
	'|(?:clearer|more\\s+\\p{L}+)\\s+than)';
const FALSE =
	'(?:false|untrue|incorrect|wrong|misleading|mistaken|unlikely|improbable|impossible|doubtful|implausible' +
	'|(?:a\\s+)?(?:myth|lie|rumour|fiction|fallacy|misconception|hoax))';
const DENIES =
	'(?:den(?:y|ies|ied|ying)|doubt(?:s|ed|ing)?|(?:disput|refut|disprov)(?:e|es|ed|ing)|contrary\\s+to|far\\s+from' +
	'|(?:reject|debunk|retract)(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)';
/** Where another clause begins, which ends the denial. */
const CLAUSE_ENDS = '[;:—]|,\\s+(?:but|yet|while|although|though|whereas|and|so)\\s|\\s(?:but|yet|although|whereas)\\s';

/** An insertion between commas: “not true, as some say, that”. */
const ASIDE = '(?:,[^,;:—]{1,60},)?';
const DENIALS = [
	`(?<!\\bso\\s+)${NOT}(?!${WORDS}\\s+${AFFIRMED}\\b)${WORDS}${ASIDE}\\s+that`,
	`${FALSE}(?:\\s+(?:to|in)\\s+\\p{L}+)?${ASIDE}\\s+that`,
	`(?<!${NOT}${WORDS}\\s+)${DENIES}${WORDS}\\s+that`,
];
const DO_NOT = "(?:(?:do|does|did|can|could|would|is|was)(?:\\s+not|n['’]t)|cannot|never)";
const TO_SAY = '(?:say|claim|think|believe|suggest|assume|argue|report)';
const UNTRUE =
	'(?:not\\s+(?:true|so|the\\s+case|correct|right)|false|untrue|wrong|incorrect|a\\s+(?:myth|lie|rumour' +
	'|fallacy|misconception|hoax))';
/** Denies everything after its `that`, to the end of the clause. */
const DENIED_BEFORE = new RegExp(`(?<!\\p{L})(?:${DENIALS.join('|')})(?!\\p{L})(?!.*(?:${CLAUSE_ENDS}))`, 'isu');
/** Denies the next word. “Whether or not” and “if not” do not deny. */
const NOT_BEFORE = new RegExp(
	'(?<!(?:whether\\s+or|if|why|or)\\s+)(?<!\\p{L})(?:not|never|hardly|scarcely|without|neither|nor|cannot' +
		"|\\p{L}+n['’]t" +
		'|rather\\s+than|instead\\s+of|far\\s+from)\\s+$',
	'iu',
);
/** Denies the next words without “that”: “We do not believe”, “no evidence of”, “contrary to reports of”. */
const DENIES_NEXT = new RegExp(
	`(?<!\\p{L})(?:${DO_NOT}\\s+(?:${TO_SAY}|accept|agree|true|so|the\\s+case|correct|right)` +
		`|(?:${FALSE}|not\\s+(?:true|correct|right))(?:\\s+to\\s+${TO_SAY})?` +
		'|(?:no|little|without)\\s+(?:\\p{L}+\\s+)?(?:evidence|signs?|proof|records?|trace|indications?)\\s+(?:of|for)' +
		'|contrary\\s+to(?:\\s+\\p{L}+){1,4}\\s+of)\\s+$',
	'iu',
);
/** Leaves open whether the next words are true: “It is unclear whether”. */
const OPEN_BEFORE = new RegExp(
	'(?<!\\p{L})(?:unclear|uncertain|unknown|doubtful|questionable|not\\s+(?:yet\\s+)?(?:clear|known|certain)' +
		`|${DO_NOT}\\s+(?:know|say))\\s+(?:whether|if)\\s+$`,
	'iu',
);
/** With {@link REFUTED_AFTER}: “The claim that 48 bridges fell has been refuted”. */
const CLAIMED_BEFORE =
	/(?<!\p{L})(?:claim|report|idea|assertion|allegation|rumour|statement|suggestion|story|notion)s?\s+that\s+$/iu;
const REFUTED_AFTER = new RegExp(
	'^[\\s”"’\',]*(?:(?:has|have|had)\\s+(?:\\p{L}+\\s+)?been|is|was|are|were)\\s+(?:\\p{L}+ly\\s+)?(?:refuted' +
		'|disproved|disproven|denied|debunked|rejected|retracted|withdrawn|dismissed)(?!\\p{L})',
	'iu',
);
/** Denies the clause before it: “That 48 bridges fell is not true”. */
const DENIED_AFTER = new RegExp(
	`^[\\s”"’',]*(?:which\\s+)?(?:(?:is|was|are|were)\\s+(?:(?:simply|plainly|clearly|also)\\s+)?${UNTRUE}` +
		"|(?:is|was|are|were)n['’]t\\s+(?:true|so|the\\s+case|correct|right))(?!\\p{L}|\\s+of\\s)" +
		`|^[\\s”"’']*\\?[”"’']?\\s+(?:no|not\\s+(?:at\\s+all|so))(?=[.,;:!—]|$)`,
	'iu',
);

export const denials: DenialPatterns = {
	before: [DENIED_BEFORE, NOT_BEFORE, DENIES_NEXT],
	open: OPEN_BEFORE,
	after: DENIED_AFTER,
	claimed: CLAIMED_BEFORE,
	refuted: REFUTED_AFTER,
};
