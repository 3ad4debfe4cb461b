import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorFiles, plainSchemas } from '../../core/schemas/editor-files.ts';
import { filesWithNames, namesInReport } from '../../core/schemas/names-in-report.ts';

/**
 * Writes what an editor needs to help with a report into its folder `.citable-report`: JSON Schemas of its data files,
 * and the types of the components of its prose, with the names that the report has now. Files that are as they should
 * be are left alone.
 *
 * @param root The folder of the report. It may have problems.
 * @returns The paths of the files that were written.
 * @throws {Error} If a file cannot be written.
 */
export function writeEditorFiles(root: string): string[] {
	return writeFiles(root, editorFiles(namesInReport(readFilesWithNames(root))));
}

/**
 * Writes the JSON Schemas of data files into a folder, without the names of any report.
 *
 * @returns The names of the files that were written.
 * @throws {Error} If a file cannot be written.
 */
export function writeSchemas(folder: string): string[] {
	return writeFiles(folder, plainSchemas());
}

function readFilesWithNames(root: string): ReadonlyMap<string, string> {
	const paths = globSync([...filesWithNames], { cwd: root }).map((path) => path.replaceAll('\\', '/'));
	return new Map(paths.sort().flatMap((path) => readIfThere(root, path)));
}

/** A file may be moved or replaced while it is read. */
function readIfThere(root: string, path: string): [path: string, text: string][] {
	try {
		return [[path, readFileSync(join(root, path), 'utf8')]];
	} catch {
		return [];
	}
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
	return [...files].flatMap(([path, text]) => {
		if (readIfThere(folder, path)[0]?.[1] === text) return [];
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		// An editor never sees half of a file.
		writeFileSync(`${file}.new`, text);
		renameSync(`${file}.new`, file);
		return [path];
	});
}
