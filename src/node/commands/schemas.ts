import { resolve } from 'node:path';
import { writeEditorFiles, writeSchemas } from '../editor/write-editor-files.ts';
import { reportRoot } from '../load-report.ts';
import { describeFailure } from '../reporters/failure.ts';

/**
 * `npm run schemas`: writes what an editor needs to help with the report into `.citable-report`, as the dev server does
 * at every save. With a folder, `npm run schemas -- <folder>`, it writes there the JSON Schemas alone.
 */
const [folder] = process.argv.slice(2);
try {
	const written = folder === undefined ? writeEditorFiles(reportRoot()) : writeSchemas(resolve(folder));
	if (written.length === 0) console.log('Everything is up to date.');
	for (const file of written) console.log(`Wrote ${file}`);
} catch (error) {
	process.stderr.write(describeFailure(error, 'editor'));
	process.exitCode = 1;
}
