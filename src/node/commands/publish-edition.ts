import { basename, relative } from 'node:path';
import { Collector, type Problems } from '../../core/problem.ts';
import { buildAside } from '../build-site.ts';
import { finishPublications } from '../editions/publication-folder.ts';
import { publishEdition } from '../editions/publish-edition.ts';
import { verifyReport } from '../editions/verify-editions.ts';
import { finishRewrites } from '../finish-rewrites.ts';
import { knownReport } from '../known-report.ts';
import { DATE_AHEAD, PUBLISHING, reportRoot } from '../load-report.ts';
import { printError, printLine } from '../reporters/print.ts';
import { command } from './command.ts';

export const publish = command({
	says: 'Freezes the edition that data/report.yaml names.',
	options: {
		replace: { type: 'boolean', says: 'Publishes the last edition again, until the site is announced.' },
		'dry-run': { type: 'boolean', says: 'Builds the edition, says what it would hold, and publishes nothing.' },
		'date-ahead': { type: 'boolean', says: 'Permits that it is dated in the future.' },
	},
	work: 'publish',
	run: async ({ values, print }) => {
		process.env[PUBLISHING] = values.replace === true ? 'replace' : 'new';
		process.env[DATE_AHEAD] = values['date-ahead'] === true ? 'yes' : '';
		const root = reportRoot();
		const isTrial = values['dry-run'] === true;
		if (!isTrial) {
			finishRewrites(root);
			finishPublications(root);
		}
		const problems: Problems = new Collector();
		const built = verifyReport(root, knownReport(), problems);
		if (process.env['SITE_URL']) {
			printError(
				'SITE_URL is set, and an edition keeps its address for ever. Write the address as `url` in data/report.yaml ' +
					'and publish without SITE_URL.\n',
			);
			return 'failed';
		}
		if (built === undefined) {
			process.stdout.write(print(problems.reported));
			return 'failed';
		}
		const { manifest, hash, folder } = await publishEdition(root, built, buildAside, isTrial);
		const bytes = manifest.files.reduce((total, file) => total + file.bytes, 0);
		const contents = `${manifest.things.length} things to cite, ${manifest.files.length} files`;
		const size = `${contents}, ${(bytes / 1e6).toFixed(1)} MB`;
		if (isTrial) {
			printLine(`Edition ${manifest.version} of ${manifest.date} would be published: ${size}, at ${manifest.url}`);
			printLine('Nothing was written, as asked.');
			return 'done';
		}
		printLine(`Published edition ${manifest.version} of ${manifest.date}: ${size}, at ${manifest.url}`);
		printLine(`${relative(root, folder)}/manifest.json  sha256 ${hash}`);
		if (basename(folder) !== manifest.version) {
			const place = `data/editions/${manifest.version}`;
			printLine(`The next build moves the edition to ${place}; until then it is read where it is.`);
		}
		printLine('Commit data/editions, and build the site again.');
		return 'done';
	},
});
