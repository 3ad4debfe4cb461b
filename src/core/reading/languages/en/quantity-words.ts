import { tensInWords, twoToNineteen } from './number-table.ts';

const UNITS = twoToNineteen;
const TENS = tensInWords;
const SCALES =
	'multi(?:m|b|tr)illions?|hundreds?|thousands?|millions?|billions?|trillions?|quadrillions?|dozens?|lakhs?' +
	'|crores?';
/** Between the words of one number: white space, a hyphen or a dash. */
const GAP = '(?:\\s+|\\s*[-‐‑‒–]\\s*)';

const ORDINALS =
	'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth' +
	'|sixteenth|seventeenth|eighteenth|nineteenth';
const PART =
	`(?:quarter|${ORDINALS}|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth` +
	'|hundredth|thousandth|millionth|billionth)';

/** Nouns after which “a third” is an ordinal: “a third party”, “a third reason”. None of them is also a verb. */
const NOUNS =
	'part(?:y|ies)|persons?|people|reason|way|time|thing|possibilit(?:y|ies)|options?|case|kind|type' +
	'|example|explanation|language|stage|edition|version|chapter|section|world|class|dimension|categor(?:y' +
	'|ies)|problem|country|countries|firm|compan(?:y|ies)|city|year|month|week|day|argument|generation' +
	'|column|sense|floor|wave|survey|author|paper|approach|method|variable|lesson|aspect|element|child|row' +
	'|layer|tier|consideration|man|woman|son|daughter|brother|sister|cousin|array|behaviou?r|letter|meaning' +
	'|attempt|caveat|limitation|anniversary|estate|wheel|graders?|term|centur(?:y|ies)|scenario' +
	'|candidate|series' +
	'|season|phase|factor|theme|finding|parameter|hypothesis|criterion|pillar|strand|component|instance|principle';
const BEFORE_NOUNS =
	'and\\s+(?:final|last)|possible|important|different|independent|separate|major|main|key|such|common' +
	'|related|alternative';
/** Words before which a word is a noun: “a third question is”. */
const AFTER_ONE_THING = 'is|was|has|will|would|can|could|may|might|must|lies|concerns|comes';
const NO_NOUN = 'of|in|to|as|by|from|that|which|who|more|less|fewer|higher|lower|each|only|agree|say|said';
const IN_ORDER =
	`[-‐‑]\\p{L}|\\s+(?:${NOUNS}|${BEFORE_NOUNS})\\b` +
	`|\\s+(?!(?:${NO_NOUN})\\b)\\p{L}+\\s+(?:${AFTER_ONE_THING})\\b|\\s+(?:sort|form|group|source)\\s+of\\b`;
const SHARE = `(?:quarter(?![-‐‑]\\p{L}|\\s+(?:ago|later|earlier)\\b)|(?!quarter)${PART}(?!${IN_ORDER}))`;

/** What “half” may measure after a hyphen. Other compounds name a kind: “half-open”. */
const HALVED =
	'hours?|minutes?|days?|weeks?|months?|years?|centur(?:y|ies)|decades?|dozens?|millions?|billions?|percent' +
	'|points?' +
	'|price|pints?|miles?|metres?|acres?|kilos?|pounds?|tonnes?';
const HALF =
	`(?<!\\b(?:first|second|latter|former)\\s+)half(?=[-‐‑](?:an?[-‐‑]|the[-‐‑]|of[-‐‑])?(?:${HALVED})\\b(?!ly))` +
	'|(?<!\\b(?:first|second|latter|former|better)\\s+)half(?![-‐‑]\\p{L})' +
	'(?!\\s+(?:an?\\s+(?:mind|heart|eye|ear|idea|chance|smile)\\b|expected|hoped|hoping|believed|inclined' +
	'|tempted|afraid|dead|naked|mad|crazy|hidden|buried|forgotten|remembered|drunk|starved|true|right|serious' +
	'|joking|convinced|ashamed)\\b)(?!\\s+(?:open|closed|finished|built|asleep|way|full|empty|hearted|heartedly' +
	'|the\\s+(?:battle|story|fun|point)' +
	'|measures?' +
	'|truths?)\\b)|halves';
