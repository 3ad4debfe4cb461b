import type { ColourName, LookColours, LookSpec, Theme } from '../model/look.ts';
import type { Place, Problems } from '../problem.ts';
import { nearestColour } from './nearest-colour.ts';
import { apart, GROUNDS, LEAST_DISTANCE, LEAST_OF_WORDS, onPages, onWhite, type Requirement } from './requirements.ts';
import { resolveColours } from './resolve-look.ts';
import { themes } from './tool-colours.ts';
import { contrast, distance, type Sight, sights } from './see-colours.ts';

/** Who does not tell two colours apart, as a message says it. */
const READERS: Readonly<Record<Sight, string>> = {
	'all colours': 'any reader',
	'no red': 'readers who do not see red',
	'no green': 'readers who do not see green',
	'no blue': 'readers who do not see blue',
};

const WHITE = '#ffffff';
const BLACK = '#000000';

/** A look with the places of its fields. */
export interface WrittenLook {
	readonly spec: LookSpec;
	readonly at: (...path: readonly string[]) => Place;
}

/** Checks that words and marks in the colours of a look can be read and told apart, on light and on dark pages. */
export function checkColours({ spec, at }: WrittenLook, problems: Problems): void {
	for (const theme of themes) {
		const look = { given: spec.colours, colours: resolveColours(spec.colours, theme), theme, at };
		if (theme === 'light' && hasDarkGround(look, problems)) continue;
		// The colours of the tool pass, so a colour fails only if it or what it lies on is given.
		for (const name of new Set([...onPages, ...onWhite].map(({ colour }) => colour)))
			checkContrast(name, look, problems);
		for (const row of apart) checkApart(row, look, problems);
	}
}

/**
 * Reports what is so dark on light pages that no words can be read both on it and on white paper; whatever else fails
 * there follows from that.
 */
function hasDarkGround(look: LookInTheme, problems: Problems): boolean {
	const dark = GROUNDS.filter((ground) => contrast(look.colours[ground], BLACK) < LEAST_OF_WORDS);
	for (const ground of dark) {
		const near = nearestColour(look.colours[ground], (each) => contrast(each, BLACK) >= LEAST_OF_WORDS);
		problems.report({
			rule: 'look-is-legible',
			at: placeOf([ground], look),
			message:
				`On light pages, \`${ground}\` (${look.colours[ground]}) is so dark that no words can be read both on it and ` +
				'on the white paper of the PDF and of a print, which have the same colours.',
			hint: `Give a lighter one, such as ${near?.colour ?? WHITE}, and this one as \`dark\`.`,
		});
	}
	return dark.length > 0;
}

interface LookInTheme {
	readonly given: LookSpec['colours'];
	readonly colours: LookColours;
	readonly theme: Theme;
	readonly at: WrittenLook['at'];
}

/** What holds in a theme: PDF, print and the files of charts have the light colours. */
function requirementsIn(theme: Theme): readonly Requirement[] {
	return theme === 'light' ? [...onPages, ...onWhite] : onPages;
}

/** Reports the worst contrast of a colour, if it is too low. */
function checkContrast(name: ColourName, look: LookInTheme, problems: Problems): void {
	const { colours, theme } = look;
	const groundOf = (on: Requirement['on']) => (on === 'white' ? WHITE : colours[on]);
	const failing = requirementsIn(theme)
		.filter(({ colour }) => colour === name)
		.map((each) => ({ ...each, ratio: contrast(colours[name], groundOf(each.on)) }))
		.filter(({ ratio, least }) => ratio < least)
		.toSorted((one, other) => one.ratio / one.least - other.ratio / other.least);
	const [worst] = failing;
	if (worst === undefined) return;
	const { on, ratio, least, as } = worst;
	const ground = on === 'white' ? `the white paper of the PDF and of a print` : `\`${on}\` (${groundOf(on)})`;
	problems.report({
		rule: 'look-is-legible',
		at: placeOf([name, ...(on === 'white' ? [] : [on])], look),
		message:
			`On ${theme} pages, \`${name}\` (${colours[name]}) has a contrast of ${floor(ratio)}:1 to ${ground}; ` +
			`${as} need ${least}:1.`,
		hint: adviceOn(name, look),
	});
}

/** Reports the first two colours of a row that some readers do not tell apart. */
function checkApart(row: readonly ColourName[], look: LookInTheme, problems: Problems): void {
	const { colours, theme, given } = look;
	for (const [index, other] of row.entries())
		for (const one of row.slice(0, index)) {
			const sight = sights.find((each) => distance(colours[one], colours[other], each) < LEAST_DISTANCE);
			if (sight === undefined) continue;
			const changed = given[other] === undefined && given[one] !== undefined ? one : other;
			problems.report({
				rule: 'look-is-legible',
				at: placeOf([changed, one], look),
				message:
					`On ${theme} pages, the marks of charts \`${one}\` (${colours[one]}) and \`${other}\` (${colours[other]}) ` +
					`look alike to ${READERS[sight]}.`,
				hint: adviceOn(changed, look),
			});
			return;
		}
}

/** Names the nearest shade of a colour that passes everything that is asked of it. */
function adviceOn(name: ColourName, { given, colours, theme }: LookInTheme): string {
	const asked = requirementsIn(theme).filter(({ colour }) => colour === name);
	const others = apart.filter((row) => row.includes(name)).flatMap((row) => row.filter((each) => each !== name));
	const near = nearestColour(
		colours[name],
		(each) =>
			asked.every(({ on, least }) => contrast(each, on === 'white' ? WHITE : colours[on]) >= least) &&
			others.every((other) => sights.every((sight) => distance(each, colours[other], sight) >= LEAST_DISTANCE)),
	);
	if (near === undefined) return `No colour passes as \`${name}\`: choose others beside it.`;
	const found = near.isOfSameHue
		? 'The nearest shade that passes is'
		: 'No shade of its hue passes; the nearest colour is';
	if (given[name] !== undefined) return `${found} ${near.colour}: give it as \`${theme}\` of \`${name}\`.`;
	const other = theme === 'light' ? 'dark' : 'light';
	const both = { [theme]: near.colour, [other]: resolveColours(given, other)[name] };
	return `${found} ${near.colour}: add \`${name}: { light: "${both['light'] ?? ''}", dark: "${both['dark'] ?? ''}" }\` to \`colours\`.`;
}

/** The place of the first of some colours that the look gives; `series-1` may be `stated`. */
function placeOf(names: readonly ColourName[], { given, theme, at }: LookInTheme): Place {
	const found = names.find((name) => given[name] !== undefined);
	if (found !== undefined) return at('colours', found, theme);
	return names.includes('series-1') ? at('colours', 'stated', theme) : at('colours');
}

/** A ratio that is too low is not rounded up to the one that is needed. */
function floor(ratio: number): string {
	return (Math.floor(ratio * 100) / 100).toFixed(2);
}
