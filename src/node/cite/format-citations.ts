import type { CitedWork } from '../../core/cite/cited-work.ts';
import { makeEngines } from '../../core/cite/csl-engine.ts';
import { citationFormatter, type FormattedCitation } from '../../core/cite/format-citation.ts';
import { openCslLibrary } from './load-styles.ts';

const format = citationFormatter(openCslLibrary(), await makeEngines());

/** A work in each of the styles, as a reader copies it. Called by pages as they are rendered, so that each pays for its own. */
export function formatCitations(work: CitedWork, styles: readonly string[]): readonly FormattedCitation[] {
	return format(work, styles);
}
