import { findTypedNumbers, hasNumberWords } from './typed-numbers.ts';

/**
 * Fixed phrases of English in which a word for a number counts nothing. What is not here states a quantity, or can be said in
 * other words; so a phrase that is missed is added here, and no rule guesses at it.
 */
const PHRASES: readonly string[] = [
	// one
	...['(?:on\\s+)?the\\s+one\\s+hand', 'one\\s+hand', 'one\\s+and\\s+all', 'one\\s+of\\s+a\\s+kind', 'one\\s+size(?:\\s+does\\s+not)?\\s+fits?\\s+all', 'one\\s+too\\s+many', '(?:the\\s+)?odd\\s+one\\s+out'],
	...['at\\s+one\\s+(?:blow|stroke|sitting|go|remove)', 'with\\s+one\\s+(?:voice|accord|stroke)', '(?:as|for|all\\s+in)\\s+one', 'one\\s+step\\s+(?:ahead|behind|at\\s+a\\s+time)', 'one\\s+(?:fine\\s+)?day'],
	...['one\\s+thing\\s+(?:is\\s+(?:certain|clear|sure)|leads\\s+to\\s+another|or\\s+another)', 'one\\s+(?:more|last)\\s+time', 'one\\s+foot\\s+in\\s+the\\s+door', 'at\\s+one\\s+and\\s+the\\s+same\\s+time', 'one\\s+by\\s+one'],
	...['(?:a|the)\\s+one\\s+true\\s+\\p{L}+', 'number\\s+one', '(?:one\\s+)?one\\s+on\\s+one', 'in\\s+one\\s+(?:piece|breath|way|sense|respect)', 'back\\s+to\\s+square\\s+one', 'one\\s+for\\s+the\\s+road'],
	'one\\s+(?:possible\\s+|other\\s+|obvious\\s+|common\\s+|usual\\s+|likely\\s+)?(?:reading|interpretation|explanation|view|question|reason|way|answer|sense|respect|side|word|possibility|difficulty|objection|example)',
	...['(?:in|at)\\s+one\\s+fell\\s+swoop', 'one\\s+and\\s+only', 'one\\s+for\\s+all', 'one[-\\s]trick\\s+pony', 'one\\s+eye\\s+on', 'one\\s+swallow\\s+does\\s+not\\s+make\\s+a\\s+summer'],
	// two and three
	...['two\\s+steps\\s+forward(?:,\\s+|\\s+and\\s+)one\\s+step\\s+back', 'two\\s+heads\\s+are\\s+better\\s+than\\s+one', '(?:like\\s+)?two\\s+peas\\s+in\\s+a\\s+pod', 'two[-\\s]horse\\s+race'],
	...['second\\s+to\\s+none', '(?:of|in)\\s+two\\s+minds', 'two\\s+sides\\s+of\\s+(?:the|one|a)\\s+(?:same\\s+)?coin', '(?:kill|killed|kills|killing)\\s+two\\s+birds\\s+with\\s+one\\s+stone', 'two\\s+birds\\s+with\\s+one\\s+stone'],
	...['puts?\\s+two\\s+and\\s+two\\s+together', 'two\\s+of\\s+a\\s+kind', 'no\\s+two\\s+ways\\s+about\\s+it', '(?:two|three)\\s+sheets\\s+to\\s+the\\s+wind', 'two\\s+wrongs\\s+(?:do\\s+not|don[’\']t)\\s+make\\s+a\\s+right'],
	...['two\\s+can\\s+play\\s+at\\s+that\\s+game', 'twice\\s+shy', '(?:think|thinks|thought|thinking)\\s+twice', 'two\\s+left\\s+feet', 'it\\s+takes\\s+two', 'two[’\']s\\s+company', 'in\\s+two\\s+ticks', 'worth\\s+two\\s+in\\s+the\\s+bush'],
	...['three\\s+cheers', 'double\\s+or\\s+(?:nothing|quits)', 'on\\s+the\\s+double', 'seeing\\s+double'],
	// four and more
	...['(?:on\\s+)?all\\s+fours', '(?:the\\s+)?four\\s+(?:corners|winds|walls|seasons)', 'five\\s+o[’\']clock\\s+shadow', '(?:take|takes|taking)\\s+five', 'high\\s+five', '(?:a\\s+)?sixth\\s+sense', 'deep\\s+six'],
	...['at\\s+sixes\\s+and\\s+sevens', 'six\\s+of\\s+one\\s+and\\s+half\\s+a\\s+dozen\\s+of\\s+the\\s+other', 'the\\s+seven\\s+seas', 'seventh\\s+heaven', '(?:on\\s+)?cloud\\s+nine', 'nine\\s+to\\s+five', 'dressed\\s+to\\s+the\\s+nines'],
	...['(?:the\\s+)?whole\\s+nine\\s+yards', 'a\\s+stitch\\s+in\\s+time\\s+saves\\s+nine', 'nine\\s+lives', 'ten\\s+a\\s+penny', '(?:the\\s+)?eleventh\\s+hour', 'forty\\s+winks', 'twenty[-\\s]twenty\\s+(?:hindsight|vision)'],
	// larger numbers
	...['a\\s+(?:hundred|thousand|million)\\s+miles\\s+(?:away|off)', 'not\\s+in\\s+a\\s+million\\s+years', 'worth\\s+a\\s+thousand\\s+words', 'thanks\\s+a\\s+million', '(?:a\\s+)?(?:dime\\s+a|baker[’\']s)\\s+dozen', 'by\\s+the\\s+dozen'],
	// halves and nothing
	...['half\\s+(?:the\\s+battle|measures?|hearted(?:ly)?|the\\s+story|the\\s+fun)', 'glass\\s+(?:is\\s+)?half\\s+(?:empty|full)', 'by\\s+halves', 'better\\s+half', 'how\\s+the\\s+other\\s+half\\s+lives?', '(?:at|on)\\s+half[-\\s]mast', 'go(?:es|ing)?\\s+halves'],
	...['not\\s+half\\s+bad', 'a\\s+half\\s+truth', 'meet(?:s|ing)?\\s+half\\s+way', 'zero\\s+(?:tolerance|hour)', 'ground\\s+zero', '(?:start|begin)\\p{L}*\\s+from\\s+zero', 'zero\\s+in\\s+on', 'nil\\s+desperandum'],
];
/** What a number word may be joined to by a hyphen, to say how something is made. */
const MADE =
	'(?:dimensional|way|sided|faced|tier|tiered|party|star|wheel|wheeled|wheeler|stroke|step|stage|phase|letter|part|piece|pronged|storey|edged|handed|legged|stringed|tone|colour|course|ply)';
const COMPOUND = `(?:two|three|four|five|six|seven|eight|nine|ten|twelve)[-‐‑]${MADE}|one[-‐‑](?:dimensional|size-fits-all)|zero[-‐‑](?:sum|day|tolerance)`;

const IDIOMS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...PHRASES, COMPOUND].join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Finds the numbers of words that were marked as counting nothing: digits of any script, and in English words outside a fixed phrase. */
export function numbersInIdiom(text: string, language: string): { start: number; text: string }[] {
	if (!hasNumberWords(language)) return findTypedNumbers(text, language);
	const phrases = [...text.matchAll(IDIOMS)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
	const digits = new Set(findTypedNumbers(text, 'zxx').map(({ start }) => start));
	let next = 0;
	return findTypedNumbers(text, language).filter(({ start, end }) => {
		// Both are in order, so no phrase is looked at twice.
		while ((phrases[next]?.end ?? Infinity) < end) next += 1;
		return digits.has(start) || (phrases[next]?.start ?? Infinity) > start;
	});
}
