import type { MeasurePatterns } from '../../measure-patterns.ts';
import { namedUnits } from '../../named-units.ts';

const WORD = "[\\p{L}\\p{M}µμ°][\\p{L}\\p{M}µμ'’/-]*[²³]?";
const TIME = '(?:año|mes|semana|día|hora|minuto|segundo|trimestre)';

const units = namedUnits({
	years: 'años?',
	months: 'mes(?:es)?',
	weeks: 'semanas?',
	days: 'd[ií]as?',
	hours: 'horas? h',
	minutes: 'minutos? min',
	seconds: 'segundos?',
	milliseconds: 'milisegundos?',
	quarters: 'trimestres?',
	decades: 'décadas? decenios?',
	centuries: 'siglos?',
	sqm: 'metros?.cuadrados?',
	sqkm: 'kil[óo]metros?.cuadrados?',
	Kubikmeter: 'metros?.cúbicos?',
	ha: 'hect[áa]reas?',
	km: 'kil[óo]metros? kms? Km',
	m: 'metros?',
	cm: 'cent[íi]metros?',
	mm: 'mil[íi]metros?',
	micrometers: 'micr[óo]metros?',
	nanometers: 'nan[óo]metros?',
	'nautical-mile': 'millas?.náuticas?',
	miles: 'millas?',
	feet: 'pies?',
	inches: 'pulgadas?',
	yards: 'yardas?',
	acres: 'acres?',
	L: 'litros?',
	ml: 'mililitros?',
	gallons: 'gal[óo]n(?:es)?',
	barrels: 'barril(?:es)?',
	kg: 'kilogramos? kilos?',
	g: 'gramos?',
	mg: 'miligramos?',
	micrograms: 'microgramos?',
	t: 'toneladas?(?:.métricas?)?',
	pounds: 'libras?',
	ounces: 'onzas?',
	quintal: 'quintal(?:es)?',
	'°C': 'grados?.(?:Celsius|C|cent[ií]grados?) grados?(?=.bajo.cero) °\\s?Celsius cent[ií]grados?',
	'°F': 'grados?.(?:Fahrenheit|F) °\\s?Fahrenheit Fahrenheit',
	kelvins: 'grados?.Kelvin kelvins?',
	kWh: 'kilovatios?(?:-|.)hora',
	MWh: 'megavatios?(?:-|.)hora',
	GWh: 'gigavatios?(?:-|.)hora',
	TWh: 'teravatios?(?:-|.)hora',
	W: 'vatios?',
	kW: 'kilovatios?',
	MW: 'megavatios?',
	GW: 'gigavatios?',
	TW: 'teravatios?',
	volts: 'voltios?',
	amps: 'amperios?',
	Hz: 'hercios?',
	MHz: 'megahercios?',
	GHz: 'gigahercios?',
	joules: 'julios?',
	calories: 'calor[íi]as?',
	bit: 'bits?',
	byte: 'bytes?',
	kB: 'kilobytes?',
	MB: 'megabytes?',
	GB: 'gigabytes?',
	TB: 'terabytes?',
	people: 'personas? habitantes? individuos? residentes? ciudadanos?',
	women: 'mujeres mujer',
	men: 'hombres?',
	children: 'niños? niñas?',
});

export const measures: MeasurePatterns = {
	pairs: [units],
	powers: [],
	powersAfter: [
		['cuadrad[oa]s?', '2'],
		['cúbic[oa]s?', '3'],
	],
	rates: [
		['km/h|kmh|kilómetros?\\s+(?:por|a\\s+la)\\s+hora', 'km/h'],
		['millas?\\s+(?:por|a\\s+la)\\s+hora|mph', 'mile/h'],
	],
	adjective: /^(?:de\s+)?(?:nuev[oa]s\s+|complet[oa]s\s+|enter[oa]s\s+|otr[oa]s\s+|larg[oa]s\s+)?(?<=\s)/iu,
	noAdjective: new Set(
		(
			'de del la el los las un una y e o u a al en por para con sin sobre entre que quien donde como más ' +
			'menos pero si ' +
			'es son era eran fue fueron ha han había no ni se su sus desde hasta antes después tras según cada'
		).split(' '),
	),
	noUnit: /(?!)/u,
	per: new RegExp(
		`^(?:[\\s-]+(?!(?:en|con|a)\\s)${WORD}){0,3}?\\s+(?:por\\s+(?!cien)|al\\s+(?=(?:año|mes|día` +
			`|trimestre)(?!\\p{L}))|a\\s+la\\s+(?=(?:semana|hora)(?!\\p{L})))`,
		'iu',
	),
	each: new RegExp(`^(?:[\\s-]+${WORD})??\\s+(?:cada|tod[oa]s\\s+l[oa]s)\\s+(?=${TIME}|${WORD})`, 'iu'),
	adverb: new RegExp(
		`^(?:[\\s-]+${WORD}){0,3}?[\\s-]+(anuales|anual|anualmente|trimestrales|mensuales|mensual|mensualmente` +
			`|semanales|semanal|semanalmente|diarios|diarias|diario|diaria|diariamente)(?!\\p{L})`,
		'iu',
	),
	periods: {
		...{ anuales: 'year', anual: 'year', anualmente: 'year', trimestrales: 'quarter' },
		...{ mensuales: 'month', mensual: 'month', mensualmente: 'month' },
		...{ semanales: 'week', semanal: 'week', semanalmente: 'week' },
		...{ diarios: 'day', diarias: 'day', diario: 'day', diaria: 'day', diariamente: 'day' },
	},
	several: /^(?:un\s+)?(?:cien|mil|mill[oó]n)(?:\s+mil)?(?![\p{L}\p{N}-])/iu,
	noRateFollows: /^\s+(?:después|antes|más\s+tarde|atrás)(?!\p{L})/iu,
};
