const MODAL = "(?:can|cannot|could|may|might|must|shall|should|will|would|ought|can['’]t|won['’]t)";
const COUNTS = 'only|just|exactly|precisely|least|most|about|nearly|almost|but|and|plus|minus|equals?|to|by|of|than';
/** After these `one` is a count, whatever follows: “only one that”, “Of the firms, one would not answer”. */
const NOT_COUNTED = `(?<!\\b(?:${COUNTS}|more|less|fewer)\\s+)(?<!\\b(?:of|among)\\s[^.;:!?]{1,60},\\s*)`;

/** No noun follows, so that `one` stands for one that was named before: “the old one, which”. */
const NO_NOUN =
	'that|which|who|whom|whose|where|when|while|as|than|then|and|or|but|nor|if|unless|because|though|although|so|to|in' +
	'|on|at|of|by|for|from|with|without|within|under|over|above|below|before|after|until|since|during|through|into|onto' +
	"|about|against|between|we|it|they|he|she|you|i|is|isn['’]t|was|wasn['’]t|are|were|has|had|have|does|doesn['’]t|did" +
	"|didn['’]t|do|seems|being|having|used|given|made|known|shown|built|sent|set|found|left|taken|written|seen|here" +
	`|there|again|instead|yet|too|already|not|never|also|always|available|needed|\\p{L}{3,}ly|${MODAL}` +
	'|(?!hundred)\\p{L}{3,}ed';
const ALONE = `(?=$|[^\\p{L}\\p{N}\\s\\uFFFC-]|\\s+[([–—-]|\\s+(?:${NO_NOUN})(?![\\p{L}-]))`;
/** Before “one”, these point at something: “this one”, “either one”. */
const POINTS =
	'the|the\\s+only|this|that|whichever|any|every|each|either|neither|another|other|others|same|last|next|previous' +
	'|such|many\\s+a|right|wrong|former|latter|first|second|loved|little|new|old';
/** Words that no noun can be, before an adjective: “most recent”, “currently selected”. */
const DEGREES =
	'\\p{L}+ly|most|more|very|less|too|so|quite|rather|much|far|next|last|first|new|old|good|better|best|bad|big|large' +
	'|small|other|same|non';
/** One adjective or two: “a simple one”, “a newer, larger one”, “the user defined one”. */
const DESCRIBED =
	`(?:(?:(?:${DEGREES})(?:,?\\s+|-)|\\p{L}+,\\s+)?(?!(?:${COUNTS}|is|was)\\b)\\p{L}[\\p{L}’'-]*` +
	'|[\\p{L}-]+\\s+(?:\\p{L}+(?:able|ible|al|ic|ive|ous|less|ful)|defined|specific|based))\\s+';
const OWNER = "(?:an?|the|another|any|every|each|some|no|my|our|your|his|her|its|their|\\p{L}+['’]s?)";
/** With a noun, “the one firm”, it counts. */
const POINTED_AT =
	`(?<=\\b(?:no|which)(?:\\s+|-))one|(?<=\\b(?:${POINTS})(?:\\s+|-))one${ALONE}` +
	`|(?<=\\b${OWNER}\\s+${DESCRIBED})one${ALONE}`;
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

/** What people do in their minds: “nor can one say”. */
const THINK =
	'say|think|ask|argue|add|object|expect|suppose|infer|conclude|hope|imagine|guess|wonder|call|read|tell|know|see' +
	'|judge' +
	'|compare|assume|distinguish|decide|remember|note|consider|trust|find|estimate|understand|learn|doubt|speak|take' +
	'|explain';
const FELT =
	'tempted|reminded|struck|inclined|free|forced|led|obliged|bound|apt|reluctant|careful|aware|sure|certain|justified' +
	'|entitled';
const DOES =
	"is|isn['’]t|was|were|has|had|does|doesn['’]t|did|didn['’]t|exists?|existed|wants?|wanted|needs?|needed|knows|sees" +
	'|looks|considers|gets|finds|uses|takes|thinks|compares|assumes|reads|likes|wishes|prefers|believes|expects|chooses' +
	'|decides|hopes|goes|cares|feels|tries|accepts|asks|counts|includes|excludes|adds|calls|means|remembers|adjusts';
