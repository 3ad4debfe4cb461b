import { basename, relative } from 'node:path';
import { Collector, type Problems } from '../../core/problem.ts';
import { buildAside } from '../build-site.ts';
import { knownReport } from '../known-report.ts';
import { DATE_AHEAD, PUBLISHING, reportRoot } from '../load-report.ts';
import { chooseReporter } from '../reporters/choose-reporter.ts';
import { describeFailure } from '../reporters/failure.ts';
import { finishPublications } from '../editions/publication-folder.ts';
import { publishEdition } from '../editions/publish-edition.ts';
import { verifyReport } from '../editions/verify-editions.ts';

/**
 * `npm run edition:publish`: freezes the edition that data/report.yaml names. With `-- --replace` it replaces the last
 * edition, which is possible until the site is announced. With `-- --date-ahead` it may be dated in the future.
 */
const options = process.argv.slice(2);
const print = chooseReporter(options);
process.env[PUBLISHING] = options.includes('--replace') ? 'replace' : 'new';
process.env[DATE_AHEAD] = options.includes('--date-ahead') ? 'yes' : '';
const root = reportRoot();
finishPublications(root);
const problems: Problems = new Collector();
const built = verifyReport(root, knownReport(), problems);
if (process.env['SITE_URL']) {
	console.error(
		'SITE_URL is set, and an edition keeps its address for ever. Write the address as `url` in data/report.yaml ' +
			'and publish without SITE_URL.',
	);
	process.exitCode = 1;
} else if (built === undefined) {
	process.stdout.write(print(problems.reported));
	process.exitCode = 1;
} else {
	try {
		const { manifest, hash, folder } = await publishEdition(root, built, buildAside);
		const bytes = manifest.files.reduce((total, file) => total + file.bytes, 0);
		const contents = `${manifest.things.length} things to cite, ${manifest.files.length} files`;
		const size = `${contents}, ${(bytes / 1e6).toFixed(1)} MB`;
		console.log(`Published edition ${manifest.version} of ${manifest.date}: ${size}, at ${manifest.url}`);
		console.log(`${relative(root, folder)}/manifest.json  sha256 ${hash}`);
		if (basename(folder) !== manifest.version) {
			const place = `data/editions/${manifest.version}`;
			console.log(`The next build moves the edition to ${place}; until then it is read where it is.`);
		}
		console.log('Commit data/editions, and build the site again.');
	} catch (error) {
		process.stderr.write(describeFailure(error, 'publish'));
		process.exitCode = 1;
	}
}
