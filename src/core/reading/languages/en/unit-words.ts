/** How texts write the built-in units beside their codes, by the code. */
export const spellings: Readonly<Record<string, string>> = {
	year: 'yr yrs annum',
	month: 'mos mth mths',
	week: 'wks',
	hour: 'hr hrs',
	minute: 'mins',
	second: 'sec secs',
	ms: 'msec msecs',
	us: 'µs μs',
	kbit: 'kb Kb kbps',
	Mbit: 'Mb Mbps',
	Gbit: 'Gb Gbps',
	Tbit: 'Tb Tbps',
	kB: 'KB',
	km: 'kms KM Km',
	m2: 'sqm',
	km2: 'sqkm',
	L: 'l',
	kg: 'kgs kilo kilos KG Kg',
	t: 'ton tons',
	Cel: '°C',
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

/** Words for people: whatever a report counts them as, a text may say these. */
export const peopleWords = new Set(
	'person persons people capita head inhabitant inhabitants resident residents'.split(' '),
);
export const kindsOfPeople = new Set('woman women man men girl girls boy boys child children'.split(' '));

const OTHERS =
	'mile miles foot feet inch inches yard yards furlong furlongs decade decades century centuries millennium millennia fortnight fortnights quarter quarters semester semesters ' +
	'pound pounds ounce ounces acre acres gallon gallons pint pints barrel barrels bushel bushels quintal quintals knot knots horsepower fahrenheit kelvin';
const BASES = 'metre meter gram gramme litre liter watt watthour joule byte bit tonne ton second volt ampere calorie';
const PREFIXES = 'nano micro milli centi deci hecto kilo mega giga tera peta exa kibi mebi gibi tebi';

/** Names of units that are not built in: nobody may take them for one that is. */
export const otherNames: ReadonlySet<string> = new Set([
	...OTHERS.split(' '),
	...PREFIXES.split(' ').flatMap((prefix) =>
		BASES.split(' ').flatMap((base) => [`${prefix}${base}`, `${prefix}${base}s`]),
	),
	...'short-ton joule joules volt volts ampere amperes calorie calories gramme grammes hectopascal hectopascals'.split(
		' ',
	),
]);

const SMALL = ['n', 'µ', 'μ', 'm', 'c', 'd', 'h', 'k'];
const LARGE = ['M', 'G', 'T', 'P', 'E'];
const prefixed = (prefixes: readonly string[], bases: string) =>
	bases.split(' ').flatMap((base) => prefixes.map((prefix) => prefix + base));

/** Symbols of units that are not built in. Their case counts: `mW` is no `MW`. */
export const otherSymbols: ReadonlySet<string> = new Set([
	...prefixed(SMALL, 'm g l L W s V A J Pa'),
	...prefixed(['k', 'm', ...LARGE], 't W Wh J V Hz Pa eV b bit B'),
	...prefixed(['Ki', 'Mi', 'Gi', 'Ti', 'Pi'], 'B'),
	...'°F °K ° lb lbs oz ft yd yds mi mph kph kmh rpm hp psi bbl cwt gal kcal cal nmi kn sqft ppm ppb qtr qtrs'.split(
		' ',
	),
]);
