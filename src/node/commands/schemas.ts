import { resolve } from 'node:path';
import { writeEditorFiles, writeSchemas } from '../editor/write-editor-files.ts';
import { reportRoot } from '../load-report.ts';
import { printLine } from '../reporters/print.ts';
import { command, type Ending } from './command.ts';

/** The dev server does the same at every save. */
export const schemas = command({
	says: 'Writes what an editor needs to help with the report into .citable-report; into a folder, the JSON Schemas alone.',
	operands: ['[folder]'],
	options: {},
	work: 'editor',
	run: ({ operands: [folder] }): Ending => {
		const written = folder === undefined ? writeEditorFiles(reportRoot()) : writeSchemas(resolve(folder));
		if (written.length === 0) printLine('Everything is up to date.');
		for (const file of written) printLine(`Wrote ${file}`);
		return 'done';
	},
});
