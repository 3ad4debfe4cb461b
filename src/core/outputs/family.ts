import type { DataEntry } from '../metadata/data-file.ts';
import type { MadePath } from '../permalink/site-map.ts';
import type { Prepared } from './prepared.ts';

/**
 * Files for machines that have addresses of one pattern and are made alike: a row of the table in `families.ts`.
 */
export interface Family {
	/** The address of its entry in the map of the site. A name in braces stands for the id of each file. */
	readonly path: MadePath;
	/** The files of this report. They are made when asked for. */
	readonly files: (prepared: Prepared) => readonly FamilyFile[];
}

/** A file of a family. */
export type FamilyFile = {
	/** Stands for the name in braces in its address. */
	readonly id?: string;
	/** Its media type, if it is not that of the entry in the map of the site. */
	readonly type?: string;
} & (
	| { readonly make: () => Content; readonly data?: never }
	/** A file of data, with what the descriptors say of it. */
	| { readonly make: () => Content; readonly data: DataEntry }
);

export type Content = string | Uint8Array;

/** The address of one file of a family. */
export function pathIn({ path }: Pick<Family, 'path'>, id = ''): string {
	return path.replace(/\{\w+\}/, () => id);
}

/** The one file of a family. */
export function one(make: (prepared: Prepared) => Content): Family['files'] {
	return (prepared) => [{ make: () => make(prepared) }];
}

/** A file for each part of one kind, such as a chart. */
export function each<Part extends { readonly id: string }>(
	parts: (prepared: Prepared) => readonly Part[],
	make: (part: Part, prepared: Prepared) => Content,
): Family['files'] {
	return (prepared) => parts(prepared).map((part) => ({ id: part.id, make: () => make(part, prepared) }));
}

/** A value as a JSON file, indented for people. */
export function json(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
