import type { LabelPatterns, QuantitySets } from '../../prose-words.ts';
import { months } from './dates.ts';

const MONTH = months.join('|');

export const labels: LabelPatterns = {
	noName: new RegExp(
		`^(?:${MONTH}|a|an|the|and|or|to|of|in|on|at|by|for|from|with|as|than|about|around|over|under|up|down|some|only` +
			'|all|its|their|more|less|fewer|most|least|many|much|nearly|almost|between|minus|plus|negative|per|cents?' +
			'|percent' +
			'|percentage|points?|times|grew|rose|fell|usd?|eur|gbp|jpy|chf|cny|rub|kzt|uzs)$',
		'iu',
	),
	numbered: new RegExp(
		'(?<!\\p{L})(?:type|step|phase|stage|level|tier|class|category|grade|version|scope|pillar|factor|route|line|zone' +
			'|schedule|article|section|chapter|part|protocol|form|model|generation|vitamin|hepatitis|omega|group|unit' +
			'|terminal)\\s+$',
		'iu',
	),
	dayOfName: new RegExp(`^\\p{Nd}{1,2}\\s+(?:${MONTH})\\s+\\p{L}+$`, 'iu'),
	nameBefore: /(?<!\p{L})[Nn][Ee][Tt]\s+zero$/u,
	ofBefore: /\p{L}\s+of\s+$/u,
	pluralOfName: /^s$/u,
	plural: /(?<![siu])s$/iu,
	plurals: /^(?:people|men|women|children|staff|police|data|feet|cent|percent|euro|dollar|yen|som|tenge)$/iu,
	verbOrPlural: /(?:ed|s)$/iu,
	withSingular: /^(?:half|zero|doubl(?:e|ing)|tripl(?:e|ing)|halving)$/iu,
	money: /^(?:usd?|eur|gbp|jpy|chf|cny|rub|kzt|uzs)$/iu,
	joinedAfter: /^[-‐‑](?!fold|per|odd|plus|strong|million|billion)\p{L}/iu,
};

export const partBefore = new RegExp(
	'(?<!\\p{L})(?:charts?|graphs?|figures?|figs?\\.?|tables?|claims?|sections?|chapters?)\\s+(?:nos?\\.?\\s*|#\\s*)?' +
		'(?:\\p{Nd}+\\s*(?:,|and|or|to|[-–])\\s*)*$',
	'iu',
);

export const quantities: QuantitySets = {
	scales: wordsOf(
		'percent pct permille permil k bn mn mln tn hundred thousand million billion trillion hundreds ' +
			'thousands millions billions dozen dozens lakh crore',
	),
	joiners: wordsOf(
		'per percentage point points fold times a an and or to of in about around over under than more less ' +
			'at least most nearly almost from between up only some',
	),
	money: wordsOf(
		'dollar dollars euro euros pound pounds yen rouble roubles ruble rubles tenge som sum cent cents ' +
			'usd eur gbp jpy rub kzt uzs kgs chf cny inr m b t kk',
	),
	gapInPercent: /(?<=\bper)[\s-]+(?=(?:cent|mille)\b)/giu,
};

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(text.split(' '));
}
