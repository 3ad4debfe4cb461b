import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type AddedTypeface, addedTypefaces, type TypefaceName } from '../../core/model/added-typefaces.ts';

/** The weights of an added typeface, and how its package names them. */
const WEIGHTS = { 400: 'Regular', 600: 'SemiBold' } as const;
export type Weight = keyof typeof WEIGHTS;

/** A typeface that the report adds to those of the tool, as it is installed. */
export interface AddedFont {
	readonly name: TypefaceName;
	/** Its family, as its files name it. */
	readonly family: string;
	/** The paths of its files, by weight. */
	readonly files: Readonly<Record<Weight, string>>;
	/** The path of its licence. */
	readonly licence: string;
}

/*
 * Decision: the added typefaces are kept here, as the words that a report brings are: a process has one report at a
 * time, and each output asks for them.
 */
let added: readonly AddedFont[] = [];

/** The typefaces that the report adds: another list for each report. */
export function addedFonts(): readonly AddedFont[] {
	return added;
}

/**
 * Adds the typefaces that a report names. Each is looked for where the report may have installed it, then where the
 * tool is.
 *
 * @param folders Folders that may hold `node_modules`, or lie below one that does.
 * @returns The names of those that are not installed.
 */
export function addFonts(names: readonly TypefaceName[], folders: readonly string[]): TypefaceName[] {
	const found = names.map((name) => [name, findFont(name, addedTypefaces[name], folders)] as const);
	added = found.flatMap(([, font]) => font ?? []);
	return found.flatMap(([name, font]) => (font === undefined ? [name] : []));
}

function findFont(name: TypefaceName, typeface: AddedTypeface, folders: readonly string[]): AddedFont | undefined {
	const fileOf = (weight: Weight) =>
		`${typeface.package}/${weight}${WEIGHTS[weight]}/${typeface.file}_${weight}${WEIGHTS[weight]}.ttf`;
	for (const folder of folders) {
		const require = createRequire(join(folder, 'package.json'));
		try {
			const files = { 400: require.resolve(fileOf(400)), 600: require.resolve(fileOf(600)) };
			return { name, family: typeface.family, files, licence: join(dirname(files[400]), '../LICENSE_FONT') };
		} catch {
			continue;
		}
	}
	return undefined;
}
