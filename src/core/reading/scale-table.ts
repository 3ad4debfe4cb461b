/** Words that multiply the number before them by a power of ten, with the endings they take, by language. */
type Table = readonly (readonly [words: string, power: number])[];

const cyrillic: Table = [
	['миллион(?!ер)\\p{L}*|млн', 6],
	['миллиард(?!ер)\\p{L}*|млрд', 9],
	['триллион\\p{L}*|трлн', 12],
];

const tables: Readonly<Record<string, Table>> = {
	en: [
		['hundred', 2],
		['thousands?', 3],
		['lakhs?|lacs?', 5],
		['millions?|mn|mln|mio', 6],
		['crores?', 7],
		['billions?|bn|bln|milliards?|mrd', 9],
		['trillions?|tn|trn|trln', 12],
		['quadrillions?', 15],
	],
	de: [
		['tausend|tsd', 3],
		['million(?:en)?|mio', 6],
		['milliarden?|mrd|mia', 9],
		['billion(?:en)?|bio', 12],
	],
	fr: [
		['mille|milliers?', 3],
		['millions?|mio', 6],
		['milliards?|mds?|mrd', 9],
		['billions?', 12],
	],
	es: [
		['mil|miles', 3],
		['mill[oó]n(?:es)?|mill', 6],
		['bill[oó]n(?:es)?', 12],
	],
	pt: [
		['mil', 3],
		['milhão|milhões|mi', 6],
	],
	it: [
		['mila|mille', 3],
		['milion[ei]|mln', 6],
		['miliard[oi]|mld|mrd', 9],
	],
	nl: [
		['duizend', 3],
		['miljoen|mln', 6],
		['miljard|mld|mrd', 9],
		['biljoen', 12],
	],
	pl: [
		['tysi[ąa]c\\p{L}*|tys', 3],
		['milion(?!er)\\p{L}*|mln', 6],
		['miliard(?!er)\\p{L}*|mld', 9],
	],
	tr: [
		['bin(?:i|e|in|den|dir|lik)?', 3],
		['milyon(?!er)\\p{L}*|mn|mln', 6],
		['milyar(?!der)\\p{L}*|mlr', 9],
		['trilyon(?!er)\\p{L}*', 12],
	],
	az: [
		['min', 3],
		['milyon(?!er)\\p{L}*|mln', 6],
		['milyard(?!er)\\p{L}*|mlrd', 9],
		['trilyon\\p{L}*|trln', 12],
	],
	ru: [['тысяч\\p{L}*|тыс', 3], ...cyrillic],
	uk: [
		['тисяч\\p{L}*|тис', 3],
		['мільйон(?!ер)\\p{L}*|млн', 6],
		['мільярд(?!ер)\\p{L}*|млрд', 9],
		['трильйон\\p{L}*|трлн', 12],
	],
	kk: [['мың\\p{L}*', 3], ...cyrillic],
	ky: [['миң\\p{L}*', 3], ...cyrillic],
	tg: [['ҳазор\\p{L}*', 3], ...cyrillic],
	uz: [
		['ming\\p{L}*|минг\\p{L}*', 3],
		['million(?!er)\\p{L}*|mln', 6],
		['milliard(?!er)\\p{L}*|mlrd', 9],
		['trillion\\p{L}*|trln', 12],
		...cyrillic,
	],
};

/** Of a language without a table only the words that mean the same everywhere. */
const everywhere: Table = [
	['million|mln|mio', 6],
	['mrd|mlrd', 9],
];

const compiled = new Map<string, readonly (readonly [RegExp, number])[]>();

/** The power of ten that a word states in a language (BCP 47 tag). */
export function powerOf(word: string, language: string): number | undefined {
	const base = language.split('-')[0]?.toLowerCase() ?? '';
	let table = compiled.get(base);
	if (table === undefined) {
		const source = Object.hasOwn(tables, base) ? (tables[base] ?? everywhere) : everywhere;
		table = source.map(([words, power]) => [new RegExp(`^(?:${words})$`, 'iu'), power] as const);
		compiled.set(base, table);
	}
	return table.find(([pattern]) => pattern.test(word))?.[1];
}

/** In money only; by itself each of them means something else as well. */
export const moneyWords = new Map([
	['thou', 3],
	['grand', 3],
	['mil', 6],
	['mill', 6],
	['mm', 6],
	['cr', 7],
	['bil', 9],
	['tril', 12],
]);

/** Words of any language that look like a power of ten: where the source's own language does not explain one, its number cannot be read. */
const LOOKS_LIKE_SCALE = new RegExp(
	[
		'(?!mil[iy]oner)(?:m|b|tr|quadr|quint|z|gaz)[iy]ll?[iyj](?:oe?|oo|ó|ò|õ)n(?!a[iî]r|är|ár|ar)\\p{L}*',
		'(?:m|b|tr)ilh(?:ão|ões)',
		'mill[oó]n(?:es)?|bill[oó]n(?:es)?',
		'(?!mil[iy]arder)mill?[iyj]ard(?!aire|är|eir)\\p{L}*|milyar|miliar',
		'tausend\\p{L}*|tusen\\p{L}*|duizend\\p{L}*|tysi[ąa]c\\p{L}*|tis[ií]c\\p{L}*|tuha(?:t|n)\\p{L}*|tūkst\\p{L}*|ezer',
		'mio|mln|bln|trln|mrd|mld|mlrd|mia|tys|tsd|lakhs?|crores?|trn',
		'hundreds|(?:hundred|thousand|dozen)ths?',
		'м[иі]лл?[иі](?:о|й)н(?!ер)\\p{L}*|мільйон(?!ер)\\p{L}*|м[иі]лл?[иія]ард(?!ер)\\p{L}*|мільярд(?!ер)\\p{L}*|трилл?ион\\p{L}*|трильйон\\p{L}*|билл?ион\\p{L}*',
		'тысяч\\p{L}*|тисяч\\p{L}*|тыс|тис|хиляд\\p{L}*|млн|млрд|трлн|мың\\p{L}*|миң\\p{L}*|ҳазор\\p{L}*',
	]
		.map((words) => `^(?:${words})$`)
		.join('|'),
	'iu',
);

export function looksLikeScale(word: string): boolean {
	return LOOKS_LIKE_SCALE.test(word);
}
