import type { BuiltInTypeface, Look, TypefaceUse } from '../model/look.ts';
import { toolLook } from './resolve-look.ts';

/** The typefaces by their names in `src/styles/tokens.css`. */
const FACES: Readonly<Record<BuiltInTypeface, string>> = {
	'source-serif-4': 'var(--serif)',
	'golos-text': 'var(--sans)',
};

const USES: readonly TypefaceUse[] = ['text', 'headings', 'interface'];

/**
 * The style sheet of a look: what differs from `src/styles/tokens.css`, in the same layer, to stand behind it. A reader
 * who asks for more contrast gets it from any look. Print has the light colours on white, as `print.css` says.
 */
export function writeStyle({ colours, typefaces }: Look): string {
	const ofColours = ownColours(colours);
	const ofFaces = USES.filter((use) => typefaces[use] !== toolLook.typefaces[use]).map(
		(use) => `--${use}-face:${FACES[typefaces[use]]}`,
	);
	if (ofColours.length + ofFaces.length === 0) return '';
	return `@layer tokens{:root{${[...ofColours, ...ofFaces].join(';')}}${ofColours.length === 0 ? '' : MORE_CONTRAST}}`;
}

/** The colours that `src/styles/missing.css` names. */
const OF_MISSING = /^--(?:paper|ink|accent|rule):/;

/** The style of the page for missing addresses, to stand behind `src/styles/missing.css`; empty if nothing differs. */
export function writeMissingStyle({ colours }: Look): string {
	const own = ownColours(colours).filter((each) => OF_MISSING.test(each));
	return own.length === 0 ? '' : `:root{${own.join(';')}}`;
}

/** Declarations of the colours that differ from those of the tool. */
function ownColours(colours: Look['colours']): string[] {
	const ofTool = new Set(declareColours(toolLook.colours));
	return declareColours(colours).filter((each) => !ofTool.has(each));
}

function declareColours({ light, dark }: Look['colours']): string[] {
	const ofDark = new Map(Object.entries(dark));
	return Object.entries(light).map(([name, colour]) => `--${name}:light-dark(${colour},${ofDark.get(name) ?? colour})`);
}

const MORE_CONTRAST =
	'@media (prefers-contrast:more){:root{--muted:var(--ink);--rule:var(--ink);--accent-quiet:var(--accent)}}';
