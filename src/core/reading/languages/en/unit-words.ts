import type { UnitWords } from '../../words-anywhere.ts';

/** Spellings of the built-in units besides their codes, by the code. */
const spellings = {
	year: 'yr yrs annum',
	cm3: 'cc ccm',
	month: 'mos mth mths',
	week: 'wks',
	hour: 'hr hrs',
	minute: 'mins',
	second: 'sec secs',
	ms: 'msec msecs',
	us: 'µs μs',
	bit: 'b',
	byte: 'B',
	kbit: 'kb Kb',
	Mbit: 'Mb',
	Gbit: 'Gb',
	Tbit: 'Tb',
	kB: 'KB',
	KiB: 'kibibytes',
	MiB: 'mebibytes',
	GiB: 'gibibytes',
	TiB: 'tebibytes',
	km: 'kms KM Km',
	m2: 'sqm',
	km2: 'sqkm',
	L: 'l',
	kg: 'kgs kilo kilos KG Kg',
	t: 'ton tons',
	Mt: 'megaton megatons megatonne megatonnes MMT',
	Gt: 'gigaton gigatons gigatonne gigatonnes',
	kt: 'kiloton kilotons kilotonne kilotonnes',
	mg: 'milligrams milligramme milligrammes',
	ug: 'µg μg mcg micrograms microgramme microgrammes',
	um: 'µm μm micron microns micrometres micrometers',
	mile: 'miles',
	yard: 'yards yds',
	foot: 'feet',
	inch: 'inches',
	lb: 'lbs pounds',
	oz: 'ounces',
	Cel: '°C °c C centigrade',
	'[degF]': '°F °f F',
	K: '°K kelvins',
	mL: 'ml',
	Mha: 'mha',
	V: 'volts',
	A: 'amp amps amperes',
	Pa: 'pascals',
	hPa: 'hectopascal hectopascals mbar millibar millibars',
	kPa: 'kilopascal kilopascals',
	MPa: 'megapascal megapascals',
	J: 'joules',
	kJ: 'kilojoule kilojoules',
	MJ: 'megajoule megajoules',
	GJ: 'gigajoule gigajoules',
	TJ: 'terajoule terajoules',
	PJ: 'petajoule petajoules',
	EJ: 'exajoule exajoules',
	TW: 'terawatts',
	PWh: 'petawatthour petawatthours',
	W: 'watts',
	kW: 'kilowatts KW',
	MW: 'megawatt megawatts',
	GW: 'gigawatt gigawatts',
	Wh: 'watthour watthours',
	kWh: 'KWh KWH Kwh kilowatthour kilowatthours',
	MWh: 'megawatthour megawatthours',
	GWh: 'gigawatthour gigawatthours',
	TWh: 'terawatthour terawatthours',
	kHz: 'kilohertz',
	MHz: 'megahertz',
	GHz: 'gigahertz',
};

const people = 'person persons people capita head inhabitant inhabitants resident residents population'.split(' ');
const kindsOfPeople = 'woman women man men girl girls boy boys child children'.split(' ');

const OTHERS =
	'mile miles foot feet inch inches yard yards furlong furlongs decade decades century centuries ' +
	'millennium millennia fortnight fortnights quarter quarters semester semesters ' +
	'pound pounds ounce ounces acre acres gallon gallons pint pints barrel barrels bushel bushels ' +
	'quintal quintals knot knots horsepower fahrenheit kelvin ' +
	'short-ton nautical-mile light-year acre-foot degree-of-arc toe ktoe mtoe boe kboe tce joule joules volt volts ampere amperes calorie calories gramme grammes hectopascal hectopascals';
const BASES = 'metre meter gram gramme litre liter watt watthour joule byte bit tonne ton second volt ampere calorie';
const PREFIXES = 'nano micro milli centi deci hecto kilo mega giga tera peta exa kibi mebi gibi tebi';

const names = [
	...OTHERS.split(' '),
	...PREFIXES.split(' ').flatMap((prefix) =>
		BASES.split(' ').flatMap((base) => [`${prefix}${base}`, `${prefix}${base}s`]),
	),
];

const otherUnits = [...new Set(names)].map((name) => ({ name, isSingular: !/s$|ee|ia$/.test(name) }));

export const units: UnitWords = {
	spellings: Object.entries(spellings),
	everydayCodes: ['us'],
	people,
	kindsOfPeople,
	otherUnits,
};
