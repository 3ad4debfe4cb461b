import type { CitedWork } from '../../core/cite/cited-work.ts';
import { makeEngines } from '../../core/cite/csl-engine.ts';
import { citationFormatter, type FormattedCitation } from '../../core/cite/format-citation.ts';
import { loadCiteproc } from './load-citeproc.ts';
import { openCslLibrary } from './load-styles.ts';

const format = citationFormatter(openCslLibrary(), makeEngines(loadCiteproc()));

/**
 * A work in each of the styles, as a reader copies it. Pages call it as they are rendered, so each takes the time of
 * its own citations only.
 */
export function formatCitations(work: CitedWork, styles: readonly string[]): readonly FormattedCitation[] {
	return format(work, styles);
}