const FRACTIONS = [
	HALF,
	`(?:${UNITS})${GAP}${PART}s`,
	'(?:an?|one|another)(?:\\s+(?:full|whole|mere|good|bare|solid|clear|further|rough|near|nearly|almost' +
		`|about|roughly|small|remaining))?${GAP}${SHARE}`,
	`(?<=\\bthe\\s+(?:\\p{L}+est|remaining|top|bottom|upper|lower|middle|best|worst|other)\\s+)${SHARE}`,
	`(?<=\\bthe\\s+(?:first|last|final)\\s+)(?!quarter)${SHARE}`,
	`(?<=\\ban?\\s+)\\p{Nd}+(?:th|rd)(?=\\s+of\\b)`,
	`(?<=\\ban?\\s+)(?:${TENS})${GAP}(?:${ORDINALS})(?=\\s+of\\b)`,
	// “The fifth of firms that left” is a part; “the fifth of these reasons” and “the fifth of May” are ordinals.
	`(?<=\\bthe\\s+)(?:${ORDINALS})(?=\\s+of\\s+(?:all\\s+)?(?!(?:these|those|this|his|its|various` +
		'|series)\\b)\\p{L}+s\\b)',
].join('|');

/** “Every third firm” states a third, and “every other firm” a half. */
const EVERY =
	`every\\s+(?:(?:${ORDINALS}|\\p{Nd}+(?:st|nd|rd|th))(?=\\s+\\p{L})(?!\\s+(?:part(?:y|ies)|world)\\b)` +
	'|second(?=\\s+\\p{L})(?!\\s+(?:of|counts?|matters?)\\b)|other(?=\\s+\\p{L})(?!\\s+(?:one' +
	'|than|respect|regard|way|form|aspect|sense|subject|kind|sort|reason|means|possible|point)\\b)(?<!\\b(?:like' +
	'|unlike|than|as|from|against|beyond|to|with|and|or|almost|nearly)\\s+every\\s+other))';

const VERBS = 'doubl|tripl|trebl|quadrupl|quintupl|sextupl|septupl|octupl|decupl|halv';
const DOUBLE_NATURE =
	'aim|ambition|motive|duty|purpose|task|role|function|character|nature|sense|standard|definition|assignment' +
	'|burden' +
	'|challenge|problem|threat|crisis|identity|formula|abstraction|evaluation|execution|failure|disadvantage' +
	'|advantage' +
	'|bind|movement|loss|blow|tragedy|injustice|irony|danger|risk|mistake|victory|murder|espresso|consciousness' +
	'|meaning';
const NO_DOUBLING =
	'doubl(?:e|es|ed|ing)[-‐‑\\s]+(?:check(?:s|ed|ing)?|count(?:s|ed|ing)?|blind(?:ed)?|edged|standards?' +
	'|click(?:s|ed|ing)?|bind|meanings?|entry|sided|spaced|quot(?:es?|ed|ing|ation)|dash(?:es)?|underscores?' +
	'|slash(?:es)?|precisions?|glaz(?:ed|ing)|decker|barrelled|breasted|agents?|negatives?|jeopardy|taxation|whammy' +
	'|talk|bass|helix|deal(?:er|ing)s?|think|chin|locks?|features?|colons?|buffer(?:s|ed|ing)?|fork(?:s|ed|ing)?' +
	'|bytes?|hyphens?|tabs?|loops?|free(?:s|d)?|bed(?:s|room)?|room|door|bill|life|vision|act|exposure|entendre' +
	'|helping|bond|layer|words?|letters?|consonants?|vowels?|verbs?|over\\s+(?:and|in|with)|coset|cross(?:ed)?' +
	'|down|back)\\b' +
	'|doubles?\\s+as\\s+(?:an?|the|its|their)\\s+(?!share|percentage|proportion|fraction|result|part)' +
	'|doubles?\\s+as\\s+\\p{L}+(?=[.,;:!?)]|\\s+(?:and|for|of)\\b)|double\\s+(?:or|and)\\s+single\\b' +
	'|triple[-‐‑\\s]+(?:quot(?:es?|ed|ing)|dots?|bonds?)\\b|(?<=\\blong\\s+)doubles?\\b' +
	// An adjective: “a double aim”. “The double amount” is a number.
	`|(?<=\\b(?:an?|this|such|his|her|its|their|the)\\s+)(?:double|triple)(?=[-\\s]+(?:${DOUBLE_NATURE})\\b)`;
