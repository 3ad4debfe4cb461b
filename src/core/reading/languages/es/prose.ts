import type { ProseWords } from '../../prose-words.ts';
import { en } from '../en.ts';
import { MAYBE_QUANTITY, phrases, QUANTITY_WORDS } from './quantity-words.ts';

const SCALES = 'mil|miles|mill[oó]n(?:es)?|bill[oó]n(?:es)?|centenar(?:es)?|decenas?|docenas?';
const PERCENT = 'por\\s?cien(?:to)?|por\\s+mil|puntos?\\s+(?:porcentual(?:es)?|b[áa]sicos?)';
const MONEY = 'euros?|d[óo]lar(?:es)?|pesos?|francos?|libras?|yenes|rublos?|tenges?|céntimos?|centavos?';
const CODES = 'USD|EUR|GBP|JPY|CHF|CNY|RUB|KZT|MXN';

/** What Spanish has no words for here is as in English: names in labels, editions, names of units. */
export const prose: ProseWords = {
	...en.prose,
	numberWords: [{ maybe: MAYBE_QUANTITY, pattern: QUANTITY_WORDS }],
	ordinalDigits: '\\p{Nd}(?:\\.?[ºª]|er|ero|era|do|da|to|ta|mo|ma|vo|va|no|na)',
	joinedBy: 'y',
	joinedAfter: '(?:trein|cuaren|cincuen|sesen|seten|ochen|noven)ta|mil|millones',
	idioms: {
		phrases,
		endsWithNumber: /(?<!\p{L})(?:dos|tres|cuatro|cien|mil|cero)\s*$/iu,
		countedAfter: /^\s+\p{L}+s(?!\p{L})/iu,
	},
	names: ['G(?:7|20)'],
	quantities: {
		scales: wordsOf(
			'por ciento porciento mil miles millón millones billón billones decena decenas docena docenas centenar ' +
				'centenares',
		),
		joiners: wordsOf(
			'y e o a de del la el los las en un una unos unas cerca más menos al hasta que entre casi veces vez ' +
				'puntos punto ' +
				'porcentual porcentuales solo por',
		),
		money: wordsOf(
			'euro euros dólar dólares peso pesos franco francos libra libras yenes rublos tenge usd eur gbp jpy chf',
		),
		gapInPercent: /(?<=(?<!\p{L})por)\s+(?=(?:cien|ciento|mil)(?!\p{L}))/giu,
	},
	beside: {
		...en.prose.beside,
		minus: 'menos|negativo|negativa',
		scaleAfter: new RegExp(`^(?:\\s+|[-‐‑])(?:${PERCENT}|${SCALES}|y\\s+medi[oa])(?![\\p{L}\\p{N}])`, 'iu'),
		scaleInBrackets: new RegExp(`^\\s*[([（]\\s*(?:en\\s+)?(?:[%％‰‱]|${PERCENT}|${SCALES})\\.?\\s*[)\\]）]`, 'iu'),
		shortenedAfter: /^\s+(?:mill)\.(?=\s+\p{L})/u,
		moneyBefore: new RegExp(`(?<![\\p{L}\\p{N}])(?:${CODES})(?=\\s*$)`, 'u'),
		moneyAfter: new RegExp(`^\\s+(?:(?:${MONEY})|${CODES})(?![\\p{L}\\p{N}-])`, 'u'),
		timesAfter: /^\s+veces(?=\s+(?:más|menos|el|la|mayor|menor|superior|inferior)(?!\p{L}))/iu,
	},
	partBefore: new RegExp(
		'(?<!\\p{L})(?:gráficos?|gráficas?|figuras?|fig\\.|tablas?|cuadros?|secci(?:ón|ones)' +
			'|capítulos?)\\s+(?:n\\.?[°º]\\s*)?' +
			'(?:\\p{Nd}+\\s*(?:,|y|o|a|[-–])\\s*)*$',
		'iu',
	),
};

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(text.split(' '));
}
