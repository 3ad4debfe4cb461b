import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { agrees } from '../agrees.ts';
import { fetchSources } from '../fetch/fetch-sources.ts';
import { resolveByMachine } from '../fetch/resolve-host.ts';
import { reportRoot } from '../load-report.ts';
import { chooseReporter } from '../reporters/choose-reporter.ts';
import { describeFailure } from '../reporters/failure.ts';

/**
 * `npm run fetch`: saves each source anew whose record says by `fetch` how, and shows which figures change. `-- <id>`
 * saves one, `-- --yes` does not ask before it connects, `-- --allow-local` allows this machine and private networks.
 */
const USAGE = 'npm run fetch -- [id] [--yes] [--allow-local]';
const options = {
	yes: { type: 'boolean', default: false },
	'allow-local': { type: 'boolean', default: false },
	reporter: { type: 'string' },
	trace: { type: 'boolean' },
} as const;

function readArguments() {
	try {
		const { values, positionals } = parseArgs({ options, allowPositionals: true });
		return positionals.length > 1 ? undefined : { id: positionals[0], ...values };
	} catch {
		return undefined;
	}
}

const given = readArguments();
const root = reportRoot();
if (given === undefined || !existsSync(join(root, 'data'))) {
	const what = given === undefined ? `Name one source, or none:\n  ${USAGE}` : `There is no report in ${root}.`;
	process.stderr.write(`${what}\n`);
	process.exitCode = 1;
} else {
	try {
		const isDone = await fetchSources(root, {
			id: given.id,
			allowLocal: given['allow-local'],
			today: new Date().toISOString().slice(0, 10),
			agrees: given.yes ? () => Promise.resolve(true) : agrees,
			variable: (name) => process.env[name],
			resolve: resolveByMachine,
			show: (line) => process.stdout.write(`${line}\n`),
			print: chooseReporter(process.argv.slice(2)),
		});
		if (!isDone) process.exitCode = 1;
	} catch (error) {
		process.stderr.write(describeFailure(error, 'fetch'));
		process.exitCode = 1;
	}
}
