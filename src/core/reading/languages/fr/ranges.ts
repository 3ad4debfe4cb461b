import type { PairWords, RangeWords, UncertaintyWords } from '../../pair-words.ts';
import type { MultiplePatterns, NegativeWords, NumeralWords } from '../../reading-language.ts';

const SCALES = 'mille|milliers?|millions?|milliards?|Mds?|Md€|M€|k€|billions?';

export const numerals: NumeralWords = {
	ordinalEndings: '(?:er|ers|ère|ere|res?|nde?|e|es|ème|èmes|eme|emes|ième|ièmes|è|ᵉ)',
	decadeEndings: '(?!)',
	partsOfYear: 'mi|fin|début',
};

export const ranges: RangeWords = {
	to: "à|au|aux|jusqu['’]à|jusqu['’]au",
	hyphened: 'à',
	between: 'entre(?:\\s+les)?',
	and: 'et',
	denied: "pas|non(?:\\s+pas)?|jamais|ni|plutôt\\s+que|au\\s+lieu\\s+d(?:e|['’])|loin\\s+d(?:e|es|['’])",
	numbered:
		'[Tt]ableau|[Ff]igure|[Ff]ig\\.|[Gg]raphique|[Cc]hapitre|[Cc]hap\\.|[Ss]ection|[Aa]rticle|[Aa]rt\\.' +
		'|[Aa]nnexe|[Pp]age|p\\.|pp\\.' +
		'|n[°º]|[Nn]uméro|[Aa]linéa|[Tt]ome|[Vv]olume|[Pp]hase|[Ee]ncadré|[Nn]ote',
};

/** “Passer de 5 à 10” is a change; “augmenter de 5 à 10 %” may be a change or a range. */
export const pairs: PairWords = {
	from: "de|d['’]|du|des|depuis",
	by: "de|d['’]",
	rise: '(?!)',
	fall: '(?!)',
	change:
		'pass(?:e|ent|é|ée|és|ées|er|ant|ait|aient|era|a|èrent)|tomb(?:e|ent|é|ée|és|ées|er|ant|ait|aient)' +
		'|évolu(?:e|ent|é|er|ant)',
	changeOrAmount: '(?!)',
	changeBeside: '(?!)',
	changeOrRange:
		'augment\\p{L}*|hausses?|baiss\\p{L}+|recul\\p{L}*|progress\\p{L}*|diminu\\p{L}*|croissance|croît' +
		'|croissent|crû|accrus?|accroî\\p{L}*' +
		'|rédui\\p{L}+|réduction|chut\\p{L}*|grimp\\p{L}*|bond\\p{L}*|remont\\p{L}*|relev\\p{L}*|abaiss\\p{L}*|port\\p{L}+',
	spread:
		'vari(?:e|ent|ait|aient|ant|é|er)|oscill\\p{L}+|all(?:ant|ait|aient)|va|vont|étal\\p{L}+|échelonn\\p{L}+' +
		'|fluctu\\p{L}+|fourchette',
	otherClause: 'et|mais|ou|tandis|alors|qui|que|dont|où|comme|lorsque|quand|si|après|avant|car',
	ofYear: 'en|pour|depuis',
	bounds: 'et|mais|ou',
};

export const uncertainties: UncertaintyWords = {
	interval: 'intervalles?\\s+de\\s+(?:confiance|crédibilité)(?:\\s+à)?|IC|CI',
	margin: "(?:avec\\s+une\\s+|une\\s+)?marges?\\s+d['’]erreur(?:\\s+de)?",
	confidence: '(?:de\\s+)?(?:niveau\\s+de\\s+)?confiance',
	spread: 'écart[\\s-]type|erreur[\\s-]type|étendue|écart\\s+interquartile|ET|SD|SE|IQR',
	count: 'n',
};

export const multiples: MultiplePatterns = {
	after: new RegExp(
		'^(?:\\s?[xX×](?![\\p{L}\\p{N}])(?!\\s*\\d)' +
			"|\\s+fois(?!\\p{L}|\\s+(?:par|chaque|dans|en)(?!\\p{L})|\\s+(?:l|d)[’']))",
		'iu',
	),
	times: /fois/iu,
	before: /(?<!\p{L})(?:facteur\s+(?:de\s+)?|multipli\p{L}+\s+par\s+)$/iu,
	cents: /^\s?(?:cents?|centimes?)(?!\p{L})/iu,
	partOfOne: /^\s+(?:d['’]une?\s+|de\s+|des\s+|du\s+)/iu,
	scaleApart: new RegExp(`^(?:\\s*\\(\\s*(?:en\\s+)?|\\s+en\\s+)(?:${SCALES})(?!\\p{L})`, 'iu'),
	scaleIn: 'en',
};

const DEGREES = '(?:\\s?°\\s?[CF]?|\\s+degrés?(?:\\s+(?:Celsius|Fahrenheit|C|F))?)?';

export const negatives: NegativeWords = {
	sumEnds: `${SCALES}|[A-Z]{3}|euros?|dollars?|francs?`,
	expectsNumber: 'de|à|par|est|était|sont|entre|sous|sur|que',
	expectsMinus: 'de|à|entre|sous|que',
	degrees: 'degrés?',
	belowZero: new RegExp(
		`^${DEGREES}\\s+(?:au-dessous|en\\s+dessous|au\\s+dessous)\\s+de\\s+(?:zéro|0(?![.,]?\\p{N}))(?!\\p{L})`,
		'iu',
	),
	maybeBelow: new RegExp(`^${DEGREES}\\s+(?:sous\\s+(?:zéro|le\\s+point)|en\\s+négatif)(?!\\p{L})`, 'iu'),
	account: 'de|est|était|perte|pertes|bénéfice|résultat|solde|déficit|excédent|variation|total',
	accountScales: SCALES,
	hyphenWaits: 'et|ou|à',
};
