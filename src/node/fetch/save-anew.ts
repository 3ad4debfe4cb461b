import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatGaps } from '../../core/data-sets/format-gaps.ts';
import { completeRecord, sheetOf } from '../../core/data-sets/source-record.ts';
import { setValues } from '../../core/parse/set-values.ts';
import { readYaml } from '../../core/parse/yaml-file.ts';
import { Collector, type Problem } from '../../core/problem.ts';
import type { ReportFiles } from '../../core/parse/read-draft.ts';
import { dataEndings, detectData } from '../data-sets/detect-data.ts';
import { discard } from '../fresh-folder.ts';
import { sha256 } from '../sha256.ts';
import type { Access } from './engine.ts';
import { fitEndOfData } from './fit-end-of-data.ts';
import type { PlannedFetch } from './plan-fetches.ts';
import { RefusedFetch } from './refused-fetch.ts';
import { makeFetchFolder, replaceSource } from './replace-source.ts';
import { tryCopy } from './try-copy.ts';

/** What became of a fetch: a copy that was saved, or why it cannot be read. */
export type SavedAnew =
	| {
			readonly file: string;
			readonly bytes: number;
			readonly sha256: string;
			readonly isSame: boolean;
			/** The copy and its record, by their paths. */
			readonly files: ReportFiles;
	  }
	| { readonly problems: readonly Problem[] };

/**
 * Fetches a source into a folder beside the others, tries whether it can be read as its record says, and only then puts
 * it in the place of its copy.
 *
 * @throws {RefusedFetch} If it does not come whole. The copy and its record are then as they were.
 */
export async function saveAnew(
	root: string,
	files: ReportFiles,
	{ id, record, text, copy, snapshot }: PlannedFetch,
	today: string,
	access: Access,
	isTrial: boolean,
): Promise<SavedAnew> {
	const sources = join(root, 'data/sources');
	const { folder, download } = makeFetchFolder(sources);
	try {
		const { ending } = await snapshot.save(download, access);
		const bytes = readFileSync(download);
		if (bytes.length > access.limits.copy)
			throw new RefusedFetch(
				`It has ${Math.round(bytes.length / 1e6)} MB, and hosts of git refuse files of that size.`,
				'Fetch fewer rows or columns.',
			);
		const hash = sha256(bytes);
		const file = `data/sources/${id}${ending}`;
		const dated = setValues(text, { sha256: hash, retrieved: today });
		if (dated === undefined)
			throw new RefusedFetch(
				`${record} is written in a way that it cannot be rewritten.`,
				'Write each of its keys on a line of its own.',
			);
		const old = copy && files.get(copy.file);
		const replaced = copy && old && { file: copy.file, bytes: old };
		const fitted = await fitEndOfData({ record, text: dated, ending, bytes, old: replaced });
		const now = dataEndings.includes(ending)
			? await complete(fitted.text, { path: download, bytes, ending, file })
			: fitted.text;
		const saved = new Map<string, Uint8Array>([
			[record, new TextEncoder().encode(now)],
			[file, bytes],
		]);
		const problems = tryCopy(saved);
		if (problems.length > 0) return { problems };
		const isSame = old !== undefined && bytes.equals(old);
		if (!isTrial) replaceSource(sources, folder, { id, ending, record: { was: text, now } });
		if (fitted.said !== undefined) access.show(fitted.said);
		return { file, bytes: bytes.length, sha256: hash, isSame, files: saved };
	} finally {
		discard(folder);
	}
}

interface Fetched {
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly ending: string;
	/** The path that its copy has. */
	readonly file: string;
}

/** Adds to a record what it does not say yet of how its data set is read, as `npm run add-source` does. */
async function complete(text: string, fetched: Fetched): Promise<string> {
	if (saysFormat(text, fetched.file)) return text;
	const detected = await detectData({ ...fetched, sheet: sheetOf(text) });
	if ('misfit' in detected)
		throw new RefusedFetch(`What has come is no data set: ${detected.misfit.message}`, detected.misfit.hint);
	return completeRecord(text, detected) ?? text;
}

/** Whether a record says all of how a file is read. */
function saysFormat(text: string, file: string): boolean {
	const value = readYaml(file, text, new Collector())?.value;
	const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
	return typeof format === 'object' && format !== null && formatGaps(file, format).length === 0;
}
