import type { ProseWords } from '../../prose-words.ts';
import { en } from '../en.ts';
import { MAYBE_QUANTITY, phrases, QUANTITY_WORDS } from './quantity-words.ts';

const SCALES = 'mille|milliers?|millions?|milliards?|Mds?|billions?|centaines?|dizaines?|douzaines?';
const PERCENT = 'pour[\\s-]?cents?|pour\\s+mille|points?\\s+(?:de\\s+pourcentage|de\\s+base)';
const MONEY = 'euros?|dollars?|francs?|livres?|yens?|roubles?|tenges?|centimes?';
const CODES = 'USD|EUR|GBP|JPY|CHF|CNY|RUB|KZT';

/** What French has no words for here is as in English: names in labels, editions, names of units. */
export const prose: ProseWords = {
	...en.prose,
	numberWords: [{ maybe: MAYBE_QUANTITY, pattern: QUANTITY_WORDS }],
	ordinalDigits: '\\p{Nd}(?:er|ers|ère|re|res|e|es|ème|èmes|nd|nde)',
	joinedBy: 'et',
	joinedAfter: 'vingt|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?',
	idioms: {
		phrases,
		endsWithNumber: /(?<!\p{L})(?:deux|trois|quatre|cent|mille|zéro)\s*$/iu,
		countedAfter: /^\s+\p{L}+[sx](?!\p{L})/iu,
	},
	names: ['G(?:7|20)', '[Tt]iers[\\s-][Mm]onde'],
	quantities: {
		scales: wordsOf(
			'pour cent pourcent mille milliers million millions milliard milliards billion billions dizaine ' +
				'dizaines douzaine ' +
				'douzaines centaine centaines',
		),
		joiners: wordsOf(
			'et ou à de d du des la le les l en un une environ près plus moins au jusqu que entre presque quelque ' +
				'fois points ' +
				'point pourcentage seulement par',
		),
		money: wordsOf(
			'euro euros dollar dollars franc francs livre livres yen yens rouble roubles tenge usd eur gbp jpy chf',
		),
		gapInPercent: /(?<=(?<!\p{L})pour)[\s-]+(?=(?:cents?|mille)(?!\p{L}))/giu,
	},
	beside: {
		...en.prose.beside,
		minus: 'moins|négatif|négative',
		scaleAfter: new RegExp(`^(?:\\s+|[-‐‑])(?:${PERCENT}|${SCALES}|et\\s+demie?)(?![\\p{L}\\p{N}])`, 'iu'),
		scaleInBrackets: new RegExp(`^\\s*[([（]\\s*(?:en\\s+)?(?:[%％‰‱]|${PERCENT}|${SCALES})\\.?\\s*[)\\]）]`, 'iu'),
		shortenedAfter: /^\s+(?:Mds?|M)\.(?=\s+\p{L})/u,
		moneyBefore: new RegExp(`(?<![\\p{L}\\p{N}])(?:${CODES})(?=\\s*$)`, 'u'),
		moneyAfter: new RegExp(`^\\s+(?:(?:${MONEY})|${CODES})(?![\\p{L}\\p{N}-])`, 'u'),
		timesAfter: /^\s+fois(?=\s+(?:plus|moins|le|la|les|supérieur|inférieur)(?!\p{L}))/iu,
	},
	partBefore: new RegExp(
		'(?<!\\p{L})(?:graphiques?|figures?|fig\\.|tableaux?|sections?|chapitres?)\\s+(?:n[°º]\\s*)?' +
			'(?:\\p{Nd}+\\s*(?:,|et|ou|à|[-–])\\s*)*$',
		'iu',
	),
};

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(text.split(' '));
}
