import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { timeOf } from '../../core/outputs/pack-zip.ts';
import { BuildProblem } from '../build-problem.ts';
import type { ArchivePlan } from './plan-archive.ts';

/** Files that are packed already: packing them again saves nothing. */
const PACKED = /\.(?:png|jpg|webp|avif|woff2|zip|xlsx|parquet|pdf)$/;

/** What a ZIP without extensions can hold: files, and bytes in all. */
const MOST_FILES = 65_000;
const MOST_BYTES = 4_000_000_000;

/** How much of the archive is read at once to compute its hash. */
const BLOCK = 1_000_000;

/**
 * Writes an archive, one file at a time, so that no more than the largest of them is held in memory. The same plan
 * gives the same bytes. It is written beside its place and then put there, so that no part of one bears its name.
 *
 * @param folder Where it is put.
 * @param mayReplace Whether one of the same name may be there.
 * @returns Its path, its size in bytes and its SHA-256.
 * @throws {BuildProblem} If one is there, or a ZIP cannot hold it.
 */
export function writeArchive(
	{ name, day, files }: ArchivePlan,
	folder: string,
	mayReplace: boolean,
): { readonly path: string; readonly bytes: number; readonly sha256: string } {
	if (files.length > MOST_FILES || files.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_BYTES)
		throw new BuildProblem(
			`The edition has ${files.length} files, or more bytes than a ZIP of this kind can hold: 4 GB.`,
			'Deposit the folder dist/v/ of this edition in another form, such as a TAR.',
		);
	mkdirSync(folder, { recursive: true });
	const path = join(folder, name);
	const unfinished = join(folder, `.${name}.${process.pid}`);
	try {
		const file = openSync(unfinished, 'wx+');
		try {
			pack(files, day, file);
			fsyncSync(file);
			const found = measure(file);
			putInPlace(unfinished, path, mayReplace);
			return { path, ...found };
		} finally {
			closeSync(file);
		}
	} finally {
		rmSync(unfinished, { force: true });
	}
}

function pack(files: ArchivePlan['files'], day: string, file: number): void {
	const zip = new Zip((error, bytes) => {
		if (error) throw error;
		for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
	});
	for (const { path, read } of files) {
		const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 9 });
		entry.mtime = timeOf(day);
		zip.add(entry);
		entry.push(read(), true);
	}
	zip.end();
}

function measure(file: number): { bytes: number; sha256: string } {
	const hash = createHash('sha256');
	const block = Buffer.alloc(BLOCK);
	let bytes = 0;
	for (let read = 0; (read = readSync(file, block, 0, BLOCK, bytes)) > 0; bytes += read)
		hash.update(block.subarray(0, read));
	return { bytes, sha256: hash.digest('hex') };
}

/** Gives a finished archive its name. Of two that are written at once, one is refused. */
function putInPlace(unfinished: string, path: string, mayReplace: boolean): void {
	if (mayReplace) return renameSync(unfinished, path);
	try {
		linkSync(unfinished, path);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw alreadyThere(path);
		throw error;
	}
}

/** The problem of an archive that is there already. */
export function alreadyThere(path: string): BuildProblem {
	return new BuildProblem(
		`${path} is there already.`,
		'Write it anew with `npm run edition:archive -- --replace`, or name another folder with `--output`.',
	);
}
