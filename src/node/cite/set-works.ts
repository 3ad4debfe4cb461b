import { worksCiter } from '../../core/cite/cite-works.ts';
import type { CiteWorks } from '../../core/model/work.ts';
import { loadCiteproc } from './load-citeproc.ts';
import { openCslLibrary } from './load-styles.ts';

let opened: CiteWorks | undefined;

/** Sets citations and the list of works. The styles and their processor are loaded when a report first cites a work. */
export const setWorks: CiteWorks = (...asked) => {
	opened ??= worksCiter(loadCiteproc(), openCslLibrary());
	return opened(...asked);
};