/**
 * Nouns with which “twofold” is no number: “The aim is twofold” announces a list, “the rise is twofold” is a number.
 */
const AIMS =
	'aim|purpose|goal|reason|answer|task|objective|problem|challenge|argument|question|role|response' + '|approach';
const LISTED =
	`(?<=\\b(?:${AIMS})s?\\s+(?:is|are|was|were)\\s+)(?:${UNITS})fold` + `|(?:${UNITS})fold(?=\\s+(?:${AIMS})\\b)`;
/** “No firm was asked twice” states no number. */
const NOT_TWICE =
	'(?<=\\b(?:no|not|never|nobody|none)(?:\\s+\\p{L}+){1,5}\\s+)twice(?!\\s+(?:as|the|that|its|their' +
	'|more)\\b|\\s*\\uFFFC)';
const MULTIPLES =
	`(?!${NOT_TWICE})twice(?<!\\b(?:once\\s+or|think|thinks|thought|thinking|never)\\s+twice)|thrice` +
	`|(?!${NO_DOUBLING})(?:re)?(?:${VERBS})(?:e[sd]?|ing)|(?!${LISTED})(?:one` +
	`|${UNITS}|${TENS}|hundred|thousand)[-‐‑]?fold`;
const GROUPS =
	'(?:duo|trio|quartet|quintet|sextet|couple)s?(?=\\s+of\\b)' +
	'|pair(?=\\s+of\\b(?!\\s+(?:\\p{L}+\\s+)?(?:scissors|trousers|jeans|glasses|eyes|hands|shoes|gloves|pliers' +
	'|shorts)\\b))' +
	'|(?<=\\ba\\s+)score(?=\\s+of\\s+\\p{L})' +
	'|single[-‐‑]digit|single[-‐‑\\s](?:digits|figures)' +
	'|(?<=\\b(?:his|her|their|my|your)\\s+(?:(?:early|mid|late)[-\\s])?)(?:twen|thir|for|fif|six|seven|eigh' +
	'|nine)ties' +
	'|tens(?=\\s+of\\b(?!\\s+(?:hundreds|thousands|\\p{L}+illions)\\b))|(?<=(?:^|[.!?:;]|\\b(?:by|with' +
	'|many))\\s*)scores(?=\\s+of\\s+\\p{L})';

const ORDINAL_FOLLOWS = '(?![- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\\b)';
/** `two` in place of nouns that were named before: “between the two”, “these two do not agree”. */
const AFTER_TWO =
	'is|are|was|were|and|or|but|as|we|it|in|on|of|to|do|did|does|has|have|had|can|cannot|could|may|might|must' +
	'|should|will|would|never|always|often|still|rarely';
const TWO_ALONE =
	`(?=$|[^\\p{L}\\p{N}\\s\\uFFFC-]|\\s+(?:${AFTER_TWO})\\b|\\s+\\p{L}+ed(?=$|[.,;:!?)]|\\s+(?:${AFTER_TWO}` +
	'|by|from|with|for)\\b))';
const THE_TWO =
	`(?<=\\b(?:the|these|those)(?:\\s+(?:other|former|latter))?\\s+)two${TWO_ALONE}` +
	`|(?<=\\bin\\s+)two(?=\\s+minds\\b)|(?<=\\bno\\s+)two(?=\\s)|(?<=\\b(?:broke|broken|break|cut|split|torn` +
	`|snapped)\\s+(?:\\p{L}+\\s+){0,3}in(?:to)?\\s+)two(?=$|[.,;:!?)])`;
/** Compounds that name a kind (“a two-tier system”), and times of day. */
const KIND =
	`(?:${UNITS})(?:[-‐‑](?:dimensional|way|sided|faced|tier|tiered|edged|pronged|handed)|\\s+pronged` +
	`|\\s+o[’']clock)\\b`;
