import { worksCiter } from '../../core/cite/cite-works.ts';
import type { CiteWorks, SetWorks } from '../../core/model/work.ts';
import { loadCiteproc } from './load-citeproc.ts';
import { openCslLibrary } from './load-styles.ts';

let opened: CiteWorks | undefined;
/** What was asked last, and the answer: a report that is read again mostly cites the same. */
let last: { readonly asked: string; readonly set: SetWorks } | undefined;

/** Sets citations and the list of works. The styles and their processor are loaded when a report first cites a work. */
export const setWorks: CiteWorks = (works, citations, styles, language) => {
	const requests = citations.map(({ work, locator, part }) => ({ work, locator, part }));
	const asked = JSON.stringify([works, requests, styles, language]);
	if (last?.asked === asked) return last.set;
	opened ??= worksCiter(loadCiteproc(), openCslLibrary());
	const set = opened(works, citations, styles, language);
	last = { asked, set };
	return set;
};
