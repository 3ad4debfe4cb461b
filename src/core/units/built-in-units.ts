import type { Dimension, UnitAtom } from '../model/unit.ts';
import { dimensionless } from './dimension.ts';

/** A built-in unit and every code that names it. The first code is the one that the report shows. */
interface BuiltIn {
	readonly codes: readonly string[];
	readonly atom: UnitAtom;
}

/**
 * Base dimensions. The units whose scale is 1 are second, metre, gram, bit, joule and degree Celsius. Energy is a base
 * dimension too: reports use kWh and kW, and do not derive them from masses and lengths.
 */
export const baseDimensions = [
	'time',
	'length',
	'mass',
	'information',
	'energy',
	'temperature',
	'date',
	'rank',
] as const;
type BaseDimension = (typeof baseDimensions)[number];

const day = 86_400;
/** In UCUM a year is a Julian year of 365.25 days and a month is a twelfth of it, so 12 months are exactly a year. */
const year = 365.25 * day;
const hour = 3600;

const length = of('length');
const area = of('length', 2);
const volume = of('length', 3);
const mass = of('mass');
const time = of('time');
const data = of('information');
const energy = of('energy');
const power: Dimension = { energy: 1, time: -1 };
const frequency = of('time', -1);

/** Every unit that needs no definition: UCUM, by its code and by a plain English name, and ISO 4217. */
export const builtInUnits: readonly BuiltIn[] = [
	{ codes: ['1'], atom: { code: '1', ucum: '1', scale: 1, dimension: dimensionless, display: { by: 'none' } } },
	{
		codes: ['times'],
		atom: { code: 'times', ucum: '1', scale: 1, dimension: dimensionless, display: { by: 'multiplier' } },
	},
	named(['percentage-point'], '%{percentage-point}', 0.01, dimensionless, 'percentage point', 'percentage points'),
	named(['person'], '{person}', 1, { person: 1 }, 'person', 'people'),
	{ codes: ['date'], atom: { code: 'date', ucum: '{date}', scale: 1, dimension: of('date'), display: { by: 'date' } } },
	{ codes: ['rank'], atom: { code: 'rank', ucum: '{rank}', scale: 1, dimension: of('rank'), display: { by: 'rank' } } },
	intl(['percent', '%'], '%', 0.01, dimensionless),

	intl(['year', 'a'], 'a', year, time),
	intl(['month', 'mo'], 'mo', year / 12, time),
	intl(['week', 'wk'], 'wk', 7 * day, time),
	intl(['day', 'd'], 'd', day, time),
	intl(['hour', 'h'], 'h', hour, time),
	intl(['minute', 'min'], 'min', 60, time),
	intl(['second', 's'], 's', 1, time),
	intl(['ms', 'millisecond'], 'ms', 1e-3, time, 'millisecond'),
	intl(['us', 'microsecond'], 'us', 1e-6, time, 'microsecond'),
	intl(['ns', 'nanosecond'], 'ns', 1e-9, time, 'nanosecond'),

	intl(['bit'], 'bit', 1, data),
	intl(['kbit', 'kilobit'], 'kbit', 1e3, data, 'kilobit'),
	intl(['Mbit', 'megabit'], 'Mbit', 1e6, data, 'megabit'),
	intl(['Gbit', 'gigabit'], 'Gbit', 1e9, data, 'gigabit'),
	intl(['Tbit', 'terabit'], 'Tbit', 1e12, data, 'terabit'),
	intl(['byte', 'By'], 'By', 8, data),
	intl(['kB', 'kBy', 'kilobyte'], 'kBy', 8e3, data, 'kilobyte'),
	intl(['MB', 'MBy', 'megabyte'], 'MBy', 8e6, data, 'megabyte'),
	intl(['GB', 'GBy', 'gigabyte'], 'GBy', 8e9, data, 'gigabyte'),
	intl(['TB', 'TBy', 'terabyte'], 'TBy', 8e12, data, 'terabyte'),

	intl(['m', 'metre', 'meter'], 'm', 1, length, 'meter'),
	intl(['km', 'kilometre', 'kilometer'], 'km', 1e3, length, 'kilometer'),
	intl(['cm', 'centimetre', 'centimeter'], 'cm', 1e-2, length, 'centimeter'),
	intl(['mm', 'millimetre', 'millimeter'], 'mm', 1e-3, length, 'millimeter'),
	symbol(['m2'], 'm2', 1, area, 'm²'),
	symbol(['km2'], 'km2', 1e6, area, 'km²'),
	symbol(['m3'], 'm3', 1, volume, 'm³'),
	intl(['ha', 'hectare', 'har'], 'har', 1e4, area, 'hectare'),
	intl(['L', 'litre', 'liter'], 'L', 1e-3, volume, 'liter'),
	intl(['g', 'gram'], 'g', 1, mass, 'gram'),
	intl(['kg', 'kilogram'], 'kg', 1e3, mass, 'kilogram'),
	named(['t', 'tonne'], 't', 1e6, mass, 'tonne', 'tonnes'),
	intl(['Cel', 'celsius'], 'Cel', 1, of('temperature'), 'celsius'),

	symbol(['W', 'watt'], 'W', 1, power),
	symbol(['kW', 'kilowatt'], 'kW', 1e3, power),
	symbol(['MW', 'megawatt'], 'MW', 1e6, power),
	symbol(['GW', 'gigawatt'], 'GW', 1e9, power),
	symbol(['Wh'], 'W.h', hour, energy),
	symbol(['kWh'], 'kW.h', 1e3 * hour, energy),
	symbol(['MWh'], 'MW.h', 1e6 * hour, energy),
	symbol(['GWh'], 'GW.h', 1e9 * hour, energy),
	symbol(['TWh'], 'TW.h', 1e12 * hour, energy),
	symbol(['Hz', 'hertz'], 'Hz', 1, frequency),
	symbol(['kHz'], 'kHz', 1e3, frequency),
	symbol(['MHz'], 'MHz', 1e6, frequency),
	symbol(['GHz'], 'GHz', 1e9, frequency),

	...Intl.supportedValuesOf('currency').map(currency),
];

function of(base: BaseDimension, exponent = 1): Dimension {
	return { [base]: exponent };
}

/** A unit that `Intl` formats. @param unit One of the units that ECMA-402 sanctions. */
function intl(
	codes: readonly [string, ...string[]],
	ucum: string,
	scale: number,
	dimension: Dimension,
	unit: string = codes[0],
): BuiltIn {
	return { codes, atom: { code: codes[0], ucum, scale, dimension, display: { by: 'intl', unit } } };
}

/** A unit that is shown by its SI symbol, which is the same in every language, singular and plural. */
function symbol(
	codes: readonly [string, ...string[]],
	ucum: string,
	scale: number,
	dimension: Dimension,
	text: string = codes[0],
): BuiltIn {
	return named(codes, ucum, scale, dimension, text, text);
}

function named(
	codes: readonly [string, ...string[]],
	ucum: string,
	scale: number,
	dimension: Dimension,
	one: string,
	other: string,
): BuiltIn {
	return { codes, atom: { code: codes[0], ucum, scale, dimension, display: { by: 'name', name: { one, other } } } };
}

/** A currency. Each has a dimension of its own, so that no rate of exchange is assumed. */
function currency(code: string): BuiltIn {
	return {
		codes: [code],
		atom: { code, ucum: `{${code}}`, scale: 1, dimension: { [code]: 1 }, display: { by: 'currency', currency: code } },
	};
}