/** A number that names: “part two of the book”. */
const NAMED =
	`(?<=\\b(?:part|chapter|phase|volume|act|scene|appendix)\\s+)(?:${UNITS})(?=$` +
	`|[^\\p{L}\\p{N}\\s\\uFFFC-]|\\s+(?:of|is|was)\\b)`;
const DECADE = `(?:eight|nine)teen[-‐‑\\s]+(?:ten|twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\\b`;
const ZERO =
	'zero(?<!\\bnon(?:\\s+|[-‐‑])zero)(?<!\\b(?:ground|patient|project|year)\\s+zero)(?<!\\bnet(?:\\s+' +
	'|[-‐‑])zero)(?![-‐‑\\s]+(?:based|padd(?:ed|ing)|indexed|terminated|filled|cop(?:y|ies)' +
	'|crossings?|dimensional|trust)\\b' +
	'|[-‐‑](?:sum|day|tolerance)\\b|\\s+(?:tolerance|sum\\s+game|hour)\\b)';

/**
 * English words that state a quantity, but for `one` alone. Ordinals and the fixed phrases that count nothing do not
 * match.
 */
export const QUANTITY_WORDS = new RegExp(
	`\\b(?:(?:${TENS})${ORDINAL_FOLLOWS}(?:(?:${GAP})?(?:one|${UNITS}))?|${FRACTIONS}|${EVERY}|${MULTIPLES}` +
		`|${GROUPS}|(?!${THE_TWO}|${KIND}|${NAMED}|${DECADE})(?:${UNITS})|${SCALES}|${ZERO}|nil|(?<!\\b(?:to|at` +
		`|for)\\s+)(?:nought|naught))\\b`,
	'giu',
);

/** Matches every text in which {@link QUANTITY_WORDS} matches, and is faster: most sentences hold none of these. */
export const MAYBE_QUANTITY = new RegExp(
	'two|three|four|five|six|seven|eight|nin|ten|eleven|twel|teen|twent|thirt|fort|fift|hundred|thousand' +
		'|illion|dozen|lakh|crore|hal[fv]|quarter|third|every|doubl|tripl|trebl|rupl|ntupl|xtupl|ptupl|octupl' +
		'|decupl|twice|thrice|duo|trio|rtet|ntet|xtet|couple|pair|tens|single|forties|score|zero|nil|n[ao]ught' +
		'|one[-‐‑]?fold' +
		'|\\p{Nd}(?:th|rd)',
	'iu',
);

const NAMED_BEFORE =
	'(?:phase|type|part|chapter|book|volume|tier|stage|class|grade|level|appendix|annex|article|act|scene' +
	'|section|table|figure|group|category|schedule|title|war|generation|mark|number|no\\.)';
const BEGINS =
	'(?:only|of|the|all|in|about|some|these|those|at|with|for|by|from|nearly|almost|over|under|just|but|and' +
	'|among|between|to|they|we|it|there)';
const BEGINS_SENTENCE = BEGINS.replace(/[a-z]+/g, (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
/** After the start of a sentence or a clause, or a word in lower case, a Roman numeral is not part of a name. */
const NO_NAME_BEFORE =
	`(?<![\\p{L}\\p{N}]|${NAMED_BEFORE}\\s+)` +
	`(?<=(?:^|[^\\p{L}\\p{N}\\s]\\s*|(?:^|\\s)(?:\\p{Ll}[\\p{L}’-]*|${BEGINS_SENTENCE}),?\\s+))`;
const II_TO_XXXIX = '(?:X{1,3}(?:IX|IV|V?I{1,3}|V)|XX{1,2}|IX|IV|VI{1,3}|I{2,3})';
/**
 * Roman numerals from II to XXXIX in capitals, before a plural and not after a name or a heading: “XII firms”, but
 * neither “Llama II models” nor “Type II errors” nor “IV drips”. Larger ones look like abbreviations and do not match.
 */
export const ROMAN_NUMERALS = new RegExp(
	`${NO_NAME_BEFORE}(?!IV\\s+(?:drips|fluids|lines|drugs))${II_TO_XXXIX}(?=\\s+\\p{Ll}+s\\b)`,
	'gu',
);
export const MAYBE_ROMAN = /[IVX]{2}/;
