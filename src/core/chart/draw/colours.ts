/** A CSS colour for each role of a file that leaves the page: light colours suit paper and the pages of others. */
export const lightColours = {
	ink: '#1d2327',
	muted: '#484f55',
	rule: '#dcd7cd',
	stated: '#0b5563',
	derived: '#9a5b13',
	paper: '#fdfcfa',
	/** Marks that are not highlighted. */
	faded: '#8b9296',
	/** Series, in their order. */
	'series-1': '#0b5563',
	'series-2': '#1d8ef5',
	'series-3': '#be728a',
	'series-4': '#551302',
	'series-5': '#746208',
	'series-6': '#2f166e',
	/** Words that lie on a mark of one of these colours. */
	'on-faded': '#14171a',
	'on-series-1': '#ffffff',
	'on-series-2': '#14171a',
	'on-series-3': '#14171a',
	'on-series-4': '#ffffff',
	'on-series-5': '#ffffff',
	'on-series-6': '#ffffff',
} as const;

/** What a colour of a drawing is for. The style sheet names a colour for each: `--ink`, `--series-1`. */
export type Role = keyof typeof lightColours;

/** The colour of words on a mark that is filled with a colour; undefined where words need the paper behind them. */
export function roleOn(fill: Role): Role | undefined {
	const on = `on-${fill}`;
	return isRole(on) ? on : undefined;
}

function isRole(name: string): name is Role {
	return name in lightColours;
}

/** A CSS colour for each role. */
export type Colours = Readonly<Record<Role, string>>;

/** Makes a value for each role. */
export function coloursBy(colourOf: (role: Role) => string): Colours {
	const made: Record<Role, string> = { ...lightColours };
	for (const role of Object.keys(lightColours).filter(isRole)) made[role] = colourOf(role);
	return made;
}

/**
 * The colours of the page around a drawing, or the light ones in a program that knows no CSS variables.
 */
export const pageColours: Colours = coloursBy((role) => `var(--${role},${lightColours[role]})`);
