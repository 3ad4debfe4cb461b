/** Words with spaces between them, each with a value. `ё` is written as `е`. */
function table(rows: Readonly<Record<number, string>>): [string, number][] {
	return Object.entries(rows).flatMap(([value, words]) =>
		words.split(' ').map((word): [string, number] => [word, Number(value)]),
	);
}

/** The cases of a number that ends in `-ь`: “пять, пяти, пятью”. */
function soft(stem: string): string {
	return `${stem}ь ${stem}и ${stem}ью`;
}

function hundreds(nominative: string, stem: string, instrumental: string): string {
	return `${nominative} ${stem}сот ${stem}стам ${instrumental}стами ${stem}стах`;
}

function cases(stem: string, endings: string): string {
	return endings.replace(/[^ ]+/g, (ending) => `${stem}${ending === '-' ? '' : ending}`);
}

const HARD = '- а у ом е ы ов ам ами ах';

/** Cardinals in all cases and genders, and the collectives that count people. */
const counts = new Map(
	table({
		0: 'ноль ноля нолю нолем ноле нуль нуля нулю нулем нуле',
		1: 'один одна одно одного одной одному одну одним одною одном одни одних одними',
		2: 'два две двух двум двумя двое двоих двоим двоими',
		3: 'три трех трем тремя трое троих троим троими',
		4: 'четыре четырех четырем четырьмя четверо четверых четверым четверыми',
		5: `${soft('пят')} пятеро пятерых пятерым пятерыми`,
		6: `${soft('шест')} шестеро шестерых шестерым шестерыми`,
		7: `${soft('сем')} семеро семерых семерым семерыми`,
		8: 'восемь восьми восемью восьмью восьмеро восьмерых восьмерым восьмерыми',
		9: `${soft('девят')} девятеро девятерых`,
		10: `${soft('десят')} десятеро десятерых`,
		11: soft('одиннадцат'),
		12: soft('двенадцат'),
		13: soft('тринадцат'),
		14: soft('четырнадцат'),
		15: soft('пятнадцат'),
		16: soft('шестнадцат'),
		17: soft('семнадцат'),
		18: soft('восемнадцат'),
		19: soft('девятнадцат'),
		20: soft('двадцат'),
		30: soft('тридцат'),
		40: 'сорок сорока',
		50: 'пятьдесят пятидесяти пятьюдесятью',
		60: 'шестьдесят шестидесяти шестьюдесятью',
		70: 'семьдесят семидесяти семьюдесятью',
		80: 'восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью',
		90: 'девяносто девяноста',
		100: 'сто ста',
		200: hundreds('двести', 'двух', 'двумя').replace('двухстам', 'двумстам'),
		300: hundreds('триста', 'трех', 'тремя').replace('трехстам', 'тремстам'),
		400: hundreds('четыреста', 'четырех', 'четырьмя').replace('четырехстам', 'четыремстам'),
		500: hundreds('пятьсот', 'пяти', 'пятью'),
		600: hundreds('шестьсот', 'шести', 'шестью'),
		700: hundreds('семьсот', 'семи', 'семью'),
		800: `${hundreds('восемьсот', 'восьми', 'восемью')} восьмьюстами`,
		900: hundreds('девятьсот', 'девяти', 'девятью'),
	}),
);

/** Powers of ten of the scale words in all cases. */
const scales = new Map(
	table({
		3: cases('тысяч', 'а и е у ей ею ью - ам ами ах'),
		6: cases('миллион', HARD),
		9: cases('миллиард', HARD),
		12: cases('триллион', HARD),
		15: cases('квадриллион', HARD),
	}),
);

/** Nouns that count in groups: “два десятка”, “сотня”. */
const groups = new Map(
	table({
		10: 'десяток десятку десятком десятке десятки десятков десяткам десятками десятках',
		12: cases('дюжин', 'а ы е у ой ою - ам ами ах'),
		100: 'сотня сотни сотне сотню сотней сотен сотням сотнями сотнях',
	}),
);

/** Those of `scales` and `groups` that mean one of them when no number comes before. */
const singulars = new Set(
	[
		'тысяча тысячу тысяче тысячей тысячью',
		...['миллион', 'миллиард', 'триллион'].map((word) => cases(word, '- у ом е')),
		'десяток десятку десятком десятке дюжина дюжину дюжине дюжиной сотня сотню сотне сотней',
	]
		.join(' ')
		.split(' '),
);

/** The same, if a word such as “около” comes before them; else they may be plurals, or belong to another number. */
const maybeSingulars = new Set('тысячи сотни дюжины миллиона миллиарда триллиона десятка'.split(' '));

/** One and a half. */
const oneAndHalf = new Set(['полтора', 'полторы', 'полутора']);

const ORDINAL_STEMS: Readonly<Record<number, string>> = {
	2: 'втор',
	4: 'четверт',
	5: 'пят',
	6: 'шест',
	7: 'седьм',
	8: 'восьм',
	9: 'девят',
	10: 'десят',
	20: 'двадцат',
	50: 'пятидесят',
	100: 'сот',
	1000: 'тысячн',
};

/** Ordinals in all cases and genders, as far as they form fractions: “пятая часть”, “каждый десятый”. */
const ordinals = new Map([
	...table({ 3: 'третий третья третье третьего третьей третьему третью третьим третьем третьи третьих' }),
	...Object.entries(ORDINAL_STEMS).flatMap(([value, stem]) =>
		cases(stem, 'ый ой ая ое ого ому ую ым ом ою ые ых')
			.split(' ')
			.map((word): [string, number] => [word, Number(value)]),
	),
]);

/** Fractions that need no number before them. */
const fractions = new Map(
	table({
		2: 'половина половины половине половину половиной',
		3: 'треть трети третей',
		4: 'четверть четверти четвертью четвертей',
	}),
);

/** Adverbs that multiply. */
const multiples = new Map(
	table({
		2: 'вдвое дважды двукратно',
		3: 'втрое трижды трехкратно',
		4: 'вчетверо четырежды',
		5: 'впятеро',
		6: 'вшестеро',
		7: 'всемеро',
		8: 'ввосьмеро',
		9: 'вдевятеро',
		10: 'вдесятеро',
	}),
);

/** The Russian words that state a number, and their values; all in lower case. */
export const numberWordsRu = {
	...{ counts, scales, groups, singulars, maybeSingulars, oneAndHalf, ordinals, fractions, multiples },
	/** Before `-кратный`: “двукратный”, “десятикратно”. */
	folds: new Map([
		...table({ 2: 'дву двух', 3: 'трех', 4: 'четырех', 5: 'пяти', 6: 'шести', 7: 'семи', 8: 'восьми' }),
		...table({ 9: 'девяти', 10: 'десяти', 20: 'двадцати', 100: 'сто' }),
	]),
} as const;
