import type { Citation, CiteWorks, SetWorks } from '../model/work.ts';
import type { WorkSpec } from '../model/work-record.ts';
import { workAnchor } from '../permalink/addresses.ts';
import type { CheckedProse } from './prose-context.ts';

/** The first of the characters that stand for citations: they are for private use, and no letter and no digit. */
const FIRST = 0xf0000;
const PLACEHOLDERS = /(\s?)([\u{F0000}-\u{FFFFD}])/gu;

/** What stands in a text for the words of a citation, by its place among those of its section. */
export function placeholder(index: number): string {
	return String.fromCodePoint(FIRST + index);
}

/** The citations of a report, in reading order, and the works as the style sets them; no works if none is cited. */
export interface CitedInOrder {
	readonly citations: readonly Citation[];
	readonly set: SetWorks | undefined;
}

/**
 * Sets all citations of a report in reading order: sections in theirs, so that a style that numbers works numbers them
 * as they are read.
 *
 * @param citeWorks May be left out for a report that cites nothing.
 */
export function citeInOrder(
	checked: ReadonlyMap<string, Pick<CheckedProse, 'citations'>>,
	works: ReadonlyMap<string, WorkSpec>,
	styles: readonly string[] | undefined,
	language: string,
	citeWorks: CiteWorks | undefined,
): CitedInOrder {
	// A citation of a work that does not exist has been reported.
	const asked = [...checked].flatMap(([section, { citations }]) =>
		citations.flatMap((each, index) => (works.has(each.work) ? [{ ...each, section, index }] : [])),
	);
	if (asked.length === 0) return { citations: [], set: undefined };
	if (citeWorks === undefined) throw new Error('Nothing was given that sets citations.');
	const set = citeWorks([...works.values()], asked, styles, language);
	const counts = new Map<string, number>();
	const citations = asked.map(({ work, part, claim, section, index }, at): Citation => {
		const count = (counts.get(work) ?? 0) + 1;
		counts.set(work, count);
		const { text, html } = set.citations[at] ?? { text: '', html: '' };
		const key = citationKey(section, index);
		return { key, work, part, section, claim, text, html, anchor: `${workAnchor(work)}.${count}` };
	});
	return { citations, set };
}

/** The key of a citation, by its place among those of its section. */
export function citationKey(section: string, index: number): string {
	return `${section}.${index}`;
}

/** Puts the words of citations into a text of a section. Where a citation has none, the space before it goes too. */
export function putCitations(text: string, section: string, citations: ReadonlyMap<string, Citation>): string {
	return text.replace(PLACEHOLDERS, (_, space: string, character: string) => {
		const words = citations.get(citationKey(section, (character.codePointAt(0) ?? FIRST) - FIRST))?.text ?? '';
		return words === '' ? '' : space + words;
	});
}
