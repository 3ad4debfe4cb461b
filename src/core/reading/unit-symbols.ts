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
