import type { ColourName } from '../model/look.ts';

/** Contrast that a colour must have to what it lies on. */
export interface Requirement {
	readonly colour: ColourName;
	readonly on: ColourName | 'white';
	/** Contrast ratio of WCAG 2.2, criteria 1.4.3 and 1.4.11. */
	readonly least: number;
	/** What of the colour needs it, as a message says it. */
	readonly as: 'words' | 'marks of charts';
}

/** The least contrast of words (WCAG 2.2, 1.4.3) and of marks (1.4.11). */
export const LEAST_OF_WORDS = 4.5;
const LEAST_OF_MARKS = 3;

/** What words lie on. */
export const GROUNDS = ['paper', 'raised', 'tint', 'mark'] as const;
const WORDS = ['ink', 'muted', 'accent'] as const;
const MARKS = [
	'stated',
	'derived',
	'faded',
	'series-1',
	'series-2',
	'series-3',
	'series-4',
	'series-5',
	'series-6',
] as const;

const words = (colour: ColourName, grounds: readonly Requirement['on'][]): Requirement[] =>
	grounds.map((on) => ({ colour, on, least: LEAST_OF_WORDS, as: 'words' }));
const marks = (on: Requirement['on']): Requirement[] =>
	MARKS.map((colour) => ({ colour, on, least: LEAST_OF_MARKS, as: 'marks of charts' }));

/** What holds on every page. The borders of fields are `muted`, so they have more than the 3:1 that they need. */
export const onPages: readonly Requirement[] = [
	...WORDS.flatMap((colour) => words(colour, GROUNDS)),
	...words('derived', ['paper', 'raised', 'tint']),
	...marks('paper'),
];

/** What holds besides on the white paper of the PDF and of a print, in the light colours. */
export const onWhite: readonly Requirement[] = [
	...[...WORDS, 'derived' as const].flatMap((colour) => words(colour, ['white'])),
	...marks('white'),
];

/** Marks that a chart tells apart by their colours, each from all others of its row. */
export const apart: readonly (readonly ColourName[])[] = [
	['stated', 'derived'],
	['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'],
];

/** How far apart such marks must be seen, in Oklab, by every reader. */
export const LEAST_DISTANCE = 0.1;
