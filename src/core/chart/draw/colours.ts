/** What a colour of a drawing is for. */
export type Role = 'ink' | 'muted' | 'rule' | 'stated' | 'derived' | 'paper';

/** A CSS colour for each role. */
export type Colours = Readonly<Record<Role, string>>;

/** For files that leave the page: light colours suit paper and the pages of others. */
export const lightColours: Colours = {
	ink: '#1d2327',
	muted: '#5a6268',
	rule: '#dcd7cd',
	stated: '#0b5563',
	derived: '#9a5b13',
	paper: '#fdfcfa',
};

/**
 * The colours of the page around a drawing, or the light ones in a program that knows no CSS variables.
 */
export const pageColours: Colours = {
	ink: `var(--ink,${lightColours.ink})`,
	muted: `var(--muted,${lightColours.muted})`,
	rule: `var(--rule,${lightColours.rule})`,
	stated: `var(--stated,${lightColours.stated})`,
	derived: `var(--derived,${lightColours.derived})`,
	paper: `var(--paper,${lightColours.paper})`,
};