const BEFORE_CLAUSE = 'if|unless|whether|when|whenever|where|wherever|until|once|because|since|as|what|how|why|before';
/** `one` for anybody: “what one can do”, “allows one to see”, “if one looks at”. */
const ANYBODY = [
	`${NOT_COUNTED}one(?=\\s+${MODAL}(?![\\p{L}-]))`,
	`(?<=\\b(?:what|how|why|as|than)\\s+)one(?=\\s+${MODAL}\\b)`,
	`(?<=\\b${MODAL}\\s+)one(?=\\s+(?:(?:really|ever|then|also|even)\\s+)?(?:${THINK}|be)\\b)`,
	`(?<=\\b(?:${BEFORE_CLAUSE}|than)\\s+)one(?=\\s+(?:(?:also|ever|already|only|really` +
		`|still)\\s+)?(?:${DOES})(?![\\p{L}-]))`,
	'(?<=\\b(?:allow|enabl|forc|requir|permit|tempt|oblig|remind|invit|prepar)\\p{L}*\\s+)' +
		'one(?=\\s+(?:to|an?|the|more|some|any|all)\\b)',
	'(?<=\\b(?:lets?|letting|makes?|made|making|helps?|helping)\\s+)one(?=\\s+(?!(?:of|more|or' +
		'|and)\\b)\\p{Ll}+(?<!s)\\b' +
		'(?=\\s+(?:to|that|how|what|why|whether|the|a|an|if|in|about|it|them|of)\\b|[.,;:!?]))',
	'(?<=\\b(?:leads?|leading|led)\\s+)one(?=\\s+to\\s+(?:think|believe|ask|wonder|suspect|conclude|expect|assume)\\b)',
	'(?<=(?:^|[.!?:;]["”’)]?)\\s*)one(?=\\s+(?:(?:has|needs)\\s+(?:only\\s+)?(?:to|not)|does\\s+not|need\\s+not' +
		'|wants\\s+to' +
		'|wonders|thinks|expects|hopes|sees|assumes|finds|imagines|speaks|learns)\\b)',
	`(?<=(?:^|[.!?:;]["”’)]?)\\s*)one(?=\\s+(?:\\p{L}+ly\\s+|often\\s+)?(?:${THINK}|hear|meet|feel)(?:s|es)\\b)`,
	'(?<!\\b(?:only|just|least|the|this)\\s+)' +
		`one(?=\\s+(?:is|was|feels)\\s+(?:(?:also|often|easily|soon|not)\\s+)?(?:${FELT})\\b)`,
	`(?<=\\bnor\\s+(?:is|was|has)\\s+)one(?=\\s+(?:${FELT})\\b)`,
].join('|');

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
	`(?<=\\b(?:${BASE_FORMS})\\s+)one(?=$|${ENDS}|\\s+(?:if|when|for\\s+you|yet|yourself|first` +
		`|to\\s+(?!${NUMBERS})\\p{L}+)\\b)`,
	`(?<=\\b(?:if|when|unless|whether|whoever)\\s+(?:\\p{L}+\\s+){0,3}(?:${HAS})\\s+(?:already\\s+)?)one(?=${ENDS}` +
		`|\\s\\()`,
	`(?<=(?:\\bnot|n['’]t|\\bnever|\\balready)\\s+(?:\\p{L}+\\s+){0,2}?(?<!\\b(?:${COUNTS})\\s+))` +
		`one(?=${ENDS}|\\s\\(|\\s+(?:itself|themselves|already|yet)\\b)`,
].join('|');

/** An indefinite time in a story: “one day he said”. “In one day” is a quantity. */
const SOME_DAY =
	'(?<=(?:^|[.!?:;,–—(]["”’]?|\\b(?:that|and|but|may|might|will|would|could|can|then|when|until|perhaps|maybe|hopes?' +
	'|early|late))\\s*)one(?=\\s+(?:(?:fine|cold|dark|late|\\p{L}+y)\\s+)?(?:day|morning|evening|afternoon|night|summer' +
	'|winter|spring|autumn)\\b(?!\\s+(?:of|per|each|every|a\\s+(?:week|month|year)|later|before|after|in|ago|earlier' +
	'|or|more|less|is|was|to|at' +
	'|remain\\p{L}*|passed)\\b|-))';

/** Nouns of arguments: “One reason is cost” goes on with the reason, and does not count reasons. */
const ARGUMENTS =
	'reading|interpretation|explanation|view|question|reason|way|answer|sense|respect|side|word|possibility|difficulty' +
	'|objection|example|caveat|limitation|proviso|study|source|cause|sign|feature|element|symptom|qualification' +
	'|exception|approach|option|solution|consequence' +
	'|advantage' +
	'|drawback|disadvantage|concern|lesson|theme|thing|aspect|issue|problem|challenge|alternative|suggestion|idea|hint' +
	'|point|benefit|effect|hope|fear|risk|clue|result|implication|detail|trick|method';
const WEIGHED =
	'notable|recent|early|major|main|serious|practical|possible|other|obvious|common|usual|likely|further|final|last' +
	'|important|such|more|simple|good|popular|key';
