/** What a colour of a drawing is for. */
export type Role = 'ink' | 'muted' | 'rule' | 'stated' | 'derived' | 'paper';

/** A CSS colour for each role. */
export type Colours = Readonly<Record<Role, string>>;

/** For pictures that travel alone: on paper and in other people’s pages the light colours are the safe ones. */
export const lightColours: Colours = {
	ink: '#1d2327',
	muted: '#5a6268',
	rule: '#dcd7cd',
	stated: '#0b5563',
	derived: '#9a5b13',
	paper: '#fdfcfa',
};

/**
 * The colours of the page that a drawing stands in; the light ones where a reader’s program knows no variables of CSS.
 */
export const pageColours: Colours = {
	ink: `var(--ink,${lightColours.ink})`,
	muted: `var(--muted,${lightColours.muted})`,
	rule: `var(--rule,${lightColours.rule})`,
	stated: `var(--stated,${lightColours.stated})`,
	derived: `var(--derived,${lightColours.derived})`,
	paper: `var(--paper,${lightColours.paper})`,
};
