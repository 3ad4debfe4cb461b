import type { PairWords, RangeWords, UncertaintyWords } from '../../pair-words.ts';
import type { MultiplePatterns, NegativeWords, NumeralWords } from '../../reading-language.ts';
import { MONTHS } from './dates.ts';

const SCALES = 'Tausend|Tsd\\.?|Million(?:en)?|Mio\\.?|Milliarden?|Mrd\\.?|Billion(?:en)?|Bio\\.?';
/** Nouns that are numbered: “5. Platz”. Before a word in small letters a full stop ends no sentence. */
const NUMBERED =
	'Platz|Rang|Stelle|Quartal|Halbjahr|Jahrhundert|Mal|Auflage|Ausgabe|Stock|Klasse|Jahrestag|Lebensjahr|Oktober' +
	`|Kapitel|Abschnitt|Monat|Woche|Tag|Stunde|Minute|Runde|Geburtstag|${MONTHS}`;

export const numerals: NumeralWords = {
	ordinalEndings: `\\.(?=\\s+(?:\\p{Ll}|(?:${NUMBERED})(?!\\p{L})))|er(?=[\\s-]+Jahre)`,
	decadeEndings: 'er',
	partsOfYear: '(?!)',
};

export const ranges: RangeWords = {
	to: 'bis(?:\\s+(?:zu|hin\\s+zu|maximal))?',
	hyphened: 'bis',
	between: 'zwischen',
	and: 'und',
	denied: 'nicht|kein(?:e[nmrs]?)?|statt|anstatt|anstelle\\s+von|weder|niemals',
	numbered:
		'Tabelle|Tab\\.|Abbildung|Abb\\.|Grafik|Schaubild|Kapitel|Kap\\.|Abschnitt|Artikel|Art\\.|Anhang|Anlage' +
		'|Seite|S\\.' +
		'|Nr\\.|Nummer|Absatz|Abs\\.|Band|Heft|Fußnote|Paragraf|§|Ziffer|Stufe|Phase',
};

/** “Von 5 auf 10” is a change, which `joinParts` reads; with “bis” the two are a range. */
export const pairs: PairWords = {
	from: 'von|vom',
	by: 'um|von',
	rise: 'stieg(?:en)?|steigen|steigt|gestiegen|wuchs(?:en)?|wachsen|wächst|gewachsen|erhöh(?:t|te|ten|en)|zugenommen',
	fall: 'sank(?:en)?|sinken|sinkt|gesunken|fiel(?:en)?|fallen|fällt|gefallen|verringer(?:t|te|ten|n)|gesenkt|reduziert',
	change: 'verändert(?:e|en)?|geändert|verbessert(?:e|en)?|verschlechtert(?:e|en)?',
	changeOrAmount: '(?!)',
	changeBeside: '(?!)',
	changeOrRange: 'Anstieg|Rückgang|Wachstum|Zunahme|Abnahme|Erhöhung|Senkung',
	spread:
		'reich(?:t|te|ten|en)|schwank(?:t|te|ten|en)|lieg(?:t|en)|lag(?:en)?|variier(?:t|te|ten|en)|bewegt(?:e|en)?|Spanne',
	otherClause: 'und|aber|oder|während|der|die|das|weil|wenn|nachdem|bevor|obwohl|wobei',
	ofYear: 'im\\s+Jahr|in|im|für|seit|von',
	bounds: 'und|aber|jedoch',
};

export const uncertainties: UncertaintyWords = {
	interval: '(?:Konfidenz|Vertrauens|Unsicherheits)-?[Ii]ntervalls?|KI|CI|UI',
	margin: '(?:statistische[rn]?\\s+)?(?:Fehlermarge|Fehlertoleranz|Schwankungsbreite|Fehlerspanne)(?:\\s+von)?',
	confidence: 'Konfidenz',
	spread: 'Standardabweichung|Standardfehler|Spannweite|Interquartilsabstand|SD|SE|IQR',
	count: 'n',
};

export const multiples: MultiplePatterns = {
	after: new RegExp(
		'^(?:\\s?[xX×](?![\\p{L}\\p{N}])(?!\\s*\\d)|[\\s-]?fach(?:e[nmrs]?)?(?!\\p{L})|[\\s-]?mal(?!\\p{L}' +
			'|\\s+(?:im|in|pro|je|am|täglich|jährlich|wöchentlich|monatlich|hintereinander)(?!\\p{L})))',
		'iu',
	),
	times: /fach(?:e[nmrs]?)?|mal/iu,
	before: /(?<!\p{L})Faktor\s+(?:von\s+)?$/iu,
	cents: /^\s?(?:Cents?|Rappen|Pence)(?!\p{L})/iu,
	partOfOne: /^\s+(?:eine[rs]|der|des)\s+/iu,
	scaleApart: new RegExp(`^(?:\\s*\\(\\s*(?:in\\s+)?|\\s+in\\s+)(?:${SCALES})(?!\\p{L})`, 'iu'),
	scaleIn: 'in',
};

const DEGREES = '(?:\\s?°\\s?[CF]?|\\s+Grad(?:\\s+(?:Celsius|Fahrenheit|C|F))?)?';

export const negatives: NegativeWords = {
	sumEnds: `${SCALES}|[A-Z]{3}|Euro|Dollar|Franken`,
	expectsNumber: 'von|um|auf|bis|bei|war|waren|ist|sind|betrug|beträgt|zwischen|unter|über|als',
	expectsMinus: 'von|um|auf|bis|bei|unter|über|zwischen|als',
	degrees: 'Grad',
	belowZero: new RegExp(
		`^(?:${DEGREES}\\s+unter\\s+(?:null|0(?![.,]?\\p{N}))|\\s+(?:Grad\\s+)?Minusgraden?)(?!\\p{L})`,
		'iu',
	),
	maybeBelow: new RegExp(`^${DEGREES}\\s+(?:unter\\s+dem\\s+Gefrierpunkt|Frost|Kälte)(?!\\p{L})`, 'iu'),
	account: 'von|war|waren|ist|betrug|beträgt|Verlust|Gewinn|Ergebnis|Saldo|Defizit|Überschuss|Veränderung',
	accountScales: SCALES,
	hyphenWaits: 'und|oder|bis',
};
