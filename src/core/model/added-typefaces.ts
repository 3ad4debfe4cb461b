import { z } from 'zod';

/** A typeface that a report may add to those of the tool, for scripts that these lack. */
export interface AddedTypeface {
	/** Its family, as CSS and Typst name it. */
	readonly family: string;
	/** The npm package that holds it, in the weights 400 and 600. */
	readonly package: string;
	/** How the names of its files begin. */
	readonly file: string;
	/**
	 * Whether each of its letters stands by itself, so that a file may hold some and another file the others. Letters of
	 * Arabic and Devanagari join, and some browsers do not join those of two files.
	 */
	readonly standsAlone: boolean;
}

/**
 * The typefaces that `fonts` of a report may name. All are from Noto, which has the letters of every script in one
 * style, under the SIL Open Font License. An author installs what the report names; the site ships the letters in use.
 */
export const addedTypefaces = {
	'noto-naskh-arabic': noto('Noto Naskh Arabic'),
	'noto-sans-armenian': noto('Noto Sans Armenian'),
	'noto-sans-devanagari': noto('Noto Sans Devanagari'),
	'noto-sans-georgian': noto('Noto Sans Georgian'),
	'noto-sans-hebrew': noto('Noto Sans Hebrew'),
	'noto-sans-jp': noto('Noto Sans JP', true),
	'noto-sans-kr': noto('Noto Sans KR', true),
	'noto-sans-sc': noto('Noto Sans SC', true),
	'noto-sans-thai': noto('Noto Sans Thai'),
} as const;

/** The name of an added typeface in `data/report.yaml`, which is that of its package without the scope. */
export type TypefaceName = keyof typeof addedTypefaces;

const names = Object.keys(addedTypefaces).filter((name): name is TypefaceName => name in addedTypefaces);

export const TypefaceName = z.enum(names);

/** What an author types to install a typeface. */
export function installCommand(name: TypefaceName): string {
	return `npm install ${addedTypefaces[name].package}`;
}

function noto(family: string, standsAlone = false): AddedTypeface {
	const name = family.toLowerCase().replaceAll(' ', '-');
	return { family, package: `@expo-google-fonts/${name}`, file: family.replaceAll(' ', ''), standsAlone };
}
