import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { findTypedNumbers } from '../../core/numbers/typed-numbers.ts';
import { vscodeFiles, mdxSettings } from '../../core/schemas/editor-files.ts';
import type { Ending } from '../commands/command.ts';
import { writeEditorFiles } from '../editor/write-editor-files.ts';
import { printError, printLine } from '../reporters/print.ts';
import { checkNewFolder } from './check-new-folder.ts';
import { installTool } from './install-tool.ts';
import { reportManifest } from './report-manifest.ts';
import { templateFiles } from './template-files.ts';
import { whereToolIsFrom } from './where-tool-is-from.ts';

/**
 * Writes a new report into a folder, all of it or nothing, and installs the tool there.
 *
 * @param folder An absolute path.
 * @throws {BuildProblem} If nothing can be written there.
 */
export function newReport(folder: string, isDryRun: boolean, isInstalled: boolean): Ending {
	checkNewFolder(folder);
	const name = basename(folder);
	const today = new Date().toISOString().slice(0, 10);
	const files = new Map<string, Uint8Array | string>([
		...templateFiles({ id: idOf(name), name: titleOf(name), today }),
		...vscodeFiles(),
		['tsconfig.json', `${JSON.stringify(mdxSettings, undefined, '\t')}\n`],
		['package.json', reportManifest(name, whereToolIsFrom(folder))],
	]);
	if (isDryRun) {
		for (const file of [...files.keys()].sort()) printLine(join(name, file));
		return 'done';
	}
	writeAll(folder, files);
	writeEditorFiles(folder);
	printLine(`${folder} holds a new report: ${files.size} files.`);
	if (isInstalled && !installTool(folder)) {
		printError(
			'error  The report is written, and npm could not install the tool.\n' +
				`  → Look at what npm says above. When the network is there: cd ${shownPath(folder)} && npm install\n`,
		);
		return 'failed';
	}
	// In the report they are scripts of npm, however this was called.
	process.stdout.write(`${nextSteps(folder, isInstalled).join('\n')}\n`);
	return 'done';
}

/** Writes files into a folder; if one cannot be written, those before it are removed. */
function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array | string>): void {
	const isNew = !existsSync(folder);
	const written: string[] = [];
	try {
		for (const [path, content] of files) {
			const file = join(folder, path);
			mkdirSync(dirname(file), { recursive: true });
			written.push(path);
			writeFileSync(file, content, { flag: 'wx' });
		}
	} catch (error) {
		const tops = isNew ? [folder] : written.map((path) => join(folder, path.replace(/\/.*$/s, '')));
		for (const each of tops) rmSync(each, { recursive: true, force: true });
		throw error;
	}
}

function nextSteps(folder: string, isInstalled: boolean): string[] {
	return [
		'Next:',
		`  cd ${shownPath(folder)}`,
		...(isInstalled ? [] : ['  npm install']),
		'  npm run dev        shows the report, and what you change in it, in a browser',
		'  npm run check      proves every number, or says what is wrong',
		'  npm run build      writes the site into dist/',
		'README.md in the folder says what is where.',
	];
}

function shownPath(folder: string): string {
	const path = relative(process.cwd(), folder);
	return path === '' ? '.' : path;
}

/** A title from the name of a folder: `my-report` as `My report`. It types no number, as no words of a report do. */
function titleOf(id: string): string {
	const words = id.replaceAll(/[-_.]+/g, ' ').trim();
	if (findTypedNumbers(words, 'en').length > 0) return 'A new report';
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An id of a report from the name of a folder: it begins with a letter. */
function idOf(name: string): string {
	const id = name.replaceAll(/[._-]+/g, '-').replace(/-$/, '');
	return /^[a-z]/.test(id) ? id : `report-${id}`;
}
