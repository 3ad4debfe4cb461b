/** Words with spaces between them, each with a value; all without accents. */
function table(rows: Readonly<Record<number, string>>): [string, number][] {
	return Object.entries(rows).flatMap(([value, words]) =>
		words.split(' ').map((word): [string, number] => [word, Number(value)]),
	);
}

/** Words that are one number with the word after them: “dix-sept”, “quatre-vingt”. */
export const pairs: Readonly<Record<string, ReadonlySet<string>>> = {
	dix: new Set(['sept', 'huit', 'neuf']),
	quatre: new Set(['vingt', 'vingts']),
};

export const counts: ReadonlyMap<string, number> = new Map(
	table({
		...{ 0: 'zero', 1: 'un une', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit' },
		...{ 9: 'neuf', 10: 'dix', 11: 'onze', 12: 'douze', 13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize' },
		...{ 17: 'dix-sept', 18: 'dix-huit', 19: 'dix-neuf', 20: 'vingt vingts', 30: 'trente', 40: 'quarante' },
		...{ 50: 'cinquante', 60: 'soixante', 70: 'septante', 80: 'quatre-vingt quatre-vingts huitante octante' },
		...{ 90: 'nonante' },
	}),
);

/** After “soixante” and “quatre-vingt” come the numbers up to 19. */
export const rooms: ReadonlyMap<number, number> = new Map([
	[60, 20],
	[80, 20],
]);

export const scales: ReadonlyMap<string, number> = new Map(
	table({
		6: 'million millions',
		9: 'milliard milliards',
		12: 'billion billions',
		15: 'billiard billiards',
		18: 'trillion trillions',
		5: 'lakh lakhs',
		7: 'crore crores',
	}),
);

export const groups: ReadonlyMap<string, number> = new Map(
	table({
		...{ 10: 'dizaine dizaines', 12: 'douzaine douzaines', 15: 'quinzaine', 20: 'vingtaine', 30: 'trentaine' },
		...{
			40: 'quarantaine',
			50: 'cinquantaine',
			60: 'soixantaine',
			100: 'centaine centaines',
			1000: 'millier milliers',
		},
	}),
);

/** Stems of ordinals, which name parts: “cinquième”; those below twenty may come after tens. */
const stems = table({
	...{ 1: 'un', 2: 'deux', 3: 'trois', 4: 'quatr', 5: 'cinqu', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuv', 10: 'dix' },
	...{ 11: 'onz', 12: 'douz', 13: 'treiz', 14: 'quatorz', 15: 'quinz', 16: 'seiz', 20: 'vingt', 30: 'trent' },
	...{ 40: 'quarant', 50: 'cinquant', 60: 'soixant', 70: 'septant', 90: 'nonant', 100: 'cent', 1000: 'mill' },
	...{ 1000000: 'millionn', 1000000000: 'milliard' },
});

export const ordinals: ReadonlyMap<string, number> = new Map(
	stems.flatMap(([stem, value]) => ['ieme', 'iemes'].map((ending): [string, number] => [stem + ending, value])),
);

/** Parts of a whole that are no ordinals. */
export const parts: ReadonlyMap<string, number> = new Map(
	table({ 2: 'demi demis demie demies', 3: 'tiers', 4: 'quart quarts' }),
);
