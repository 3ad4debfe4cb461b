import { counts, ordinals, parts } from './number-table.ts';

/** Words with umlauts as German writes them, as alternatives of a regular expression, the longest first. */
function anyOf(words: Iterable<string>): string {
	return [...new Set([...words].map(withUmlauts))].sort((a, b) => b.length - a.length).join('|');
}

function withUmlauts(word: string): string {
	return word.replace('funf', 'fünf').replace('zwolf', 'zwölf');
}

const END = '(?!\\p{L})';
/** Whole numbers from two on, and the words that multiply them. */
const COUNTS = anyOf([...counts].flatMap(([word, value]) => (value > 1 ? [word] : [])));
const PIECES = `${COUNTS}|hundert|tausend|und|ein(?:s|e[mnrs]?)?`;
/** A number in one word, which is more than “ein”: “zweihundertfünfzig”. */
const NUMBER = `(?=(?:und|ein)*(?:${COUNTS}|hundert|tausend))(?!und)(?:${PIECES})+`;
const MEASURED =
	'(?:prozentig|jährig|monatig|wöchig|tägig|stündig|minütig|köpfig|stellig|stöckig|geschossig|teilig' +
	'|zeilig)(?:e[nmrs]?)?';
const SCALES =
	'millionen|million|milliarden|milliarde|billionen|billion|hunderte[rn]?|tausende[rn]?|dutzende[rn]?|dutzend';
const PARTS = anyOf([...parts].flatMap(([word, value]) => (value > 2 ? [word] : [])));
const ORDINALS = anyOf(ordinals.keys());
const HALVED =
	'stunden?|jahr(?:e[ns]?|s)?|million|milliarde|billion|prozent(?:punkte?)?|liter|kilo|meter|kilometer|meile|tag';

const FRACTIONS = [
	`(?:ein(?:e[mns])?|${COUNTS})\\s+(?:${PARTS}|zwanzigstel|fünfzigstel)`,
	`(?<!(?:erst|zweit|letzt|ander|ober|unter)e[rn]\\s+)hälfte`,
	`halbe[nmrs]?(?=\\s+(?:${HALVED})${END})`,
	'anderthalb|dreiviertel|eineinhalb',
	`jede[nmrs]?\\s+(?:${ORDINALS})e[nmrs]?(?!\\s+(?:jahr|monat|woche|tag|mal)\\p{L}*)`,
].join('|');

const MULTIPLES = [
	'(?:ver)(?:doppel|dreifach|vierfach|fünffach|sechsfach|zehnfach|hundertfach|tausendfach)\\p{L}*',
	'halbier(?:t|te|ten|en)',
	'doppelt(?=\\s+so\\s)|(?<=(?:das|ums|zum)\\s+)doppelte',
	`(?:${NUMBER})(?:fach(?:e[nmrs]?)?|mal)`,
].join('|');

/** “Ein” where it counts: “nur ein Land”, “eine von zehn Firmen”. */
const ONE =
	`(?<=(?:nur|genau|lediglich)\\s+)ein(?:e[nmrs]?)?(?=\\s+\\p{L})` +
	/** “Ein” where it counts: “nur ein Land”, “eine von zehn Firmen”. */ `|eine[rs]?(?=\\s+von\\s+(?:${COUNTS}|\\p{N}))`;

/** German words that state a quantity. Ordinals and the article “ein” do not match. */
export const QUANTITY_WORDS = new RegExp(
	`(?<!\\p{L})(?:${FRACTIONS}|${MULTIPLES}|(?:${NUMBER})(?:einhalb|${MEASURED})?|zweier|dreier|null|${SCALES}` +
		`|${ONE})${END}`,
	'giu',
);

/** Matches every text in which {@link QUANTITY_WORDS} matches, and is faster. */
export const MAYBE_QUANTITY = new RegExp(
	'zw[eoö]|zwan|drei|vier|fünf|fuenf|sechs|sech|sieb|acht|neun|zehn|elf|hundert|tausend|million' +
		'|milliard|billion|dutzend|drittel|hälfte|halb|jede|doppel|null|nur|genau|lediglich|von',
	'iu',
);

/** Fixed phrases in which a word for a number counts nothing; a space stands for any white space. */
const PHRASES = [
	'in acht nehmen|in acht genommen|nimmt? .{0,20} in acht|außer acht|acht geben',
	'null und nichtig|bei null|von null an|gegen null|auf null|nahe null',
	'unter vier augen|auf allen vieren|alle viere|aller guten dinge sind drei|in zwei worten',
	'zwischen zwei stühlen|zwei seiten derselben medaille|ein zweischneidiges schwert',
	'tausend dank|hundert prozent sicher|tausendundeine nacht|fünf vor zwölf|mit siebenmeilenstiefeln',
	'sieben sachen|auf wolke sieben|sechs richtige|zum zehnten mal',
]
	.join('|')
	.replaceAll(' ', '\\s+');
export const phrases = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PHRASES})(?![\\p{L}\\p{N}])`, 'giu');
