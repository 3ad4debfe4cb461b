/** The colours and the typeface that a chart is drawn with. Each colour is any CSS colour that a canvas takes. */
export interface ChartTheme {
	readonly ink: string;
	/** Ink for words that stand out; where weight is lost on the way, the colour carries it. */
	readonly strong: string;
	readonly muted: string;
	readonly rule: string;
	readonly stated: string;
	readonly derived: string;
	readonly paper: string;
	/** CSS families, quoted, in the order in which each letter looks for one that has it. */
	readonly font: string;
}

/** For pictures that travel alone: on paper and in other people’s pages the light colours are the safe ones. */
export const lightTheme: ChartTheme = {
	ink: '#1d2327',
	strong: '#1d2327',
	muted: '#5a6268',
	rule: '#dcd7cd',
	stated: '#0b5563',
	derived: '#9a5b13',
	paper: '#fdfcfa',
	font: '"Golos Text", "Source Serif 4"',
};
