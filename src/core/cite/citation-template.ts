import type { CitedWork } from './cited-work.ts';

/** A reference as a reader copies it. */
export interface WrittenCitation {
	readonly text: string;
	/** The same with `i`, `b`, `sup`, `sub` and `span class="small-caps"`; everything else is escaped. */
	readonly html: string;
}

/**
 * Titles in which a style can change nothing but upper and lower case: no mark at the end, no quotation, nothing to
 * escape.
 */
const PLAIN_TITLE =
	/^[\p{sc=Latin}\p{sc=Cyrillic}\d](?:[\p{sc=Latin}\p{sc=Cyrillic}\d ,()-]*[\p{sc=Latin}\p{sc=Cyrillic}\d])?$/u;
const PLAIN_ADDRESS = /^https?:\/\/[a-z0-9.-]+\/[a-z0-9/.-]*\/$/;

const TITLE = 'Qzxtitle';
const ADDRESS = 'https://qzx.invalid/address/';
/** A title by which to find out whether a style changes upper and lower case. */
const PROBE = { title: 'beta of the GAMMA in a delta iPhone and theirs', url: 'https://probe.example/of/it/' };

/**
 * Writes works in one style. The parts of a report differ in title and address only. So if the style leaves a plain
 * title as it is, one reference is written, and each title and address is put into it: that takes a thousandth of the
 * time. Other titles, and all titles in a style that changes upper and lower case, go through `write`.
 */
export function withTemplates(write: (work: CitedWork) => WrittenCitation): (work: CitedWork) => WrittenCitation {
	const templates = new Map<string, WrittenCitation | undefined>();
	return (work) => {
		if (!PLAIN_TITLE.test(work.title) || !PLAIN_ADDRESS.test(work.url) || /\s\s/.test(work.title)) return write(work);
		const same = JSON.stringify({ ...work, key: '', title: '', url: '' });
		if (!templates.has(same)) templates.set(same, templateFor(work, write));
		const template = templates.get(same);
		return template === undefined ? write(work) : putIn(template, work);
	};
}

function templateFor(work: CitedWork, write: (work: CitedWork) => WrittenCitation): WrittenCitation | undefined {
	const template = write({ ...work, title: TITLE, url: ADDRESS });
	const [written, put] = [write({ ...work, ...PROBE }), putIn(template, PROBE)];
	return written.text === put.text && written.html === put.html ? template : undefined;
}

function putIn({ text, html }: WrittenCitation, { title, url }: Pick<CitedWork, 'title' | 'url'>): WrittenCitation {
	const fill = (template: string) => template.replaceAll(TITLE, () => title).replaceAll(ADDRESS, () => url);
	return { text: fill(text), html: fill(html) };
}
