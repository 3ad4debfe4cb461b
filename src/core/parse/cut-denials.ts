/** How far back in a sentence a denial is looked for, and how far ahead. */
const REACH = 240;

const NOT =
	"(?:not|never|no|nobody|none|nothing|neither|nor|cannot|hardly|scarcely|few|without|no\\s+one|\\p{L}+n['’]t)";
const WORDS = "(?:\\s+[\\p{L}\\p{N}'’-]+){0,6}?";
/** After these a denial affirms: “there is no doubt that”. */
const AFFIRMED =
	'(?:doubt(?:s|ed)?|question(?:ed)?|den(?:ying|y|ied)|secret|surpris(?:e|ed|ing|ingly)|wonder|dispute[d]?|forget' +
	'|coincidence|accident|only|just|merely|least)';
const FALSE =
	'(?:false|untrue|incorrect|wrong|misleading|mistaken|unlikely|improbable|impossible|doubtful|implausible' +
	'|(?:a\\s+)?(?:myth|lie|rumour|fiction|fallacy|misconception|hoax))';
const DENIES =
	'(?:den(?:y|ies|ied|ying)|doubt(?:s|ed|ing)?|(?:disput|refut|disprov)(?:e|es|ed|ing)|contrary\\s+to|far\\s+from' +
	'|(?:reject|debunk|retract)(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)';
/** The denial ends where another clause begins. */
const CLAUSE_ENDS = '[;:—]|,\\s+(?:but|yet|while|although|though|whereas|and|so)\\s|\\s(?:but|yet|although|whereas)\\s';

const DENIALS = [
	`${NOT}(?!${WORDS}\\s+${AFFIRMED}\\b)${WORDS}\\s+that`,
	`${FALSE}(?:\\s+(?:to|in)\\s+\\p{L}+)?\\s+that`,
	`(?<!${NOT}${WORDS}\\s+)${DENIES}${WORDS}\\s+that`,
];
/** What denies all that follows its `that`, to the end of the clause. */
const DENIED_BEFORE = new RegExp(`(?<!\\p{L})(?:${DENIALS.join('|')})(?!\\p{L})(?!.*(?:${CLAUSE_ENDS}))`, 'isu');
/** What denies the very next word; “whether or not” and “if not” leave it open. */
const NOT_BEFORE = new RegExp(
	"(?<!(?:whether\\s+or|if|why|or)\\s+)(?<!\\p{L})(?:not|never|hardly|scarcely|without|neither|nor|cannot|\\p{L}+n['’]t" +
		'|rather\\s+than|instead\\s+of|far\\s+from)\\s+$',
	'iu',
);
const UNTRUE =
	'(?:not\\s+(?:true|so|the\\s+case|correct|right)|false|untrue|wrong|incorrect|a\\s+(?:myth|lie|rumour|fallacy|misconception|hoax))';
/** What denies the clause before it: “That 48 bridges fell is not true”. */
const DENIED_AFTER = new RegExp(
	`^[\\s”"’',]*(?:(?:is|was|are|were)\\s+(?:(?:simply|plainly|clearly|also)\\s+)?${UNTRUE}` +
		"|(?:is|was|are|were)n['’]t\\s+(?:true|so|the\\s+case|correct|right))(?!\\p{L})",
	'iu',
);

/**
 * Says which denial a passage leaves out, to be put after its name: `leaves out “It is not true that”`; nothing where it
 * leaves out none. Denials are known in English; the sentence of the passage is read, and no other.
 *
 * @param start Offset in UTF-16 code units, as is `end`.
 */
export function sayDenial(text: string, start: number, end: number, language: string): string | undefined {
	if (!/^en(?:-|$)/i.test(language)) return undefined;
	const before = text.slice(Math.max(0, start - REACH), start).replace(/^[^]*(?:[.!?](?=\s)|\n)/u, '');
	const denied = DENIED_BEFORE.exec(before) ?? NOT_BEFORE.exec(before);
	if (denied !== null) return `leaves out “${squeeze(denied[0])}”, which denies it`;
	const after = DENIED_AFTER.exec(text.slice(end, end + REACH));
	return after === null ? undefined : `leaves out “${squeeze(after[0])}”, which denies it`;
}

function squeeze(words: string): string {
	return words
		.replace(/\s+/g, ' ')
		.replace(/^[^\p{L}]+/u, '')
		.trim();
}
