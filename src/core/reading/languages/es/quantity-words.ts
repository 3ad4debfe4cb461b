const END = '(?!\\p{L})';
const COUNTS =
	'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|dieciseis' +
	'|diecisiete|dieciocho' +
	'|diecinueve|veinte|veintiún|veintiun[oa]?|veintidós|veintidos|veintitrés|veintitres|veinticuatro' +
	'|veinticinco|veintiséis' +
	'|veintiseis|veintisiete|veintiocho|veintinueve|(?:trein|cuaren|cincuen|sesen|seten|ochen|noven)ta' +
	'|(?:trein|cuaren|cincuen|sesen|seten|ochen|noven)tai(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)' +
	'|ciento|(?:dosc|tresc|cuatroc|quin|seisc|setec|ochoc|novec)ient[oa]s';
const SCALES =
	'mil(?=\\s)|miles|millón|millon|millones|billón|billon|billones|docenas?|decenas?|veintena|treintena' +
	'|centenar(?:es)?|centenas?' +
	'|cientos|millar(?:es)?';
const PARTS = 'tercio|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo';
const PARTS_FEMALE = 'tercera|cuarta|quinta|sexta|séptima|octava|novena|décima|centésima|milésima';

const FRACTIONS = [
	`un\\s+(?:${PARTS})(?=\\s+(?:de|del)(?!\\p{L})|\\s*[.,;:!?)]|\\s*$)`,
	`(?:la|una)\\s+(?:${PARTS_FEMALE})\\s+parte`,
	'(?<!(?:primera|segunda|otra|última)\\s+)mitad',
	'medi[oa](?=\\s+(?:millón|millon|billón|hora|docena|siglo|año|punto|kilo|litro|metro|kilómetro|centenar)(?!\\p{L}))',
	'(?<=\\sy\\s+)medi[oa](?=\\s*[.,;:)]|\\s*$|\\s+de\\s)',
].join('|');

const MULTIPLES = [
	'(?:du|tri|cuadru|quintu|decu)plic(?:ó|a|an|ar|aron|ado|ada|ados|adas|ando|ará|aba)|dobl(?:ó|aron|ado|ar)',
	'(?<=(?:el|al|del)\\s+)(?:doble|triple|cuádruple|quíntuple)(?=\\s+(?:de|del|que)|\\s*[.,;])',
].join('|');

/** “Un” where it counts: “solo un país”, “una de cada cinco”. */
const ONE =
	'(?<=(?:solo|sólo|solamente|exactamente)\\s+)una?(?=\\s+\\p{L})|un[oa]?(?=\\s+(?:\\p{L}+\\s+)?de\\s+cada\\s)';

/** Spanish words that state a quantity. Ordinals and the article “un” do not match. */
export const QUANTITY_WORDS = new RegExp(
	`(?<!\\p{L})(?:${FRACTIONS}|${MULTIPLES}|(?<!por\\s)(?:${COUNTS})|(?<!por\\s)cien|${SCALES}|cero|${ONE})${END}`,
	'giu',
);

/** Matches every text in which {@link QUANTITY_WORDS} matches, and is faster. */
export const MAYBE_QUANTITY = new RegExp(
	'dos|tres|cuatr|cinc|seis|siet|och|nuev|diez|once|doce|trec|catorc|quin|dieci|veint|trein' +
		'|cuaren|sesen|seten|noven|cien|mil|bill|docen|decen|centen|cero|terci|tercer|cuart|sext|séptim' +
		'|octav|décim|centésim|mitad|medi|plic|dobl|tripl|cuádrupl|quíntupl|un[oa]?\\s',
	'iu',
);

/** Fixed phrases in which a word for a number counts nothing; a space stands for any white space. */
const PHRASES = [
	'en dos palabras|a dos pasos|entre dos fuegos|de dos en dos|dos caras de la misma moneda',
	'por los cuatro costados|a los cuatro vientos|cuatro gatos|las mil y una|mil gracias|a mil por hora|cien ' +
		'por cien seguro',
	'(de|desde|a|en) cero|tolerancia cero|partir de cero|uno de los dos|cada dos por tres|a tres bandas',
	'en un dos por tres|siete vidas|no hay dos sin tres',
]
	.join('|')
	.replaceAll(' ', '\\s+');
export const phrases = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PHRASES})(?![\\p{L}\\p{N}])`, 'giu');
