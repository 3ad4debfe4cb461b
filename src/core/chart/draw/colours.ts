import type { Look, LookColours } from '../../model/look.ts';

/** The roles of colours in a drawing, each without a colour. */
const ROLES = {
	ink: '',
	muted: '',
	rule: '',
	stated: '',
	derived: '',
	paper: '',
	/** Marks that are not highlighted. */
	faded: '',
	/** Series, in their order. */
	'series-1': '',
	'series-2': '',
	'series-3': '',
	'series-4': '',
	'series-5': '',
	'series-6': '',
	/** Words that lie on a mark of one of these colours. */
	'on-faded': '',
	'on-series-1': '',
	'on-series-2': '',
	'on-series-3': '',
	'on-series-4': '',
	'on-series-5': '',
	'on-series-6': '',
} as const satisfies Partial<Record<keyof LookColours, ''>>;

/** What a colour of a drawing is for. The style sheet names a colour for each: `--ink`, `--series-1`. */
export type Role = keyof typeof ROLES;

/** The colour of words on a mark that is filled with a colour; undefined where words need the paper behind them. */
export function roleOn(fill: Role): Role | undefined {
	const on = `on-${fill}`;
	return isRole(on) ? on : undefined;
}

function isRole(name: string): name is Role {
	return name in ROLES;
}

/** A CSS colour for each role. */
export type Colours = Readonly<Record<Role, string>>;

/** Makes a value for each role. */
export function coloursBy(colourOf: (role: Role) => string): Colours {
	const made: Record<Role, string> = { ...ROLES };
	for (const role of Object.keys(ROLES).filter(isRole)) made[role] = colourOf(role);
	return made;
}

/** The colours of a file that leaves the page: light colours suit paper and the pages of others. */
export function fileColours({ colours }: Look): Colours {
	return coloursBy((role) => colours.light[role]);
}

/**
 * The colours of the page around a drawing, or those of files in a program that knows no CSS variables.
 */
export function pageColours(look: Look): Colours {
	const colours = fileColours(look);
	return coloursBy((role) => `var(--${role},${colours[role]})`);
}
