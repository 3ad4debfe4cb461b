/** Powers of ten that follow a number, by language. English stands for every language that is not listed. */
const words: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	en: {
		hundred: 2,
		thousand: 3,
		thousands: 3,
		million: 6,
		millions: 6,
		billion: 9,
		billions: 9,
		trillion: 12,
		trillions: 12,
		bn: 9,
		mn: 6,
		mln: 6,
		tn: 12,
		trn: 12,
	},
	de: { tausend: 3, tsd: 3, mio: 6, million: 6, millionen: 6, mrd: 9, milliarde: 9, milliarden: 9, billion: 12, billionen: 12 },
	fr: { mille: 3, million: 6, millions: 6, milliard: 9, milliards: 9, md: 9, billion: 12, billions: 12 },
	es: { mil: 3, millón: 6, millones: 6, billón: 12, billones: 12 },
	ru: { тыс: 3, тысяча: 3, тысячи: 3, тысяч: 3, млн: 6, миллион: 6, миллиона: 6, миллионов: 6, млрд: 9, миллиард: 9, миллиарда: 9, миллиардов: 9, трлн: 12 },
	kk: { мың: 3, млн: 6, миллион: 6, млрд: 9, миллиард: 9, трлн: 12 },
	ky: { миң: 3, млн: 6, миллион: 6, млрд: 9, миллиард: 9, трлн: 12 },
	uz: { ming: 3, mln: 6, million: 6, mlrd: 9, milliard: 9, trln: 12 },
};

/** Letters are the same everywhere, and their case counts. */
const letters: Readonly<Record<string, number>> = { k: 3, K: 3, m: 6, M: 6, MM: 6, B: 9, T: 12 };

const WORD = /^([\s-]?)(\p{L}+)(?![\p{L}\p{N}])\.?/u;

/** The scale at the start of `rest`: its power of ten and its length, separator included. */
export function readScale(rest: string, language: string, isMoney: boolean): { power: number; length: number } | undefined {
	const match = WORD.exec(rest);
	if (!match) return undefined;
	const [whole = '', gap = '', word = ''] = match;
	const known = words[language.split('-')[0] ?? 'en'] ?? words['en'] ?? {};
	const power = lookUp(known, word.toLowerCase()) ?? (gap === '-' || isAnotherUnit(word, gap, isMoney) ? undefined : lookUp(letters, word));
	return power === undefined ? undefined : { power, length: whole.endsWith('.') ? whole.length - 1 : whole.length };
}

/** `5 m` is a length and `3 T` a field, unless it is money. */
function isAnotherUnit(word: string, gap: string, isMoney: boolean): boolean {
	return gap !== '' && !isMoney && (word === 'm' || word === 'T');
}

function lookUp(table: Readonly<Record<string, number>>, word: string): number | undefined {
	return Object.hasOwn(table, word) ? table[word] : undefined;
}
