import { currencyCodes } from '../model/currency-codes.ts';
import type { Dimension, UnitAtom } from '../model/unit.ts';
import { dimensionless } from './dimension.ts';

/** A built-in unit and every code that names it. The first code is the one that the report shows. */
interface BuiltIn {
	readonly codes: readonly string[];
	readonly atom: UnitAtom;
}

/**
 * Base dimensions. The units whose scale is 1 are second, metre, gram, bit, joule, ampere, mole and degree Celsius.
 * Energy is a base dimension too: reports use kWh and kW, and do not derive them from masses and lengths. Kelvin and
 * degrees Fahrenheit have dimensions of their own, so that no formula takes 20 °C for 20 K.
 */
export const baseDimensions = [
	...(['time', 'length', 'mass', 'information', 'energy', 'current', 'amount', 'date', 'rank'] as const),
	...(['temperature', 'absolute-temperature', 'temperature-in-fahrenheit'] as const),
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
const voltage: Dimension = { energy: 1, time: -1, current: -1 };
const pressure: Dimension = { energy: 1, length: -3 };
const frequency = of('time', -1);

/** Metres in an international foot, and grams in an avoirdupois pound, exactly: NIST SP 811 (2008), appendix B.6. */
const foot = 0.3048;
const pound = 453.59237;

/** Powers of ten of the SI prefixes. */
const prefixes = { m: 1e-3, h: 1e2, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 } as const;

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
	named(['basis-point'], '10*-4{basis-point}', 1e-4, dimensionless, 'basis point', 'basis points'),
	symbol(['per-mille', '‰', '[ppth]'], '[ppth]', 1e-3, dimensionless, '‰'),
	symbol(['ppm', '[ppm]'], '[ppm]', 1e-6, dimensionless),
	symbol(['ppb', '[ppb]'], '[ppb]', 1e-9, dimensionless),

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
	intl(['PB', 'PBy', 'petabyte'], 'PBy', 8e15, data, 'petabyte'),
	symbol(['KiB', 'KiBy', 'kibibyte'], 'KiBy', 8 * 2 ** 10, data),
	symbol(['MiB', 'MiBy', 'mebibyte'], 'MiBy', 8 * 2 ** 20, data),
	symbol(['GiB', 'GiBy', 'gibibyte'], 'GiBy', 8 * 2 ** 30, data),
	symbol(['TiB', 'TiBy', 'tebibyte'], 'TiBy', 8 * 2 ** 40, data),

	intl(['m', 'metre', 'meter'], 'm', 1, length, 'meter'),
	intl(['km', 'kilometre', 'kilometer'], 'km', 1e3, length, 'kilometer'),
	intl(['cm', 'centimetre', 'centimeter'], 'cm', 1e-2, length, 'centimeter'),
	intl(['mm', 'millimetre', 'millimeter'], 'mm', 1e-3, length, 'millimeter'),
	symbol(['um', 'micrometre', 'micrometer'], 'um', 1e-6, length, 'µm'),
	symbol(['nm', 'nanometre', 'nanometer'], 'nm', 1e-9, length),
	intl(['mile', 'mi', '[mi_i]'], '[mi_i]', 5280 * foot, length),
	intl(['yard', 'yd', '[yd_i]'], '[yd_i]', 3 * foot, length),
	intl(['foot', 'ft', '[ft_i]'], '[ft_i]', foot, length),
	intl(['inch', '[in_i]'], '[in_i]', foot / 12, length),
	symbol(['m2'], 'm2', 1, area, 'm²'),
	symbol(['km2'], 'km2', 1e6, area, 'km²'),
	symbol(['cm2'], 'cm2', 1e-4, area, 'cm²'),
	symbol(['m3'], 'm3', 1, volume, 'm³'),
	symbol(['km3'], 'km3', 1e9, volume, 'km³'),
	symbol(['cm3'], 'cm3', 1e-6, volume, 'cm³'),
	symbol(['bcm'], '10*9.m3', 1e9, volume),
	intl(['ha', 'hectare', 'har'], 'har', 1e4, area, 'hectare'),
	symbol(['kha', 'khar'], 'khar', 1e7, area),
	symbol(['Mha', 'Mhar'], 'Mhar', 1e10, area),
	intl(['L', 'litre', 'liter'], 'L', 1e-3, volume, 'liter'),
	intl(['mL', 'millilitre', 'milliliter'], 'mL', 1e-6, volume, 'milliliter'),
	intl(['g', 'gram'], 'g', 1, mass, 'gram'),
	intl(['kg', 'kilogram'], 'kg', 1e3, mass, 'kilogram'),
	symbol(['mg', 'milligram'], 'mg', 1e-3, mass),
	symbol(['ug', 'microgram'], 'ug', 1e-6, mass, 'µg'),
	named(['t', 'tonne'], 't', 1e6, mass, 'tonne', 'tonnes'),
	...prefixed('kMG', 't', 't', 1e6, mass),
	intl(['lb', 'pound', '[lb_av]'], '[lb_av]', pound, mass, 'pound'),
	intl(['oz', 'ounce', '[oz_av]'], '[oz_av]', pound / 16, mass, 'ounce'),
	intl(['Cel', 'celsius'], 'Cel', 1, of('temperature'), 'celsius'),
	intl(['[degF]', 'fahrenheit'], '[degF]', 1, of('temperature-in-fahrenheit'), 'fahrenheit'),
	symbol(['K', 'kelvin'], 'K', 1, of('absolute-temperature')),
	symbol(['mol'], 'mol', 1, of('amount')),

	symbol(['W', 'watt'], 'W', 1, power),
	symbol(['mW', 'milliwatt'], 'mW', 1e-3, power),
	symbol(['kW', 'kilowatt'], 'kW', 1e3, power),
	symbol(['MW', 'megawatt'], 'MW', 1e6, power),
	symbol(['GW', 'gigawatt'], 'GW', 1e9, power),
	symbol(['TW', 'terawatt'], 'TW', 1e12, power),
	symbol(['VA'], 'V.A', 1, power),
	...prefixed('kMG', 'VA', 'V.A', 1, power),
	symbol(['V', 'volt'], 'V', 1, voltage),
	...prefixed('mk', 'V', 'V', 1, voltage),
	symbol(['A', 'ampere'], 'A', 1, of('current')),
	...prefixed('mk', 'A', 'A', 1, of('current')),
	symbol(['Pa', 'pascal'], 'Pa', 1, pressure),
	...prefixed('hkMG', 'Pa', 'Pa', 1, pressure),
	symbol(['J', 'joule'], 'J', 1, energy),
	...prefixed('kMGTPE', 'J', 'J', 1, energy),
	symbol(['Wh'], 'W.h', hour, energy),
	symbol(['kWh'], 'kW.h', 1e3 * hour, energy),
	symbol(['MWh'], 'MW.h', 1e6 * hour, energy),
	symbol(['GWh'], 'GW.h', 1e9 * hour, energy),
	symbol(['TWh'], 'TW.h', 1e12 * hour, energy),
	symbol(['PWh'], 'PW.h', 1e15 * hour, energy),
	symbol(['Hz', 'hertz'], 'Hz', 1, frequency),
	symbol(['kHz'], 'kHz', 1e3, frequency),
	symbol(['MHz'], 'MHz', 1e6, frequency),
	symbol(['GHz'], 'GHz', 1e9, frequency),
	symbol(['THz'], 'THz', 1e12, frequency),

	...currencyCodes.map(currency),
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

/** Units of a base with SI prefixes, one for each letter: `kt`, `Mt`, `Gt`. */
function prefixed(letters: string, base: string, ucum: string, scale: number, dimension: Dimension): BuiltIn[] {
	return Object.entries(prefixes).flatMap(([letter, power]) =>
		letters.includes(letter) ? symbol([letter + base], letter + ucum, power * scale, dimension) : [],
	);
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
