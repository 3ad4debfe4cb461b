import { z } from 'zod';
import type { ProvenPicture } from './picture.ts';

/** A colour as files name it: the one form that style sheets, SVG, PDF and PNG all read alike. */
const Colour = z
	.string()
	.regex(/^#[0-9a-fA-F]{6}$/, 'Write a colour as # and six hexadecimal digits, such as "#0b5563", in quotes.')
	.toLowerCase();

const Shades = z.strictObject({
	light: Colour.describe(
		'On light pages, on paper and in files that leave the site, such as "#0b5563": in quotes, or # begins a comment.',
	),
	dark: Colour.describe('On dark pages, such as "#6fc3d3": in quotes, or # begins a comment.'),
});

const shades = (use: string) => Shades.optional().describe(use);

/** Colours by what they are for, under their names in `src/styles/tokens.css`. */
const Colours = z.strictObject({
	paper: shades('The page.'),
	raised: shades('Cards and boxes that lie upon the page.'),
	tint: shades('Notes and code.'),
	mark: shades('Words that are marked, and what an address leads to.'),
	ink: shades('Words, and the axes of charts.'),
	muted: shades('Words beside the text, and the borders of fields.'),
	accent: shades('Links, the ring around what has the focus, the line above the cover, the icon of the site.'),
	'accent-quiet': shades('Lines under figures, and bars in tables. Left out, it lies between `accent` and `paper`.'),
	rule: shades('Lines between parts.'),
	stated: shades('Marks of charts whose value is from a source.'),
	derived: shades('Marks of charts whose value is computed, and the words that say so.'),
	faded: shades('Marks that a chart does not highlight.'),
	'series-1': shades('The first series of a chart. Left out, it is `stated`.'),
	'series-2': shades('The second series of a chart.'),
	'series-3': shades('The third series of a chart.'),
	'series-4': shades('The fourth series of a chart.'),
	'series-5': shades('The fifth series of a chart.'),
	'series-6': shades('The sixth series of a chart.'),
});

/** A colour that a report may choose. */
export type ColourName = keyof z.infer<typeof Colours>;

/** The typefaces that every report has. Others are added by `fonts` in `data/report.yaml`, for letters they lack. */
export const builtInTypefaces = ['source-serif-4', 'golos-text'] as const;
export type BuiltInTypeface = (typeof builtInTypefaces)[number];
const Typeface = z.enum(builtInTypefaces);

const LookFile = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|png)$/, 'Name an SVG or a PNG in data/look/, such as logo.svg.');

/** How the report looks. Written in `data/look.yaml`; whatever it leaves out looks as the tool has it. */
export const LookSpec = z.strictObject({
	logo: z
		.strictObject({
			file: LookFile.describe('An SVG or a PNG in `data/look/`.'),
			dark: LookFile.optional().describe('The same for dark pages. Left out, both have one.'),
		})
		.optional()
		.describe('The sign of the publisher. Readers who do not see it hear the name of the publisher.'),
	icon: LookFile.regex(/\.svg$/, 'Name an SVG: browsers draw the icon at many sizes.')
		.optional()
		.describe('What a browser shows beside the title: a square SVG in `data/look/`.'),
	colours: Colours.default({}).describe('Colours by their names, each for light and for dark pages.'),
	typefaces: z
		.strictObject({
			text: Typeface.optional().describe('What is read from line to line.'),
			headings: Typeface.optional().describe('Titles. Left out, they are set as the text.'),
			interface: Typeface.optional().describe('Tables, captions, notes and buttons.'),
		})
		.default({})
		.describe('What is set in which of the typefaces that every report has.'),
});
export type LookSpec = z.infer<typeof LookSpec>;

export type Theme = keyof z.infer<typeof Shades>;

/** What a report chooses a typeface for. */
export type TypefaceUse = keyof LookSpec['typefaces'];

/** Words that lie on a mark of a chart: chosen here, so that they can be read on it. */
type OnMark = `on-${'faded' | `series-${1 | 2 | 3 | 4 | 5 | 6}`}`;

/** A CSS colour of six hexadecimal digits for each use. */
export type LookColours = Readonly<Record<ColourName | OnMark, string>>;

/** How the report looks, in every output. */
export interface Look {
	readonly colours: Readonly<Record<Theme, LookColours>>;
	readonly typefaces: Readonly<Record<TypefaceUse, BuiltInTypeface>>;
	/** Left out, there is none. */
	readonly logo?: Readonly<Record<Theme, ProvenPicture>> | undefined;
	/** Left out, it is that of the tool in the colours of the report. */
	readonly icon?: ProvenPicture | undefined;
}
