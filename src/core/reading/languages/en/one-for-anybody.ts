export const MODAL = "(?:can|cannot|could|may|might|must|shall|should|will|would|ought|can['’]t|won['’]t)";
export const COUNTS =
	'only|just|exactly|precisely|least|most|about|nearly|almost|but|and|plus|minus|equals?|to|by|of|than';
/** After these `one` is a count, whatever follows: “only one that”, “Of the firms, one would not answer”. */
export const NOT_COUNTED =
	`(?<!\\b(?:${COUNTS}|more|less|fewer)\\s+)(?<!(?:^|[.,;:!?—–(]|\\b(?:and` +
	`|but))\\s*(?:of|among)\\s[^.;:!?]{1,60},\\s*)`;

/** What people do in their minds: “nor can one say”. */
const THINK =
	'say|think|ask|argue|add|object|expect|suppose|infer|conclude|hope|imagine|guess|wonder|call|read|tell|know|see' +
	'|judge' +
	'|compare|assume|distinguish|decide|remember|note|consider|trust|find|estimate|understand|learn|doubt|speak' +
	'|take' +
	'|explain';
const FELT =
	'tempted|reminded|struck|inclined|free|forced|led|obliged|bound|apt|reluctant|careful|aware|sure|certain' +
	'|justified' +
	'|entitled';
const DOES =
	"is|isn['’]t|was|were|has|had|does|doesn['’]t|did|didn['’]t|exists?|existed|wants?|wanted|needs?|needed" +
	'|knows|sees' +
	'|looks|considers|gets|finds|uses|takes|thinks|compares|assumes|reads|likes|wishes|prefers|believes|expects' +
	'|chooses' +
	'|decides|hopes|goes|cares|feels|tries|accepts|asks|counts|includes|excludes|adds|calls|means|remembers|adjusts';
const BEFORE_CLAUSE =
	'if|unless|whether|when|whenever|where|wherever|until|once|because|since|as|what|how|why' + '|before';
/** What begins a clause about anybody: “until one realizes”, “usually one does”. */
const IN_WHICH =
	'whereby|whatever|whichever|until|once|whether|whenever|unless|as\\s+soon\\s+as|as\\s+long\\s+as|usually' +
	'|occasionally|often' +
	'|sometimes|generally|normally|rarely|seldom|otherwise|therefore|the\\s+(?:more|less|further|longer)';
const ADVERB =
	'(?:also|then|therefore|often|usually|never|rarely|always|soon|easily|generally|simply|ever|really|first|still' +
	'|naturally|\\p{L}{3,}ly)';
/** A verb of the third person. A singular noun does not end in s. */
const VERB_IN_S =
	'(?!\\p{L}*(?:ss|us|is|series|species|means)\\b|(?:has|was)\\b)(?:\\p{L}+s|does\\s+not' + '|has\\s+to)\\b';
const WISHES =
	'wants|needs|faces|sees|finds|meets|likes|chooses|expects|reads|hears|knows|reaches|thinks|wishes|desires' +
	'|imagines' +
	'|prefers|encounters|considers';
