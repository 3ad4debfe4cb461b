import { type LocalFont, localSans, localSerif } from './local-fonts.ts';
import { evenTabularFigures, setDefaultFigures } from './patch-figures.ts';

/** One weight and style of a typeface, from a file of its package. */
export interface Face {
	/** Name of its files: `serif-400` makes `serif-400-latin.woff2`. */
	readonly name: string;
	readonly family: string;
	readonly weight: 400 | 600;
	readonly style: 'normal' | 'italic';
	/** The TrueType file, under `node_modules/`. */
	readonly file: string;
	/** OpenType features of its figures: old-style for text, tabular for tables and charts; none in headings. */
	readonly figures: readonly string[];
	/** Changes the file before it is cut into subsets. */
	readonly patch: (ttf: Buffer) => void;
	readonly locals: readonly LocalFont[];
	/** Name of the face whose files draw the characters that this one lacks. It stands before this one in the list. */
	readonly lender?: string;
}

/** Tables of fonts that the site does not use: design axes, baselines of other scripts, vertical text. */
export const unusedTables = ['STAT', 'BASE', 'DSIG', 'meta', 'vhea', 'vmtx'];

/** The proportional lining figures of Source Serif stand eleven glyphs after its tabular ones. */
const proportionalByDefault = (ttf: Buffer) => setDefaultFigures(ttf, 11);
const serif = {
	family: 'Source Serif 4',
	figures: ['onum'],
	patch: proportionalByDefault,
	locals: localSerif,
} as const;
const sans = { family: 'Golos Text', figures: ['tnum'], patch: evenTabularFigures, locals: localSans } as const;
const serifPackage = '@expo-google-fonts/source-serif-4';
const sansPackage = '@expo-google-fonts/golos-text';

export const faces: readonly Face[] = [
	{
		...serif,
		name: 'serif-400',
		weight: 400,
		style: 'normal',
		file: `${serifPackage}/400Regular/SourceSerif4_400Regular.ttf`,
	},
	{
		...serif,
		name: 'serif-600',
		figures: [],
		weight: 600,
		style: 'normal',
		file: `${serifPackage}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
	},
	{
		...serif,
		name: 'serif-400-italic',
		weight: 400,
		style: 'italic',
		file: `${serifPackage}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
	},
	{
		...sans,
		name: 'sans-400',
		lender: 'serif-400',
		weight: 400,
		style: 'normal',
		file: `${sansPackage}/400Regular/GolosText_400Regular.ttf`,
	},
	{
		...sans,
		name: 'sans-600',
		lender: 'serif-600',
		weight: 600,
		style: 'normal',
		file: `${sansPackage}/600SemiBold/GolosText_600SemiBold.ttf`,
	},
];
