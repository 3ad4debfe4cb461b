const END = '(?!\\p{L})';
const COUNTS =
	'deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante' +
	'|soixante|septante|huitante|octante|nonante|cents?|mille';
const SCALES =
	'millions?|milliards?|billions?|douzaines?|dizaines?|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine' +
	'|soixantaine|centaines?|milliers?';
const ORDINAL =
	'(?:un|deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|treiz|quatorz|quinz|seiz|vingt|trent|quarant|cinquant' +
	'|soixant|septant|nonant|cent|mill)ièmes?';
/** The number goes on to an ordinal: “vingt-cinquième”. */
const ENDS_ORDINAL = `(?!(?:[-‐‑\\s]+(?:et[-‐‑\\s]+)?(?:${COUNTS}|neuf))*[-‐‑\\s]+(?:et[-‐‑\\s]+)?${ORDINAL}${END})`;
/** “Neuf” before a plural, a scale or a unit is nine; else it may be “new”. */
const NINE =
	'neuf(?=[-‐‑\\s]+(?:cents?|mille|millions?|milliards?|pour\\s+cent|mois|fois|sur|ans|heures|et\\s+demie?)(?!\\p{L})' +
	'|\\s+(?!(?:dans|sans|mais|depuis|vers|plus|moins|puis|sous|très|les|des|ses|nos|vos|ils|elles|nous|vous' +
	'|pas|alors|après|près|dès)(?!\\p{L}))\\p{L}{2,}[sx](?!\\p{L}))';
const PARTS = 'tiers|quarts?|cinquième|sixième|septième|huitième|neuvième|dixième|vingtième|centième|millième';

const FRACTIONS = [
	`un\\s+(?:${PARTS})(?=\\s+(?:de|des|du|d[’'])|\\s*[.,;:!?)]|\\s*$)`,
	`(?<=(?:le|au|du)\\s+)(?:tiers|quart)(?=\\s+(?:des|de|du|d[’']))`,
	'(?<!(?:première|seconde|deuxième|dernière|autre)\\s+)moitié(?!\\s+(?:moins|plus|prix))',
	'demie?(?=[-‐‑\\s](?:million|milliard|heure|siècle|douzaine|journée|litre|point))|(?<=\\set\\s+)demie?',
].join('|');

const MULTIPLES = [
	"(?<=(?:le|du|au)\\s+)(?:double|triple|quadruple|décuple)(?=\\s+(?:de|des|du|d[’'])|\\s*[.,;])",
	'(?:re)?doubl(?:é|ée|és|ées|er|èrent|ait|aient|ant)|tripl(?:é|ée|és|ées|er|èrent|ait|aient|ant)',
	'quadrupl(?:é|ée|és|ées|er)|quintupl(?:é|ée|er)|décupl(?:é|ée|er)',
].join('|');

/** “Un” where it counts: “seulement un pays”, “une école sur cinq”. */
const ONE =
	`(?<=(?:seulement|exactement)\\s+)une?(?=\\s+\\p{L})` +
	/** “Un” where it counts: “seulement un pays”, “une école sur cinq”. */ `|une?(?=\\s+(?:\\p{L}+\\s+)?sur\\s+(?:${COUNTS}|neuf|\\p{N}))`;

/** French words that state a quantity. Ordinals and the article “un” do not match. */
export const QUANTITY_WORDS = new RegExp(
	`(?<!\\p{L})(?:${FRACTIONS}|${MULTIPLES}|(?<!pour[-\\s])(?:${COUNTS})${END}${ENDS_ORDINAL}|${NINE}` +
		`|${SCALES}|zéro|${ONE})${END}`,
	'giu',
);

/** Matches every text in which {@link QUANTITY_WORDS} matches, and is faster. */
export const MAYBE_QUANTITY = new RegExp(
	'deux|trois|quat|dizain|cinq|six|sept|huit|neuf|dix|onz|douz|treiz|quinz|seiz|vingt|trent' +
		'|quarant|soixant|ante|cent|mill|billion|zéro|tiers|quart|ième|moitié|demi|doubl|tripl|quadrup' +
		'|quintup|décup|une?\\s',
	'iu',
);

/** Fixed phrases in which a word for a number counts nothing; a space stands for any white space. */
const PHRASES = [
	"en deux mots|de deux choses l[’']une|tous les deux|toutes les deux|à deux doigts|entre deux feux|entre deux chaises",
	"l[’']un des deux|des deux côtés|à deux pas|deux poids,? deux mesures|pour deux raisons",
	'aux quatre coins|en quatre vérités|quatre saisons|cent pour cent|mille et une|mille mercis|à mille lieues',
	'(à|de|en partant de) zéro|repartir de zéro|tolérance zéro|aux cent coups|faire les cent pas|à trois temps',
	'les trois huit|le tiers (monde|état)|un tiers de confiance|se mettre en quatre|plus deux',
]
	.join('|')
	.replaceAll(' ', '\\s+');
export const phrases = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PHRASES})(?![\\p{L}\\p{N}])`, 'giu');
