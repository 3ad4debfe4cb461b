import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addSource } from '../data-sets/add-source.ts';
import { reportRoot } from '../load-report.ts';
import { describeFailure } from '../reporters/failure.ts';

/**
 * `npm run add-source <file>`: copies a file into `data/sources` and writes its record, with its hash and, of a data
 * set, with what was detected. `-- <file> --id some-name` names the source, `--language ru` says its language.
 */
const USAGE = 'npm run add-source -- <file> [--id some-name] [--language ru]';
const options = { id: { type: 'string' }, language: { type: 'string' } } as const;

function readArguments() {
	try {
		const { values, positionals } = parseArgs({ options, allowPositionals: true });
		const [file, ...more] = positionals;
		return file === undefined || more.length > 0 ? undefined : { file, ...values };
	} catch {
		return undefined;
	}
}

const given = readArguments();
if (given === undefined) {
	process.stderr.write(`Name one file to add:\n  ${USAGE}\n`);
	process.exitCode = 1;
} else {
	try {
		const today = new Date().toISOString().slice(0, 10);
		// npm runs scripts in the folder of the project, whichever folder its user is in.
		const isFromNpm = process.env['npm_lifecycle_event'] === 'add-source';
		const here = isFromNpm ? (process.env['INIT_CWD'] ?? '.') : '.';
		const lines = await addSource(reportRoot(), resolve(here, given.file), { ...given, today });
		process.stdout.write(`${lines.join('\n')}\n`);
	} catch (error) {
		process.stderr.write(describeFailure(error, 'add'));
		process.exitCode = 1;
	}
}
