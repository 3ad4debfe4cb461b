import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArchive } from '../../core/editions/read-archive.ts';
import { isDoi } from '../../core/model/checksums.ts';
import { Collector, type Problems } from '../../core/problem.ts';
import { planArchive } from '../editions/plan-archive.ts';
import { verifyEdition } from '../editions/verify-editions.ts';
import { alreadyThere, writeArchive } from '../editions/write-archive.ts';
import { reportRoot } from '../load-report.ts';
import { readReportFiles } from '../read-files.ts';
import { printError, printLine } from '../reporters/print.ts';
import { sha256 } from '../sha256.ts';
import { command } from './command.ts';
import { UsageError } from './usage-error.ts';

export const archiveEdition = command({
	says: 'Packs a published edition, the last one or the one that is named, for a repository such as Zenodo.',
	operands: ['[version]'],
	options: {
		output: { type: 'string', value: 'folder', says: 'Writes the archive there, not into the folder of the report.' },
		doi: { type: 'string', value: 'doi', says: 'Names the DOI that was reserved for the edition.' },
		replace: { type: 'boolean', says: 'Writes it anew if it is there already.' },
		'dry-run': { type: 'boolean', says: 'Lists what the archive would hold, and writes nothing.' },
	},
	work: 'archive',
	run: ({ operands: [version], values, print }) => {
		const { doi, replace = false } = values;
		if (doi !== undefined && !isDoi(doi))
			throw new UsageError(`“${doi}” is no DOI: write it without https://doi.org/, such as 10.5281/zenodo.1234567.`);
		const root = reportRoot();
		const problems: Problems = new Collector();
		const files = readReportFiles(root, problems);
		const archive = problems.isEmpty ? readArchive(files, sha256, problems) : [];
		const edition = version === undefined ? archive.at(-1) : archive.find((each) => each.manifest.version === version);
		if (edition === undefined && problems.isEmpty) {
			const known = archive.map(({ manifest }) => manifest.version).join(', ');
			printError(
				known === ''
					? 'No edition is published yet: `npm run edition:publish` publishes the first.\n'
					: `There is no edition ${version ?? ''}. Published are: ${known}.\n`,
			);
			return 'failed';
		}
		if (edition !== undefined) verifyEdition(root, edition, problems);
		const plan = edition && problems.isEmpty ? planArchive(root, edition, doi, problems) : undefined;
		if (plan === undefined) {
			process.stdout.write(print(problems.reported));
			return 'failed';
		}
		const folder = values.output === undefined ? root : resolve(values.output);
		const path = join(folder, plan.name);
		if (!replace && existsSync(path)) throw alreadyThere(path);
		if (values['dry-run'] === true) {
			for (const file of plan.files) printLine(`${String(file.bytes).padStart(11)}  ${file.path}`);
			printLine(`${path} would hold these ${plan.files.length} files. Nothing was written.`);
			return 'done';
		}
		const written = writeArchive(plan, folder, replace);
		printLine(`${written.path}: ${plan.files.length} files, ${(written.bytes / 1e6).toFixed(1)} MB`);
		printLine(`sha256 ${written.sha256}`);
		printLine('Upload it; its .zenodo.json and datacite.json hold what the form asks for.');
		return 'done';
	},
});
