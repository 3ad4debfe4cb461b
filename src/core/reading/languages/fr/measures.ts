import type { MeasurePatterns } from '../../measure-patterns.ts';
import { namedUnits } from '../../named-units.ts';

const WORD = "[\\p{L}\\p{M}µμ°][\\p{L}\\p{M}µμ'’/-]*[²³]?";
const TIME = '(?:an|année|mois|semaine|jour|heure|minute|seconde|trimestre)';

const units = namedUnits({
	years: 'ans? années?',
	months: 'mois',
	weeks: 'semaines?',
	days: 'jours? journées?',
	hours: 'heures? h',
	minutes: 'minutes? min',
	seconds: 'secondes?',
	milliseconds: 'millisecondes?',
	quarters: 'trimestres?',
	decades: 'décennies?',
	centuries: 'siècles?',
	sqm: 'm[èe]tres?.carrés?',
	sqkm: 'kilom[èe]tres?.carrés?',
	Kubikmeter: 'm[èe]tres?.cubes?',
	ha: 'hectares?',
	km: 'kilom[èe]tres? kms? Km',
	m: 'm[èe]tres?',
	cm: 'centim[èe]tres?',
	mm: 'millim[èe]tres?',
	decimeters: 'décim[èe]tres?',
	hectometers: 'hectom[èe]tres?',
	micrometers: 'microm[èe]tres?',
	'nautical-mile': 'milles?.(?:nautiques?|marins?)',
	miles: 'miles? milles?',
	feet: 'pieds?',
	inches: 'pouces?',
	acres: 'acres?',
	L: 'litres?',
	ml: 'millilitres?',
	gallons: 'gallons?',
	barrels: 'barils?',
	kg: 'kilogrammes? kilos?',
	g: 'grammes?',
	mg: 'milligrammes?',
	micrograms: 'microgrammes?',
	t: 'tonnes?(?:.métriques?)?',
	pounds: 'livres?',
	ounces: 'onces?',
	'°C': 'degrés?.(?:Celsius|C|centigrades?) degrés?(?=.(?:au-dessous|en.dessous).de.) °\\s?Celsius',
	'°F': 'degrés?.(?:Fahrenheit|F) °\\s?Fahrenheit Fahrenheit',
	kelvins: 'degrés?.Kelvin kelvins?',
	kWh: 'kilowatt(?:s|-|.)?heures?',
	MWh: 'mégawatt(?:s|-|.)?heures?',
	GWh: 'gigawatt(?:s|-|.)?heures?',
	TWh: 'térawatt(?:s|-|.)?heures?',
	W: 'watts?',
	kW: 'kilowatts?',
	MW: 'mégawatts?',
	GW: 'gigawatts?',
	TW: 'térawatts?',
	volts: 'volts?',
	amps: 'ampères?',
	Hz: 'hertz',
	MHz: 'mégahertz',
	GHz: 'gigahertz',
	joules: 'joules?',
	calories: 'calories?',
	bit: 'bits?',
	byte: 'octets?',
	kB: 'kilo-?octets? ko',
	MB: 'méga-?octets? Mo',
	GB: 'giga-?octets? Go',
	TB: 'téra-?octets? To',
	people: 'personnes? habitants? gens individus? résidents?',
	women: 'femmes?',
	men: 'hommes?',
	children: 'enfants?',
});

export const measures: MeasurePatterns = {
	pairs: [units],
	powers: [],
	powersAfter: [
		['carrés?', '2'],
		['cubes?', '3'],
	],
	rates: [
		["km/h|kmh|kilomètres?(?:-|\\s+(?:à\\s+l['’]|par\\s+))heures?", 'km/h'],
		["miles?\\s+(?:à\\s+l['’]|par\\s+)heures?|mph", 'mile/h'],
	],
	adjective:
		/^(?:de\s+|d['’]\s?)?(?:pleine?s?\s+|entière?s?\s+|nouveaux\s+|nouvelles\s+|autres\s+|longues\s+)?(?<=\s|['’])/iu,
	noAdjective: new Set(
		(
			'de du des d le la les l un une et ou à au aux en dans par pour sur sous avec sans entre vers chez que ' +
			'qui dont où ' +
			'est sont était étaient a ont avait avaient n ne pas plus moins mais car si comme depuis avant après ' +
			'soit ce ces cette'
		).split(' '),
	),
	noUnit: /(?!)/u,
	per: new RegExp(
		`^(?:[\\s-]+${WORD}){0,3}?\\s+(?:par\\s+|à\\s+l['’](?=(?:heure|année|hectare|unité)(?!\\p{L}))` +
			`|l['’](?=(?:heure|unité)(?!\\p{L}))` +
			`|la\\s+(?=(?:tonne|minute|seconde|pièce)(?!\\p{L}))|le\\s+(?=(?:baril|litre|kilo|mètre|kg)(?!\\p{L})))`,
		'iu',
	),
	each: new RegExp(`^(?:[\\s-]+${WORD})??\\s+(?:chaque|tous\\s+les|toutes\\s+les)\\s+(?=${TIME}|${WORD})`, 'iu'),
	adverb: new RegExp(
		`^(?:[\\s-]+${WORD}){0,3}?[\\s-]+(annuellement|mensuellement|hebdomadairement|quotidiennement)(?!\\p{L})`,
		'iu',
	),
	periods: { annuellement: 'year', mensuellement: 'month', hebdomadairement: 'week', quotidiennement: 'day' },
	several: /^(?:un\s+)?(?:cent|mille|million)(?:\s+(?:cent|mille))?(?![\p{L}\p{N}-])/iu,
	noRateFollows: /^\s+(?:plus\s+tard|auparavant|après|avant)(?!\p{L})/iu,
};
