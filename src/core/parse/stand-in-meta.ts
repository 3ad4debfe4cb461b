import { z } from 'zod';
import { ReportMetaSpec } from '../model/report-meta.ts';
import { Collector } from '../problem.ts';
import { DraftReader } from './draft-reader.ts';
import type { ReportFiles } from './read-draft.ts';
import type { Located } from './read-entry.ts';

export const META_FILE = 'data/report.yaml';

const NONE = { id: 'none', name: 'none', url: 'https://example.org/' };

/**
 * What stands for `data/report.yaml` while that has a problem, so that the data is checked all the same. Only its
 * languages are those of the author, if they can be read. No prose is checked against it.
 */
export function standInMeta(files: ReportFiles): Located<ReportMetaSpec> {
	const Languages = z.object({ languages: ReportMetaSpec.shape.languages });
	const languages = new DraftReader(files, new Collector()).entry(META_FILE, Languages)?.spec.languages ?? ['en'];
	const at = () => ({ file: META_FILE, line: 1, column: 1 });
	return {
		spec: {
			id: 'report',
			title: '',
			abstract: '',
			description: '',
			authors: [],
			publisher: '',
			edition: { version: '0.0.0', date: '1970-01-01' },
			languages,
			licence: { content: NONE, code: NONE },
			url: 'https://example.org/',
			announced: false,
			names: [],
			fonts: [],
			keyFigures: [],
			sections: [],
			unknowns: [],
		},
		at,
		atWords: at,
	};
}
