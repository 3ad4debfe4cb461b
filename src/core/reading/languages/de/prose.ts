import type { ProseWords } from '../../prose-words.ts';
import { en } from '../en.ts';
import { MAYBE_QUANTITY, phrases, QUANTITY_WORDS } from './quantity-words.ts';

const SCALES = 'Tausend|Tsd|Million(?:en)?|Mio|Milliarden?|Mrd|Billion(?:en)?|Hundert|Dutzend';
const PERCENT = 'Prozent(?:punkten?)?|Promille|Basispunkten?';
const MONEY = 'Euro|Dollar|US-Dollar|Franken|Pfund|Yen|Rubel|Tenge|Cent';
const CODES = 'USD|EUR|GBP|JPY|CHF|CNY|RUB|KZT';

/** What German has no words for here is as in English: names in labels, editions, names of units. */
export const prose: ProseWords = {
	...en.prose,
	numberWords: [{ maybe: MAYBE_QUANTITY, pattern: QUANTITY_WORDS }],
	ordinalDigits: '\\p{Nd}\\.',
	joinedBy: 'und',
	joinedAfter: 'hundert|tausend|million(?:en)?|milliarden?',
	idioms: {
		phrases,
		endsWithNumber: /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|null)\s*$/iu,
		countedAfter: /^\s+(?:\p{Ll}+e[nr]?\s+)?\p{Lu}\p{L}+/u,
	},
	names: [],
	quantities: {
		scales: wordsOf(
			'prozent prozentpunkte promille tsd mio mrd tausend million millionen milliarde milliarden billion billionen ' +
				'hunderte tausende dutzend dutzende hundert',
		),
		joiners: wordsOf(
			'und oder bis zu von um auf in an über unter etwa rund knapp fast mehr weniger als mindestens höchstens ' +
				'zwischen ' +
				'mal ein eine nur gut ca pro je',
		),
		money: wordsOf('euro dollar franken pfund yen rubel tenge cent us usd eur gbp jpy chf cny rub kzt'),
		gapInPercent: /(?!)/gu,
	},
	beside: {
		...en.prose.beside,
		minus: 'minus',
		scaleAfter: new RegExp(
			`^(?:\\s+|[-‐‑])(?:(?:volle|ganze|weitere)\\s+)?(?:${PERCENT}|${SCALES}|fach(?:e[nmrs]?)?` +
				`|einhalb)(?![\\p{L}\\p{N}])`,
			'iu',
		),
		scaleInBrackets: new RegExp(`^\\s*[([（]\\s*(?:in\\s+)?(?:[%％‰‱]|${PERCENT}|${SCALES})\\.?\\s*[)\\]）]`, 'iu'),
		shortenedAfter: /^\s+(?:Tsd|Mio|Mrd|Bio)\.(?=\s+\p{L})/u,
		moneyBefore: new RegExp(`(?<![\\p{L}\\p{N}])(?:${CODES})(?=\\s*$)`, 'u'),
		moneyAfter: new RegExp(`^\\s+(?:${MONEY}|${CODES})(?![\\p{L}\\p{N}-])`, 'u'),
		timesAfter: /^[\s-]+mal(?=\s+(?:so|mehr|weniger|höher|größer|kleiner|schneller|teurer|billiger)(?!\p{L}))/iu,
	},
	partBefore: new RegExp(
		'(?<!\\p{L})(?:(?:Diagramm|Abbildung|Grafik|Tabelle|Abschnitt|Kapitel|Aussage)(?:e[ns]?|s|n|en)?|Abb\\.' +
			'|Tab\\.)\\s+' +
			'(?:Nr\\.\\s*)?(?:\\p{Nd}+\\s*(?:,|und|oder|bis|[-–])\\s*)*$',
		'iu',
	),
};

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(text.split(' '));
}
