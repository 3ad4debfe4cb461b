import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { idFromName } from '../../core/data-sets/id-from-name.ts';
import { Id } from '../../core/model/id.ts';
import { dataEndings } from './detect-data.ts';

/** Why a file is not added, and what to do. */
export class RefusedFile extends Error {
	readonly hint: string;
	constructor(message: string, hint: string) {
		super(message);
		this.name = 'RefusedFile';
		this.hint = hint;
	}
}

/** A file that may be added to the sources of a report. */
export interface FileToAdd {
	/** Its absolute path. */
	readonly path: string;
	/** Its name, as it was found. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** The id of the source, and the ending of its copy. */
	readonly id: string;
	readonly ending: string;
	/** Whether it lies in `data/sources` under the name that its copy has. */
	readonly isInPlace: boolean;
	/** The text of its record, if it lies in `data/sources` with one. */
	readonly record?: string | undefined;
}

/** Hosts of git warn of files of this size, and refuse those of the other. In bytes. */
export const LARGE = 50_000_000;
export const LARGEST = 95_000_000;

/** The endings of copies: of a text, and of data sets. */
const ENDINGS = ['.txt', ...dataEndings];
/** Other endings of files of the same kinds. */
const SAME_AS: Readonly<Record<string, string>> = { '.jsonl': '.ndjson', '.tab': '.tsv', '.text': '.txt' };
/** What to do with a file of another kind. */
const WAYS_ON: Readonly<Record<string, string>> = {
	'.xls': 'Open it in a spreadsheet program and save it as .xlsx.',
	'.ods': 'Open it in a spreadsheet program and save it as .xlsx.',
	'.zip': 'Unpack it, and add a file of those in it.',
	'.gz': 'Unpack it, and add what was in it.',
	'.pdf': 'Save its text as .txt, and say in `note` how you did it.',
	'.docx': 'Save its text as .txt, and say in `note` how you did it.',
	'.html': 'Save its text as .txt, and say in `note` how you did it.',
	'.htm': 'Save its text as .txt, and say in `note` how you did it.',
};

/**
 * Finds out whether a file can be added, under which id, and reads it.
 *
 * @param root The folder of the report.
 * @param wanted The id that the author wants; the name of the file decides if it is left out.
 * @throws {RefusedFile} If it cannot be added.
 */
export function fileToAdd(root: string, file: string, wanted?: string): FileToAdd {
	const path = resolve(file);
	const sources = join(root, 'data/sources');
	const name = basename(path);
	const bytes = readPlain(path, file);
	const given = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';
	const ending = SAME_AS[given] ?? given;
	if (!ENDINGS.includes(ending)) throw unknownEnding(file, ending);
	const id = idOf(name.slice(0, name.length - given.length), wanted);
	const isInPlace = isSameFile(path, join(sources, id + ending)) && name === id + ending;
	const isAmongSources = isSameFile(dirname(path), sources);
	if (isAmongSources && !isInPlace) {
		const hint = `Rename it to ${id}${ending}, or move it to another folder, and run this again.`;
		throw new RefusedFile(`The name of data/sources/${name} is not that of a copy.`, hint);
	}
	const own = isInPlace && ending !== '.txt' ? [name, `${id}.yaml`] : isInPlace ? [name] : [];
	const taken = (isThere(sources) ? readdirSync(sources) : []).find(
		(each) => each.replace(/\.[^.]+$/, '') === id && !own.includes(each),
	);
	if (taken !== undefined) {
		const hint = 'Nothing is overwritten. Give the new source another id: `-- <file> --id another-name`.';
		throw new RefusedFile(`There is a source “${id}” already: data/sources/${taken}.`, hint);
	}
	const recordFile = join(sources, `${id}.yaml`);
	const record = isInPlace && isThere(recordFile) ? readFileSync(recordFile, 'utf8') : undefined;
	return { path, name, bytes, id, ending, isInPlace, record };
}

/** Reads a file of a size that can be published. */
function readPlain(path: string, file: string): Uint8Array {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === undefined) throw new RefusedFile(`There is no file ${file}.`, 'Give the path of the file to add.');
	if (found.isDirectory())
		throw new RefusedFile(`${file} is a folder.`, 'Give the path of one file in it; each is a source of its own.');
	if (!found.isFile()) throw new RefusedFile(`${file} is no plain file.`, 'Give the path of a file.');
	if (found.size === 0) throw new RefusedFile(`${file} is empty.`, 'Save it again from where it was found.');
	if (found.size > LARGEST) {
		const size = `${Math.round(found.size / 1e6).toLocaleString('en')} MB`;
		const message = `${file} has ${size}. Hosts of git refuse files of more than ${LARGEST / 1e6} MB.`;
		const hint = 'Save it as .parquet, which is much smaller, or save the rows and columns that the report needs.';
		throw new RefusedFile(message, hint);
	}
	return readFileSync(path);
}

function idOf(name: string, wanted: string | undefined): string {
	if (wanted === undefined) {
		const id = idFromName(name);
		if (id !== undefined) return id;
		const hint = 'Give one of letters from a to z, digits and hyphens: `-- <file> --id some-name`.';
		throw new RefusedFile(`No id can be made of the name “${name}”.`, hint);
	}
	const [fault] = Id.safeParse(wanted).error?.issues ?? [];
	if (fault !== undefined) throw new RefusedFile(`“${wanted}” is no id.`, fault.message);
	return wanted;
}

function unknownEnding(file: string, ending: string): RefusedFile {
	const message = ending === '' ? `The name of ${file} has no ending.` : `Files that end in ${ending} cannot be added.`;
	return new RefusedFile(message, WAYS_ON[ending] ?? `A source is one of ${ENDINGS.join(', ')}.`);
}

function isThere(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Whether two paths lead to one file. A link in the sources is none: the report follows no links. */
function isSameFile(a: string, b: string): boolean {
	if (!isThere(a) || !isThere(b) || lstatSync(b).isSymbolicLink()) return false;
	return realpathSync(a) === realpathSync(b);
}
