import type { AnnotatedCase } from './annotated-case.ts';

/**
 * The units that an honest author would claim, by the names that the suite has for them in its languages. A name that
 * is left out is of a measure that no figure would be stated in.
 */
const namesByUnit: Readonly<Record<string, string>> = {
	year: 'Year|Ans|Año',
	month: 'Month|Mois|Mes',
	week: 'Week|Semaines|Semana',
	day: 'Day|Jour|Día',
	USD: 'Dólar|Dólar estadounidense|Dollar États-Unis',
	AUD: 'Dólar australiano|Dollar Australien',
	CAD: 'Dólar canadiense|Dollar Canadien',
	HKD: 'Dólar de Hong Kong|Dollar de Hong Kong',
	CHF: 'Franc|Franco|Franc Suisse|Franco suizo',
	NLG: 'Florins Néerlandais|Florín neerlandés',
	FIM: 'Marco finlandés|Mark Finlandais',
	JPY: 'Yen|Yen Japonais',
	CNY: 'Yuan Chinois|Yuan chino',
	INR: 'Indian rupee|Rupee|Roupie|Roupie indienne',
	KHR: 'Cambodian riel',
	GBP: 'Libra|Livre|Pound',
	lb: 'Libra|Livre|Pound',
	cent: 'Centavo|Centimes|Penny',
	centavo: 'Centavo',
	centime: 'Centimes',
	pence: 'Penique|Penny',
	penique: 'Penique',
	pesewa: 'Pesewa',
	acre: 'Acre',
	barrel: 'Baril|Barril',
	bit: 'Bit|bit',
	GB: 'Gigabyte',
	cm: 'Centimètres',
	mm: 'Millimètres|Milímetro',
	m: 'Mètres|Metro',
	km: 'Kilometer|Kilomètres|Kilómetro',
	um: 'Micrometer',
	nm: 'Nanometer',
	decimeter: 'Décimètres',
	dm: 'Décimètres',
	hectometer: 'Hectomètre',
	m2: 'Mètre carré|Metro cuadrado|Square meter',
	km2: 'Kilomètre carré|Kilómetro cuadrado',
	m3: 'Cubic meter',
	cm3: 'Centímetro cúbico',
	'foot^3': 'Pie cúbico|Pieds cube',
	'cubic-foot': 'Pie cúbico|Pieds cube',
	mile: 'Mile|Milla',
	foot: 'Pie|Pied',
	inch: 'Inch|Pouce|Pulgada',
	'mile/hour': 'Milla por hora|Miles par heure',
	'km/h': 'Kilometer per hour',
	'm/s': 'Meter per second',
	L: 'Liter|Litre',
	mL: 'Mililitro|Milliliter|Millilitre',
	gallon: 'Gallon|Galón',
	teaspoon: 'Teaspoon',
	oz: 'Onces|Onza',
	ug: 'Microgramme',
	t: 'Tonelada|Tonelada métrica|Tonne|Tonne métrique',
	Cel: 'C|Grado Celsius|Degree|Degré|Grado',
	degree: 'Degree|Degré|Grado',
	radian: 'Radian',
	rad: 'Radian',
	turn: 'Turn',
	tour: 'Turn',
	vuelta: 'Turn',
	'[degF]': 'F|Grado Fahrenheit',
	K: 'K|Kelvin',
};

/** Units that a report has to name itself, in `data/units.yaml`. */
const OWN =
	/^(?:cent|centavo|centime|pence|penique|pesewa|acre|barrel|dm|decimeter|hectometer|cubic-foot|gallon|teaspoon|degree|rad|radian|turn|tour|vuelta)$/;

/** The units of a name of the suite, the likeliest first; undefined if no figure would be stated in it. */
export function unitsOf(suiteName: string): AnnotatedCase['unit'] {
	const codes = Object.entries(namesByUnit).flatMap(([code, names]) =>
		names.split('|').includes(suiteName) ? [code] : [],
	);
	if (codes.length === 0) return undefined;
	return codes.map((code) => ({
		code,
		names: OWN.test(code) ? [{ code, name: { one: code.replace('-', ' '), other: pluralOf(code) } }] : [],
	}));
}

function pluralOf(code: string): string {
	return code === 'cubic-foot' ? 'cubic feet' : /^(?:pence|dm|rad)$/.test(code) ? code : `${code}s`;
}
