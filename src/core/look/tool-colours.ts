import type { ColourName, Theme } from '../model/look.ts';

export const themes = ['light', 'dark'] as const satisfies readonly Theme[];

/** The colours of the tool, as `src/styles/tokens.css` has them: a test compares the two. */
export const toolColours = {
	light: {
		paper: '#fdfcfa',
		raised: '#ffffff',
		tint: '#f3f0ea',
		mark: '#fbe9b7',
		ink: '#1d2327',
		muted: '#484f55',
		accent: '#0b5563',
		'accent-quiet': '#8fb3ba',
		rule: '#dcd7cd',
		stated: '#0b5563',
		derived: '#9a5b13',
		faded: '#8b9296',
		'series-1': '#0b5563',
		'series-2': '#1d8ef5',
		'series-3': '#be728a',
		'series-4': '#551302',
		'series-5': '#746208',
		'series-6': '#2f166e',
	},
	dark: {
		paper: '#14171a',
		raised: '#1d2226',
		tint: '#1f252a',
		mark: '#4a3f17',
		ink: '#e6e3dc',
		muted: '#b4b8bb',
		accent: '#6fc3d3',
		'accent-quiet': '#3e6a74',
		rule: '#363d43',
		stated: '#6fc3d3',
		derived: '#e0a458',
		faded: '#6c7378',
		'series-1': '#6fc3d3',
		'series-2': '#4d6fb7',
		'series-3': '#efec5f',
		'series-4': '#a35e16',
		'series-5': '#d2a74b',
		'series-6': '#7effe8',
	},
} as const satisfies Readonly<Record<Theme, Readonly<Record<ColourName, string>>>>;

/** The names of all colours that a report may choose. */
export const colourNames: readonly ColourName[] = Object.keys(toolColours.light).filter(isColourName);

function isColourName(name: string): name is ColourName {
	return name in toolColours.light;
}