const ARGUED =
	'(?<=(?:^|[.!?:;,–—(]["”’]?|\\b(?:is|but|though|yet|as|perhaps|gives?|offers?|suggests?|take|name|cite|mention' +
	`|consider|quote))\\s*)one(?=\\s+(?:(?:${WEIGHED})\\s+)?(?:${ARGUMENTS})(?:\\s+(?:is|was|has|to|for|of|that|may` +
	`|might` +
	'|could|would|will|in\\s+which|why|lies|remains|with|about|here|when|where|applies|stands|emerges|concerns|says' +
	'|said|finds|found|shows|showed|suggests)\\b' +
	'|[,.:;]))';

/** Compounds that name a kind: “a one-way street”. */
const KINDS =
	'offs?|sided|way|time|stop|dimensional|shot|liners?|line|size|upmanship|based|track|click|word|person|man|woman' +
	'|party' +
	'|tailed|sample|handed|eyed|hot|on-one|pager|page|to-one|to-many';
const FIXED = [
	`${NOT_COUNTED}one(?=\\s+(?:that|which|who|whose|whom|where|in\\s+which)\\b)`,
	'(?<=\\b(?:or|than|as|like|not|but|and)\\s+)one(?=\\s+(?:that|which|who|whose|in\\s+which)\\b)',
	'(?<=\\bone(?:\\s+|-)(?:by|to)(?:\\s+|-))one|(?<=\\b(?:many|all)[\\s-]to[\\s-])one',
	'(?<!\\b(?:only|just|exactly|least|precisely|merely|but)\\s+)one(?=(?:\\s+|-)of\\b)',
	`one(?=(?:\\s+|-)(?:another|by)\\b|['’]s\\b|-(?:${KINDS})\\b)`,
	'(?<=\\bat\\s+)one(?=\\s+(?:time|point|stage|with|end|extreme|remove|stroke|go|and\\s+the\\s+same)\\b)',
	'(?<=\\bfor\\s+)one(?=\\s+thing\\b|,)|(?<=\\b(?:day|square|number|year|phase|stage|step|part|chapter|level|round' +
		'|option)\\s+)one|(?<=\\ball[\\s-]in[\\s-])one',
	'(?<=\\b(?:on|on\\s+the)\\s+)one(?=\\s+(?:hand|side)\\b)',
	'(?<=\\bin\\s+)one(?=\\s+(?:sense|respect|way|breath|fell\\s+swoop)\\b)|(?<=\\bthe\\s+)one(?=\\s+(?:thing' +
		'|exception|reason|hope)\\b)',
	'(?<=\\bwith\\s+)one(?=\\s+(?:voice|accord|exception)\\b)|(?<=\\bif\\s+there\\s+(?:is|was)\\s+)one',
	"one(?=\\s+(?:and\\s+(?:only|all|the\\s+same)|size\\s+fits|at\\s+a\\s+time|to\\s+know\\s+one|such|o['’]clock)\\b)",
	'one(?=\\s+(?:[\\p{L}-]+\\s+)?(?:after|to|or|and|over|than|from|into|with)\\s+(?:another|the\\s+(?:other|next))\\b)',
	'one(?=\\s+[\\p{L}-]+\\s+[\\p{L}-]+\\s+(?:to|into|from|over|or|than|with)\\s+another\\b)',
	'(?<=\\b(?:is|was|are|remains|be)\\s+)one(?=\\s+for\\s+(?:the|an?|us|another|others|later)\\b)',
	"one(?=\\s+(?:person|man|woman|side|generation|nation)(?:['’]s)?\\s[^.;:!?]{1,60}\\b(?:another|the\\s+other)\\b)",
	`(?<=\\b(?:is|was|are|not|never)\\s+)one(?=\\s+to\\s+(?!${NUMBERS})\\p{L})`,
	`(?<=\\b(?:such\\s+as|like)\\s+)one${ALONE}|(?<=\\bin\\s+)one(?=\\s+go\\b)`,
	'(?<=\\b(?:part|instance|member|version|copy|name|owner)\\s+of\\s+)one(?=[.,;:!?)])',
	'(?<=\\b(?:if|when|whenever|unless|where)\\s+)one(?=\\s+(?!\\p{L}*(?:ss|us|is|series|species|means)\\b)\\p{L}+s\\b)',
].join('|');

const NO_COUNT = [POINTED_AT, BEFORE_VERB, SEVERAL, ANYBODY, SUCH_A_ONE, SOME_DAY, ARGUED, FIXED].join('|');
/** A pattern for `one` as a quantity: not in place of a noun, not for anybody, not in a fixed phrase. */
export const ONE_THAT_COUNTS = `(?!${NO_COUNT})one`;
