/** Words with spaces between them, each with a value; all without accents. */
function table(rows: Readonly<Record<number, string>>): [string, number][] {
	return Object.entries(rows).flatMap(([value, words]) =>
		words.split(' ').map((word): [string, number] => [word, Number(value)]),
	);
}

const units = 'uno dos tres cuatro cinco seis siete ocho nueve'.split(' ');
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const hundreds = 'dosc tresc cuatroc quin seisc setec ochoc novec'.split(' ');

export const counts: ReadonlyMap<string, number> = new Map([
	...table({
		...{ 0: 'cero', 1: 'uno un una', 2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho' },
		...{ 9: 'nueve', 10: 'diez', 11: 'once', 12: 'doce', 13: 'trece', 14: 'catorce', 15: 'quince' },
		...{ 16: 'dieciseis', 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve', 20: 'veinte' },
		...{ 21: 'veintiuno veintiun veintiuna', 100: 'cien ciento' },
	}),
	...units.slice(1).map((unit, i): [string, number] => [`veinti${unit}`, 22 + i]),
	...tens.map((ten, i): [string, number] => [ten, 30 + 10 * i]),
	// “Treintaicinco” is written in one word in places.
	...tens.flatMap((ten, i) => units.map((unit, j): [string, number] => [`${ten}i${unit}`, 30 + 10 * i + j + 1])),
	...hundreds.flatMap((stem, i) =>
		['ientos', 'ientas'].map((ending): [string, number] => [stem + ending, 200 + 100 * i]),
	),
]);

export const scales: ReadonlyMap<string, number> = new Map(
	table({ 6: 'millon millones', 9: 'millardo millardos', 12: 'billon billones', 18: 'trillon trillones' }),
);

export const groups: ReadonlyMap<string, number> = new Map(
	table({
		...{ 10: 'decena decenas', 12: 'docena docenas', 15: 'quincena', 20: 'veintena', 30: 'treintena' },
		...{ 100: 'centenar centenares centena centenas', 1000: 'millar millares' },
	}),
);

/** Stems of the words for parts, which end in `o`, `a`, `os` or `as`. */
const parts = table({
	...{
		2: 'medi',
		3: 'terci',
		4: 'cuart',
		5: 'quint',
		6: 'sext',
		7: 'septim setim',
		8: 'octav',
		9: 'noven',
		10: 'decim',
	},
	...{ 20: 'vigesim', 100: 'centesim', 1000: 'milesim', 10000: 'diezmilesim', 1000000: 'millonesim' },
	1000000000000: 'billonesim',
});

/** Parts by their names: “tercio”, “quintas”; “tercera” is one only before “parte”. */
export const wholes: ReadonlyMap<string, number> = new Map(
	parts.flatMap(([stem, value]) => ['o', 'a', 'os', 'as'].map((ending): [string, number] => [stem + ending, value])),
);
