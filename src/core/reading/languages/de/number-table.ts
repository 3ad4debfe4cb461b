/** Words with spaces between them, each with a value. Umlauts are written as plain letters, or with an `e`. */
function table(rows: Readonly<Record<number, string>>): [string, number][] {
	return Object.entries(rows).flatMap(([value, words]) =>
		words.split(' ').map((word): [string, number] => [word, Number(value)]),
	);
}

const units = table({
	1: 'ein',
	2: 'zwei zwo',
	3: 'drei',
	4: 'vier',
	5: 'funf fuenf',
	6: 'sechs',
	7: 'sieben',
	8: 'acht',
	9: 'neun',
});
const tens = table({
	20: 'zwanzig',
	30: 'dreißig dreissig',
	40: 'vierzig',
	50: 'funfzig fuenfzig',
	60: 'sechzig',
	70: 'siebzig',
	80: 'achtzig',
	90: 'neunzig',
});

/** “Ein” in all genders and cases. */
export const ONES: ReadonlySet<string> = new Set('ein eine einen einem einer eines'.split(' '));

/** Whole numbers below a hundred; “einundzwanzig” is one word of them. */
export const counts: ReadonlyMap<string, number> = new Map([
	...table({ 0: 'null', 1: `eins ${[...ONES].join(' ')}` }),
	...units,
	...table({
		10: 'zehn',
		11: 'elf',
		12: 'zwolf zwoelf',
		13: 'dreizehn',
		14: 'vierzehn',
		15: 'funfzehn fuenfzehn',
		16: 'sechzehn',
		17: 'siebzehn',
		18: 'achtzehn',
		19: 'neunzehn',
	}),
	...tens,
	...tens.flatMap(([ten, value]) =>
		units.map(([unit, small]): [string, number] => [`${unit}und${ten}`, value + small]),
	),
]);

export const scales: ReadonlyMap<string, number> = new Map(
	table({
		6: 'million millionen mio',
		9: 'milliarde milliarden mrd',
		12: 'billion billionen',
		15: 'billiarde billiarden',
		18: 'trillion trillionen',
	}),
);

export const groups: ReadonlyMap<string, number> = new Map(table({ 12: 'dutzend', 60: 'schock', 144: 'gros' }));

/** Parts of a whole in the names of fractions that are no plain ordinals with `-tel`. */
export const parts: ReadonlyMap<string, number> = new Map(
	table({
		2: 'halbe',
		3: 'drittel',
		4: 'viertel',
		5: 'funftel fuenftel',
		6: 'sechstel',
		7: 'siebtel siebentel',
		8: 'achtel',
		9: 'neuntel',
		10: 'zehntel',
		11: 'elftel',
		12: 'zwolftel zwoelftel',
		100: 'hundertstel',
		1000: 'tausendstel',
	}),
);

/** Stems of the ordinals that name a share: “jede fünfte Firma”. */
export const ordinals: ReadonlyMap<string, number> = new Map(
	table({
		2: 'zweit',
		3: 'dritt',
		4: 'viert',
		5: 'funft fuenft',
		6: 'sechst',
		7: 'siebt siebent',
		8: 'acht',
		9: 'neunt',
		10: 'zehnt',
		20: 'zwanzigst',
		50: 'funfzigst',
		100: 'hundertst',
		1000: 'tausendst',
	}),
);