/** A pattern for `one` in the sense of anybody: “what one can do”, “allows one to see”, “if one looks at”. */
export const ANYBODY = [
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
	'(?<=\\b(?:leads?|leading|led)\\s+)one(?=\\s+to\\s+(?:think|believe|ask|wonder|suspect|conclude|expect' +
		'|assume)\\b)',
	'(?<=(?:^|[.!?:;]["”’)]?)\\s*)one(?=\\s+(?:(?:has|needs)\\s+(?:only\\s+)?(?:to|not)|does\\s+not|need\\s+not' +
		'|wants\\s+to' +
		'|wonders|thinks|expects|hopes|sees|assumes|finds|imagines|speaks|learns)\\b)',
	`(?<=(?:^|[.!?:;]["”’)]?)\\s*)one(?=\\s+(?:\\p{L}+ly\\s+|often\\s+)?(?:${THINK}|hear|meet|feel)(?:s|es)\\b)`,
	'(?<!\\b(?:only|just|least|the|this)\\s+)' +
		`one(?=\\s+(?:is|was|feels)\\s+(?:(?:also|often|easily|soon|not)\\s+)?(?:${FELT})\\b)`,
	`(?<=\\bnor\\s+(?:is|was|has)\\s+)one(?=\\s+(?:${FELT})\\b)`,
	`(?<=\\b(?:${IN_WHICH})\\s+)one(?=\\s+(?:${ADVERB}\\s+)?${VERB_IN_S})`,
	'(?<=\\b(?:as\\s+soon\\s+as|as\\s+long\\s+as|if|unless)\\s+)one(?=\\s+(?:ignored|started|accepted|wanted' +
		'|looked|considered' +
		'|believed|wished|knew|asked|tried|assumed|counted|took|had|were)\\b)',
	// “The systems one wants”: no word joins the clause to its noun.
	'(?<=\\b(?<!\\bof\\s+)(?:the|those|these|all|whatever|whom|which|everything' +
		'|anything)\\s+(?:[\\p{L}-]+\\s+){0,2})' +
		`one(?=\\s+(?:${ADVERB}\\s+)?(?:${WISHES})\\b)`,
	`(?<=[,;:.!?—–]["”’)]?\\s+(?:but|so|and)\\s+)one(?=\\s+${MODAL}\\s+(?:not\\s+)?(?:${ADVERB}\\s+)?(?:${THINK}` +
		`|be|have)\\b)`,
	`(?<=[,;!?—–]["”’]?\\s+for\\s+)one(?=\\s+(?:${MODAL}\\b|${VERB_IN_S}))`,
	`(?<=\\b(?:how|why|what|where|when|whom?)\\s+(?:${MODAL}|does|did)(?:n['’]t)?\\s+)` +
		'one(?=\\s+(?:\\p{L}+ly\\s+|ever\\s+)?\\p{L}+\\s+(?:an?|the|to|it|that|them|this|such)\\b)',
	`(?<=\\b(?:does|did)(?:n['’]t|\\s+not)?\\s+)one(?=\\s+(?:${ADVERB}\\s+)?(?:${THINK}|go|do|get|make|use|start` +
		`|begin` +
		'|value|choose|measure|define|write|deal|avoid|prove|account)\\b)',
	`(?<=(?:^|[.!?:;]["”’)]?)\\s*)one(?=\\s+${ADVERB}\\s+(?:needs|finds|sees|hears|gets|feels|learns|reads|knows` +
		`|thinks` +
		'|wants|forgets|wonders|expects|has\\s+to|does\\s+not)\\b)',
	`(?<=[,—–]\\s+(?:(?:and|but|so)\\s+)?)(?<!\\b(?:of|among)\\s[^.;:!?]{1,60},\\s*)one(?=\\s+(?:finds|sees` +
		`|hears|feels|meets|learns|gets|becomes|knows|reads|wonders|begins` +
		'|comes\\s+to|ends\\s+up)\\b)',
	`(?<=\\b${MODAL}\\s+)one(?=\\s+(?:truly|really|fully|possibly|safely|easily|reasonably|seriously|honestly` +
		`|hope|begin` +
		'|start|achieve|succeed)\\b)',
	'(?<=\\bmakes?\\s+)one(?=\\s+an?\\b)|(?<=\\bplace\\s+)one(?=\\s+(?:grew|was|lives|lived|comes|came)\\b)',
	'(?<=(?:^|[.!?:;]["”’)]?)\\s*)one(?=\\s+(?:is\\s+(?:never|always|supposed)|does\\s+what)\\b)',
	`(?<=\\b(?:kind|sort|type|way)\\s+(?:of\\s+\\p{L}+\\s+)?)one(?=\\s+(?:${WISHES})\\b)`,
	'one(?=\\s+had\\s+(?:rather|better|best)\\b)',
	`(?<=\\b(?:what|everything|anything)\\s+)one(?=\\s+(?:${ADVERB}\\s+)?${VERB_IN_S})`,
	`(?<=[,:]\\s+)(?<!\\b(?:of|among)\\s[^.;:!?]{1,60},\\s*)one(?=\\s+(?:${ADVERB}\\s+)?(?:fails|refers|forgets` +
		'|ignores|needs\\s+to|has\\s+to|wishes|does\\s+not|never\\s+has)\\b)',
	"(?<=\\b(?:ensures?|make\\s+sure|making\\s+sure)\\s+(?:that\\s+)?)one(?=\\s+(?:did|does)(?:\\s+not|n[’']t)\\b)",
	'(?<=\\bleav(?:es?|ing)\\s+)one(?=\\s+(?:open|free|unable|wondering|cold|with\\s+the)\\b)',
	'(?<=\\b(?:gives?|gave|giving)\\s+)one(?=\\s+(?:an?|the)\\s+(?:\\p{L}+\\s+)?(?:idea|sense|feeling|impression|chance' +
		'|opportunity|right|notion|reason)\\b)|(?<=\\binclin(?:es?|ed|ing)\\s+)one(?=\\s+(?:to|less|more)\\b)',
].join('|');
