import type { IdiomPatterns } from '../../prose-words.ts';
import { oneToTwelve } from './number-table.ts';

/**
 * Fixed phrases of English in which a word for a number counts nothing. They are patterns; a space stands for any white
 * space. There is a list and no rule, because a rule would accept quantities: add a phrase that is missing.
 */
const PHRASES: readonly string[] = [
	// one
	'(on )?the one hand',
	'one hand',
	'one and all',
	'one and only',
	'one for all',
	'one of a kind',
	'one by one',
	'one size( does not)? fits? all',
	'one too many',
	'(the )?odd one out',
	'number one',
	'one on one',
	'one eye on',
	'at one (blow|stroke|sitting|go|remove)',
	'with one (voice|accord|stroke)',
	'(as|all in) one',
	'(in|at) one fell swoop',
	'one step (ahead|behind|at a time)',
	'one (fine )?day',
	'one (more|last) time',
	'one foot in the door',
	'one for the road',
	'one thing (is (certain|clear|sure)|leads to another|or another)',
	'at one and the same time',
	'(a|the) one true \\p{L}+',
	'in one (piece|breath|way|sense|respect)',
	'back to square one',
	'one[- ]trick pony',
	'one swallow does not make a summer',
	'one (possible |other |obvious |common |usual |likely )?(reading|interpretation|explanation|view' +
		'|question|reason|way|answer)',
	'one (possible |other |obvious |common |usual |likely )?(sense|respect|side|word|possibility|difficulty' +
		'|objection|example)',
	'(with |but |the )?one exception',
	'one (important |final |last )?(caveat|limitation|proviso|qualification)',
	'one \\p{L}+ after (another|the other)',
	'one[- ]horse (town|race)',
	'an? \\p{L}+ one',
	'(this|that|each) one',
	'more than one',
	// two and three
	'(between|of|than|for|from) (the|these|those) two',
	'(these|those|(the )?(other|former|latter)) two',
	'(is|are|was|were) (two|three|four)fold',
	'(two|three|four)fold (aim|purpose|goal|task|objective|problem|challenge|argument|approach)',
	'(never|not|no \\p{L}+ (was|were|is|are)) (asked|counted|said|told|tried|read|seen) twice',
	'second to none',
	'(of|in) two minds',
	'two sides of (the|one|a) (same )?coin',
	'(kill\\p{L}* )?two birds with one stone',
	'puts? two and two together',
	'two of a kind',
	'no two ways about it',
	'(two|three) sheets to the wind',
	'it takes two',
	"two wrongs (do not|don't) make a right",
	'two can play at that game',
	'twice shy',
	'once or twice',
	'(think|thinks|thought|thinking) twice',
	'two left feet',
	"two's company",
	'in two ticks',
	'worth two in the bush',
	'two heads are better than one',
	'three cheers',
	'two steps forward(,| and) one step back',
	'(like )?two peas in a pod',
	'two[- ]horse race',
	'double or (nothing|quits)',
	'on the double',
	'seeing double',
	// four and more
	'(on )?all fours',
	'the four (corners|winds|walls|seasons)',
	"five o'clock shadow",
	'(take|takes|taking) five',
	'high five',
	'deep six',
	'at sixes and sevens',
	'six of one and half a dozen of the other',
	'the seven seas',
	'(on )?cloud nine',
	'nine to five',
	'dressed to the nines',
	'(the )?whole nine yards',
	'a stitch in time saves nine',
	'(has|have|had|having|its|their|of) nine lives',
	'cats? with nine lives',
	'ten a penny',
	'forty winks',
	'twenty[- ]twenty (hindsight|vision)',
	`(at )?(${oneToTwelve}) o'clock`,
	'(the )?nineteen[- ](twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies',
	'(the )?(two[- ]thousands|twenty[- ](tens|twenties|thirties))',
	'fifty[- ]fifty',
	// larger numbers
	'a (hundred|thousand|million) miles (away|off)',
	'not in a million years',
	'worth a thousand words',
	'thanks a million',
	'(a )?dime a dozen',
	"(a )?baker's dozen",
	'by the dozen',
	// halves and nothing
	'half (the battle|measures?|hearted(ly)?|the story|the fun)',
	'glass (is )?half (empty|full)',
	'by halves',
	'better half',
	'how the other half lives?',
	'(at|on) half[- ]mast',
	'go(es|ing)? halves',
	'not half bad',
	'a half truth',
	'meet(s|ing)? half way',
	'zero (tolerance|hour)',
	'ground zero',
	'(start|begin)\\p{L}* from zero',
	'zero in on',
	'net[- ]zero',
	'zero[- ]sum game',
];
/** Words that a hyphen joins to a number word to say how something is made: “two-tier”. */
const MADE =
	'(dimensional|way|sided|faced|tier|tiered|party|star|wheel|wheeled|wheeler|stroke|step|stage|phase|letter' +
	'|part|piece' +
	'|pronged|storey|edged|handed|legged|stringed|tone|colour|course|ply|person|parent|family|child|room|bedroom)';
const COMPOUNDS: readonly string[] = [
	`(one|two|three|four|five|six|seven|eight|nine|ten|twelve)[-‐‑]${MADE}`,
	'half[-‐‑](timbered|light|lit|life|moon|marathon|term|tone|open|closed|finished|built|time|way)',
	'double[-‐‑](glaz(ed|ing)|edged|decker|blind|barrelled|breasted|check(ed|ing)?)',
	'one[-‐‑](dimensional|size-fits-all)',
	'zero[-‐‑](sum|day|tolerance)',
];

const written = [...PHRASES, ...COMPOUNDS].map((phrase) => phrase.replaceAll(' ', '\\s+').replaceAll("'", "[’']"));
const phrases = new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

const LAST = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozen|hundred|thousand|million)';
const NO_PLURAL =
	'is|was|has|as|this|its|does|thus|unless|always|perhaps|sometimes|means|remains|seems|makes|\\p{L}+(?:ss|us)';

export const idioms: IdiomPatterns = {
	phrases,
	endsWithNumber: new RegExp(`(?<![\\p{L}]|to\\s+)${LAST}\\s*$`, 'iu'),
	countedAfter: new RegExp(`^\\s+(?:of\\s+\\p{L}|(?!(?:${NO_PLURAL})(?!\\p{L}))\\p{L}+s(?!\\p{L}))`, 'iu'),
};
