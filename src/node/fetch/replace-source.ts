import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setValues } from '../../core/parse/set-values.ts';
import { copyEndings } from '../../core/sources/copy-kinds.ts';
import { discard, isAbandoned, makeOwnFolder, ownFolders } from '../fresh-folder.ts';
import { sha256 } from '../sha256.ts';
import { flushFile, flushFolder, writeDurably } from '../write-durably.ts';
import { RefusedFetch } from './refused-fetch.ts';

const PREFIX = '.fetch-';
/** The file that is being fetched, under a name that is no copy’s. */
const DOWNLOAD = 'download';
/** What stood in the record before. */
const BEFORE = 'before';

/** Makes a folder beside the copies for one that is being fetched. No check reads it, and git ignores it. */
export function makeFetchFolder(sources: string): { readonly folder: string; readonly download: string } {
	const folder = makeOwnFolder(sources, PREFIX);
	return { folder, download: join(folder, DOWNLOAD) };
}

/** A copy that was fetched whole, and the record that it gets. */
export interface Replacement {
	readonly id: string;
	/** The ending of the copy. */
	readonly ending: string;
	readonly record: { readonly was: string; readonly now: string };
}

/**
 * Puts a copy that was fetched, and its record, in the place of those that are there. Both lie ready on the disk
 * before: the copy is put there first. If the command is stopped between the two, the check says that the copy is
 * another one than the record describes, and {@link finishFetches} puts the record there.
 *
 * @throws {RefusedFetch} If the record has changed meanwhile. Nothing is replaced then.
 */
export function replaceSource(sources: string, folder: string, { id, ending, record }: Replacement): void {
	const [copy, name] = [id + ending, `${id}.yaml`];
	flushFile(join(folder, DOWNLOAD));
	renameSync(join(folder, DOWNLOAD), join(folder, copy));
	writeDurably(join(folder, BEFORE), record.was);
	writeDurably(join(folder, name), record.now);
	flushFolder(folder);
	if (readFileSync(join(sources, name), 'utf8') !== record.was)
		throw new RefusedFetch(`data/sources/${name} has changed meanwhile.`, 'Save it, and fetch the source again.');
	renameSync(join(folder, copy), join(sources, copy));
	flushFolder(sources);
	renameSync(join(folder, name), join(sources, name));
	flushFolder(sources);
}

/**
 * Ends the replacements that were stopped between copy and record, and removes what other fetches have left that do not
 * run any more.
 *
 * @returns The ids of the sources whose records were put in their place.
 */
export function finishFetches(sources: string): string[] {
	if (!existsSync(sources)) return [];
	return ownFolders(sources, PREFIX)
		.filter(isAbandoned)
		.flatMap((folder) => {
			const names = readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isFile() ? [each.name] : []));
			const record = names.find((name) => name.endsWith('.yaml'));
			const id = record?.slice(0, -'.yaml'.length);
			// While the copy lies beside its record, none of the two has been put in its place. Links are not of a fetch.
			const isWhole = id !== undefined && names.includes(BEFORE);
			const isBetween = isWhole && !copyEndings.some((ending) => names.includes(id + ending));
			const isFinished = isBetween && finish(sources, folder, id);
			discard(folder);
			return isFinished ? [id] : [];
		});
}

/** Puts the record of a copy in its place, unless the copy is another one. What its author has written since stays. */
function finish(sources: string, folder: string, id: string): boolean {
	const copy = copyEndings.map((ending) => join(sources, id + ending)).find((file) => existsSync(file));
	const target = join(sources, `${id}.yaml`);
	if (copy === undefined || !existsSync(target)) return false;
	const [ready, before] = [`${id}.yaml`, BEFORE].map((name) => readFileSync(join(folder, name), 'utf8'));
	const current = readFileSync(target, 'utf8');
	const [, hash] = /^sha256: *'?([0-9a-f]{64})/m.exec(ready ?? '') ?? [];
	const [, retrieved] = /^retrieved: *'?([0-9-]+)/m.exec(ready ?? '') ?? [];
	if (hash === undefined || retrieved === undefined || sha256(readFileSync(copy)) !== hash) return false;
	const record = current === before ? ready : setValues(current, { sha256: hash, retrieved });
	if (record === undefined) return false;
	writeDurably(join(folder, `${id}.yaml`), record);
	renameSync(join(folder, `${id}.yaml`), target);
	flushFolder(sources);
	return true;
}
