import type { MeasurePatterns } from '../../measure-patterns.ts';
import { namedUnits } from '../../named-units.ts';
import { MONTHS } from './dates.ts';

const WORD = "[\\p{L}\\p{M}µμ°][\\p{L}\\p{M}µμ'’/-]*[²³]?";
/** “Im Jahr 2020”, “im Monat Mai”, “am Tag der Wahl” name a time, which divides nothing. */
const NAMED = `\\p{L}+\\s+(?:\\p{N}|(?:der|des|nach|vor|zuvor|danach|${MONTHS})(?!\\p{L}))`;
const TIME = '(?:Jahr|Monat|Woche|Tag|Stunde|Minute|Sekunde|Quartal)';
/** Endings of adjectives: “5-jährig”. */
const IG = 'ige[nmrs]?|ig';

const units = namedUnits({
	years: `Jahr(?:e[ns]?)? (?:jähr|jaehr)(?:${IG})`,
	months: `Monat(?:e[ns]?)? monat(?:${IG})`,
	weeks: `Wochen? wöch(?:${IG})`,
	days: `Tag(?:e[ns]?)? täg(?:${IG})`,
	hours: `Stunden? Std\\x2e stünd(?:${IG})`,
	minutes: `Minuten? Min\\x2e minüt(?:${IG})`,
	seconds: `Sekunden? Sek\\x2e sekünd(?:${IG})`,
	milliseconds: 'Millisekunden?',
	quarters: 'Quartal(?:e[ns]?)?',
	decades: 'Jahrzehnt(?:e[ns]?)?',
	centuries: 'Jahrhundert(?:e[ns]?)?',
	sqm: 'Quadratmetern?',
	sqkm: 'Quadratkilometern?',
	Kubikmeter: 'Kubikmetern?',
	teaspoons: 'Teelöffeln?',
	ha: 'Hektar(?:en?)?',
	km: 'Kilometern? Km',
	m: 'Metern?',
	cm: 'Zentimetern?',
	mm: 'Millimetern?',
	micrometers: 'Mikrometern?',
	nanometers: 'Nanometern?',
	miles: 'Meilen?',
	feet: 'Fuß',
	inches: 'Zoll',
	yards: 'Yards?',
	acres: 'Acres? Morgen',
	L: 'Litern?',
	ml: 'Millilitern?',
	gallons: 'Gallonen?',
	barrels: 'Barrels? Fässern?',
	kg: 'Kilogramms? Kilos?',
	g: 'Gramms?',
	mg: 'Milligramms?',
	t: 'Tonnen?',
	pounds: 'Pfund',
	ounces: 'Unzen?',
	'°C': 'Grad.(?:Celsius|C) Grad(?=.unter.(?:null|0)) °\\s?Celsius',
	'°F': 'Grad.(?:Fahrenheit|F) °\\s?Fahrenheit Fahrenheit',
	kelvins: 'Grad.Kelvin Kelvin',
	W: 'Watt',
	kW: 'Kilowatt',
	MW: 'Megawatt',
	GW: 'Gigawatt',
	TW: 'Terawatt',
	kWh: 'Kilowattstunden?',
	MWh: 'Megawattstunden?',
	GWh: 'Gigawattstunden?',
	TWh: 'Terawattstunden?',
	volts: 'Volt',
	amps: 'Ampere',
	Hz: 'Hertz',
	MHz: 'Megahertz',
	GHz: 'Gigahertz',
	joules: 'Joule',
	calories: 'Kalorien?',
	bit: 'Bits?',
	byte: 'Bytes?',
	kB: 'Kilobytes?',
	MB: 'Megabytes?',
	GB: 'Gigabytes?',
	TB: 'Terabytes?',
	people: 'Menschen? Person(?:en)? Einwohner(?:innen|n)? Leuten? Bewohnern? Kopf Köpfen? Bürgern?',
	women: 'Frauen?',
	men: 'Mann Männern?',
	children: 'Kind(?:e(?:r|rn|s)?)?',
});

export const measures: MeasurePatterns = {
	pairs: [units],
	powers: [
		['Quadrat-?', '2'],
		['Kubik-?', '3'],
	],
	rates: [
		['[Kk]m/h|km/Std\\.?|Stundenkilometern?|Kilometern?\\s+pro\\s+Stunde', 'km/h'],
		['Meilen?\\s+pro\\s+Stunde|mph', 'mile/h'],
	],
	adjective:
		/^(?:volle[nr]?|ganze[nr]?|weitere[nr]?|zusätzliche[nr]?|metrische[nr]?|aufeinanderfolgende[nr]?|andere[nr]?)\s+/iu,
	noAdjective: new Set(
		(
			'von in im und oder auf zu zum zur der die das den dem des für mit bei aus nach vor seit bis um an am als wie ' +
			'ist sind war waren wird werden wurde wurden hat haben hatte hatten nicht kein keine aber wenn weil pro ' +
			'je über unter zwischen'
		).split(' '),
	),
	noUnit: /(?!)/u,
	per: new RegExp(
		`^(?:[\\s-]+${WORD}){0,3}?\\s+(?:(?:pro|je)\\s+|(?:im|am)\\s+(?=${TIME}(?!\\p{L}))(?!${NAMED})` +
			`|in\\s+der\\s+(?=${TIME}(?!\\p{L})))`,
		'iu',
	),
	each: new RegExp(`^(?:[\\s-]+${WORD})??\\s+jede[rsn]?\\s+`, 'iu'),
	adverb: new RegExp(
		`^(?:[\\s-]+${WORD}){0,2}?[\\s-]+(jährlich|vierteljährlich|monatlich|wöchentlich|täglich|stündlich)(?!\\p{L})`,
		'iu',
	),
	periods: {
		jährlich: 'year',
		vierteljährlich: 'quarter',
		monatlich: 'month',
		wöchentlich: 'week',
		täglich: 'day',
		stündlich: 'hour',
	},
	several: /^(?:(?:ein|eine)\s+)?(?:hundert|tausend|million(?:en)?)(?:\s+(?:hundert|tausend))?(?![\p{L}\p{N}-])/iu,
	noRateFollows: /^\s+(?:später|zuvor|danach|davor|her|nach|vor|lang)(?!\p{L})/iu,
};
