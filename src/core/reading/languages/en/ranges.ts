import type { RangeWords } from '../../pair-words.ts';
import type { MultiplePatterns, NegativeWords, NumeralWords } from '../../reading-language.ts';
import { scalesInWords } from './number-table.ts';

export const numerals: NumeralWords = {
	ordinalEndings: 'st|nd|rd|th',
	decadeEndings: 's',
	partsOfYear: 'mid|early|late',
};

export const ranges: RangeWords = {
	to: 'to|through|till|until',
	hyphened: 'to',
	between: 'between(?:\\s+(?:the\\s+)?ages?\\s+of)?',
	and: 'and',
	denied: "not|never|cannot|\\p{L}+n['’]t|neither|nor|rather\\s+than|instead\\s+of|far\\s+from|anything\\s+but",
	// In lower case some of them may be verbs, as in “notes 73 firms”.
	numbered:
		'Table|Figure|Fig\\.|Chapter|Section|Article|Phase|Annex|Appendix|(?:page|pp?\\.|chapter|article|\\(note|[Nn]o\\.)',
};

export const multiples: MultiplePatterns = {
	after: new RegExp(
		'^(?:\\s?[xX×](?![\\p{L}\\p{N}])(?!\\s*\\d)|[\\s-]?fold(?!\\p{L})|\\s+times\\s+(?:as|more|less|larger' +
			'|bigger|higher|greater|faster|slower|lower|cheaper|the|that|what|over)(?!\\p{L}))',
		'u',
	),
	times: /times/,
	before: /(?<!\p{L})factors?\s+of\s+$/iu,
	cents: /^(?:\s?(?:cents?|pence|¢)|[cp])(?![\p{L}\p{N}])/iu,
	partOfOne: /^[\s-]+(?:of[\s-]+)?(?:an?|one)[\s-]+/iu,
	scaleApart: new RegExp(`^\\s*(?:\\(\\s*(?:in\\s+)?|in\\s+)(?:${scalesInWords})s?(?!\\p{L})`, 'iu'),
	scaleIn: 'in',
};

/** What may stand between a number and “below zero”. */
const DEGREES = '(?:\\s?°\\s?[CFK]?|\\s+degrees?(?:\\s+(?:Celsius|centigrade|Fahrenheit|C|F))?|\\s?[CF])?';

export const negatives: NegativeWords = {
	sumEnds: `${scalesInWords}|[A-Z]{3}|dollars?|euros?`,
	expectsNumber: 'of|by|was|were|is|at|to|from|between|below|above|under|over|than',
	expectsMinus: 'of|by|at|to|from|between|below|above|under|over|than',
	degrees: 'degrees?',
	belowZero: new RegExp(`^${DEGREES}\\s+below\\s+(?:zero(?!\\p{L})|0(?![.,]?\\p{N}))`, 'iu'),
	maybeBelow: new RegExp(
		`^(?:${DEGREES}\\s*(?:to|and|or|[-–—])\\s*[\\p{N}\\p{L}]+)?${DEGREES}\\s+below` +
			'(?:\\s+(?:zero|(?:the\\s+)?freezing(?:\\s+point)?)(?!\\p{L})|(?=\\s*(?:$|[.,;:!?)])))',
		'iu',
	),
	account: 'of|was|were|is|to|at|by|loss|profit|income|balance|result|deficit|change|net|total',
	accountScales: `${scalesInWords}|bn|mn|mln`,
	hyphenWaits: 'to|and|or|through|till|until',
};
