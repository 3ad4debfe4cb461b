import type { ColourName, Look, LookColours, LookSpec, Theme } from '../model/look.ts';
import type { ProvenPicture } from '../model/picture.ts';
import { between } from './colour-spaces.ts';
import { contrast } from './see-colours.ts';
import { colourNames, toolColours } from './tool-colours.ts';

/** The colours of words on a mark. One of the first two is chosen, and black where neither can be read. */
const ON_MARKS = ['#14171a', '#ffffff', '#000000'] as const;

/** All colours of a theme: those that a report gives, and for the others those of the tool. */
export function resolveColours(given: LookSpec['colours'], theme: Theme): LookColours {
	const colourOf = (name: ColourName): string => {
		const own = given[name]?.[theme];
		if (own !== undefined) return own;
		// The charts keep the colours of the tool, which are told apart, until a report gives them others.
		if (name === 'series-1') return colourOf('stated');
		if (name === 'accent-quiet' && (given.accent ?? given.paper) !== undefined)
			return between(colourOf('accent'), colourOf('paper'));
		return toolColours[theme][name];
	};
	const colours: Record<ColourName, string> = { ...toolColours[theme] };
	for (const name of colourNames) colours[name] = colourOf(name);
	return {
		...colours,
		'on-faded': wordsOn(colours.faded),
		'on-series-1': wordsOn(colours['series-1']),
		'on-series-2': wordsOn(colours['series-2']),
		'on-series-3': wordsOn(colours['series-3']),
		'on-series-4': wordsOn(colours['series-4']),
		'on-series-5': wordsOn(colours['series-5']),
		'on-series-6': wordsOn(colours['series-6']),
	};
}

function wordsOn(mark: string): string {
	const [dark, white, black] = ON_MARKS;
	const better = contrast(dark, mark) >= contrast(white, mark) ? dark : white;
	return contrast(better, mark) >= 4.5 ? better : black;
}

/**
 * How the report looks, in every output.
 *
 * @param pictures The files of the look, by their names.
 */
export function resolveLook(
	{ colours, typefaces, logo, icon }: LookSpec,
	pictures: ReadonlyMap<string, ProvenPicture>,
): Look {
	const text = typefaces.text ?? 'source-serif-4';
	const [light, dark] = logo === undefined ? [] : [pictures.get(logo.file), pictures.get(logo.dark ?? logo.file)];
	return {
		colours: { light: resolveColours(colours, 'light'), dark: resolveColours(colours, 'dark') },
		typefaces: { text, headings: typefaces.headings ?? text, interface: typefaces.interface ?? 'golos-text' },
		...(light === undefined || dark === undefined ? {} : { logo: { light, dark } }),
		...(icon === undefined ? {} : { icon: pictures.get(icon) }),
	};
}

/** The look of a report that gives none. */
export const toolLook: Look = resolveLook({ colours: {}, typefaces: {} }, new Map());
