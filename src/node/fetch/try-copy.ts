import { DraftReader } from '../../core/parse/draft-reader.ts';
import { type ReportFiles, readSources } from '../../core/parse/read-draft.ts';
import { Collector, type Problem, type Problems, sortProblems } from '../../core/problem.ts';
import { openSources } from '../../core/provenance/open-sources.ts';
import { openDataEngine } from '../data-sets/open-data-engine.ts';
import { sha256 } from '../sha256.ts';

/**
 * Reads a saved copy as the check does: it is opened as its record says.
 *
 * @param files The copy and its record.
 * @returns What the check would report of it.
 */
export function tryCopy(files: ReportFiles): Problem[] {
	const problems: Problems = new Collector();
	const sources = readSources(new DraftReader(files, problems), files, problems);
	if (problems.isEmpty) {
		const engine = openDataEngine();
		try {
			openSources({ sources }, sha256, engine, problems);
		} finally {
			engine.close();
		}
	}
	return sortProblems(problems.reported);
}
