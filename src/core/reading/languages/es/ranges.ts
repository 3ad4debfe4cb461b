import type { PairWords, RangeWords, UncertaintyWords } from '../../pair-words.ts';
import type { MultiplePatterns, NegativeWords, NumeralWords } from '../../reading-language.ts';

const SCALES = 'mil|miles|mill[oó]n(?:es)?|mill\\.|millardos?|bill[oó]n(?:es)?';

export const numerals: NumeralWords = {
	ordinalEndings: '\\.?[ºª](?!\\s?[CF](?!\\p{L}))|er|era|ero|do|da|to|ta|mo|ma|vo|va|no|na',
	decadeEndings: '(?!)',
	partsOfYear: '(?!)',
};

export const ranges: RangeWords = {
	to: '(?:a|hasta)(?:\\s+un)?|al|hasta\\s+(?:los|las|el)',
	hyphened: 'a',
	between: 'entre(?:\\s+(?:el|los|las|un))?',
	and: 'y(?:\\s+(?:el|los|las|un))?',
	denied: 'no|nunca|jamás|ni|sino|en\\s+(?:vez|lugar)\\s+de|lejos\\s+de',
	numbered:
		'[Tt]abla|[Cc]uadro|[Ff]igura|[Ff]ig\\.|[Gg]ráfico|[Gg]ráfica|[Cc]apítulo|[Cc]ap\\.|[Ss]ección' +
		'|[Aa]rtículo|[Aa]rt\\.|[Aa]nexo' +
		'|[Pp]ágina|[Pp]ág\\.|p\\.|pp\\.|[Nn]úmero|[Nn]úm\\.|n\\.?[º°]|[Nn]º|[Vv]olumen|[Tt]omo|[Ff]ase|[Nn]ota' +
		'|[Rr]ecuadro|[Ll]ey',
};

export const pairs: PairWords = {
	from: 'del?|(?:de|desde)\\s+un|desde|desde\\s+(?:el|los|las)',
	by: 'un|en|en\\s+un|entre\\s+un',
	rise:
		'aument(?:ó|aron|ado|ar|a|an|aba)|sub(?:ió|ieron|ido|ir|e|en)|crec(?:ió|ieron|ido|er|e|en)|increment(?:ó' +
		'|aron|ado|ar|a)|elev(?:ó|aron|ado|ar|a)' +
		'|ascend(?:ió|ieron|ido|er)|duplic(?:ó|aron|ado)|triplic(?:ó|aron|ado)|ampli(?:ó|aron|ado|ar)',
	fall:
		'baj(?:ó|aron|ado|ar|a|an)|ca(?:yó|yeron|ído|er|e|en)|disminu(?:yó|yeron|ido|ir|ye|yen)|descend(?:ió' +
		'|ieron|ido|er)|reduj(?:o|eron)|reduc(?:ido|ir|e|en)' +
		'|decrec(?:ió|ieron|ido)|retroced(?:ió|ieron|ido)|recort(?:ó|aron|ado|ar)',
	change: 'pas(?:ó|aron|ado|ar|a|an|aba|ará|ando)|cambi(?:ó|aron|ado|ar)|mejor(?:ó|aron|ado)|empeor(?:ó|aron|ado)|fue',
	changeOrAmount: '(?!)',
	changeBeside: '(?!)',
	changeOrRange:
		'aumentos?|subidas?|crecimiento|incrementos?|alzas?|bajadas?|caídas?|descensos?|reducci(?:ón|ones)' +
		'|disminuci(?:ón|ones)',
	spread:
		'var(?:ía|ían|ió|iaron|iar|iando)|oscil(?:a|an|ó|aron|aba|ando)|va|van|iba|iban|fluct(?:úa|úan|uó|uaron)' +
		'|rango|abarca|comprend\\p{L}+|situ\\p{L}+',
	otherClause: 'y|pero|o|mientras|que|quien|donde|como|porque|cuando|si|tras|antes|aunque',
	ofYear: 'en|desde|durante|para|del?',
	bounds: 'y|e|pero|mas',
};

export const uncertainties: UncertaintyWords = {
	interval: 'intervalos?\\s+de\\s+(?:confianza|credibilidad)(?:\\s+(?:del|al))?|IC|CI',
	margin: '(?:con\\s+un\\s+|un\\s+)?(?:margen|márgenes)\\s+de\\s+error(?:\\s+de(?:l)?)?',
	confidence: '(?:de\\s+)?(?:nivel\\s+de\\s+)?confianza',
	spread:
		'desviación\\s+(?:estándar|típica)|error\\s+(?:estándar|típico)|rango(?:\\s+intercuartílico)?|DE|SD|SE|IQR|RIC',
	count: 'n',
};

export const multiples: MultiplePatterns = {
	after: new RegExp(
		'^(?:\\s?[xX×](?![\\p{L}\\p{N}])(?!\\s*\\d)|\\s+(?:vez|veces)(?!\\p{L}|\\s+(?:al|por|cada|a\\s+la|en)(?!\\p{L})))',
		'iu',
	),
	times: /vez|veces/iu,
	before: /(?<!\p{L})(?:factor\s+(?:de\s+)?|multiplic\p{L}+\s+por\s+)$/iu,
	cents: /^\s?(?:centavos?|céntimos?|centimos?)(?!\p{L})/iu,
	joinsCents: 'con',
	partOfOne: /^\s+(?:de\s+una?\s+|de\s+|del\s+)/iu,
	scaleApart: new RegExp(`^(?:\\s*\\(\\s*(?:en\\s+)?|\\s+en\\s+)(?:${SCALES})(?!\\p{L})`, 'iu'),
	scaleIn: 'en',
};

const DEGREES = '(?:\\s?°\\s?[CF]?|\\s+grados?(?:\\s+(?:Celsius|Fahrenheit|centígrados|C|F))?)?';

export const negatives: NegativeWords = {
	sumEnds: `${SCALES}|[A-Z]{3}|euros?|dólares|pesos`,
	expectsNumber: 'de|a|en|por|es|era|son|fue|entre|bajo|sobre|que|hasta',
	expectsMinus: 'de|a|en|entre|bajo|que|hasta',
	degrees: 'grados?',
	belowZero: new RegExp(`^${DEGREES}\\s+bajo\\s+(?:cero|0(?![.,]?\\p{N}))(?!\\p{L})`, 'iu'),
	maybeBelow: new RegExp(`^${DEGREES}\\s+por\\s+debajo\\s+(?:de\\s+cero|del\\s+punto)(?!\\p{L})`, 'iu'),
	account: 'de|es|fue|pérdida|pérdidas|beneficio|resultado|saldo|déficit|superávit|variación|total',
	accountScales: SCALES,
	hyphenWaits: 'y|o|a',
};
