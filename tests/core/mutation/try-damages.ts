import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector } from '../../../src/core/problem.ts';
import { setWorks } from '../../../src/node/cite/set-works.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { CacheFolder } from '../../../src/node/data-sets/cache-folder.ts';
import { CachedEngine } from '../../../src/node/data-sets/cached-engine.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { formatForTerminal } from '../../../src/node/reporters/terminal.ts';
import { prepare } from '../outputs/prepare.ts';
import { damageReport } from './damage-report.ts';
import { otherValues } from './other-values.ts';
import { misplaced } from './misplaced.ts';

/**
 * Damages the report in a folder once for every seed from the first to the last, and prints what is wrong with the
 * answer of the pipeline. Each seed is printed before it is tried: one that crashes or hangs the process is the last.
 */
const [folder = '.', first = '1', last = '100'] = process.argv.slice(2);
const root = join(import.meta.dirname, '../../..', folder);
const files = readReportFiles(root, new Collector());
// Most damage leaves the data sets as they are: what is known of these is not asked again.
const home = mkdtempSync(join(tmpdir(), 'try-damages-'));
const dataEngine = new CachedEngine(root, openDataEngine({ questionTime: 2_000 }), new CacheFolder(root, home));
const styles = [...citationStyles()];
const build = (of: typeof files) =>
	buildReport({ files: of, sha256, citationStyles: () => styles, hasLetter, dataEngine, citeWorks: setWorks });
const sound = build(files);
if ('problems' in sound) throw new Error(formatForTerminal(sound.problems));

let refused = 0;
for (let seed = Number(first); seed <= Number(last); seed++) {
	process.stdout.write(`seed ${seed}\n`);
	const damaged = damageReport(files, seed);
	for (const wrong of faults(damaged.files))
		process.stdout.write(`FAULT ${folder} seed ${seed} (${damaged.story.join('; ')}): ${wrong}\n`);
}
dataEngine.close();
rmSync(home, { recursive: true, force: true });
process.stdout.write(`DONE ${refused} refused\n`);

function faults(damaged: typeof files): string[] {
	if ('problems' in sound) return [];
	try {
		const result = build(damaged);
		if ('problems' in result) {
			refused++;
			return misplaced(result.problems, damaged, files);
		}
		for (const { path, content } of prepare(result.report).outputs())
			if (content().length === 0 && path !== '/_redirects') return ['An output is empty.'];
		return otherValues(result.report, sound.report);
	} catch (error) {
		return [`The pipeline threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
	}
}
