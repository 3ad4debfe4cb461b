import { loadOnce } from '../load-once.ts';
import { PUBLISHING, reportRoot } from '../load-report.ts';
import { chooseReporter } from '../reporters/choose-reporter.ts';
import { publishEdition } from '../editions/publish-edition.ts';
import { verifyEditions } from '../editions/verify-editions.ts';

/** `npm run edition:publish`: freezes the edition that data/report.yaml names. `-- --replace` puts it in place of the last one, as long as the site has not been announced. */
const options = process.argv.slice(2);
const tell = chooseReporter(options);
process.env[PUBLISHING] = options.includes('--replace') ? 'replace' : 'new';
const root = reportRoot();
const result = loadOnce();
const problems = 'problems' in result ? result.problems : verifyEditions(root, result);
if (process.env['SITE_URL']) {
	console.error('SITE_URL is set, and an edition keeps its address for ever. Write the address as `url` in data/report.yaml and publish without SITE_URL.');
	process.exitCode = 1;
} else if ('problems' in result || problems.length > 0) {
	process.stdout.write(tell(problems));
	process.exitCode = 1;
} else {
	const { manifest, hash } = await publishEdition(root, result);
	const bytes = manifest.files.reduce((total, file) => total + file.bytes, 0);
	console.log(
		`Published edition ${manifest.version} of ${manifest.date}: ${manifest.things.length} things to cite, ${manifest.files.length} files, ${(bytes / 1e6).toFixed(1)} MB, at ${manifest.url}`,
	);
	console.log(`data/editions/${manifest.version}/manifest.json  sha256 ${hash}`);
	console.log('Commit data/editions, and build the site anew.');
}
