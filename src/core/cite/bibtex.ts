import { isEnglish } from '../format/is-english.ts';
import type { CitedWork } from './cited-work.ts';
import { authorName, braced, escapeTex, isoMonth, languageName, titleText, verbatim } from './tex.ts';

/** The types of entries, as RIS and CSL have them for the same works. Classic styles print a `@dataset` as `@misc`. */
const TYPES = {
	report: 'techreport',
	section: 'incollection',
	claim: 'incollection',
	figure: 'dataset',
	chart: 'dataset',
	table: 'dataset',
} as const;

/**
 * A work as a BibTeX entry, in UTF-8, for BibTeX and biblatex. Addresses stay as they are, since both pass them on word
 * for word; braces are spelt out, because BibTeX counts them even after a backslash.
 */
export function bibtex(work: CitedWork): string {
	const type = TYPES[work.kind];
	const report = type === 'techreport';
	const container = work.container === undefined ? undefined : braced(titleText(work.container));
	const [year, month, day] = work.date?.split('-') ?? [];
	const fields: readonly (readonly [name: string, value: string | undefined])[] = [
		['author', braced(work.authors.map(authorName).join(' and '))],
		['title', braced(titleText(work.title))],
		['booktitle', type === 'incollection' ? container : undefined],
		// Of a data set, biblatex prints the first of these, and classic styles the second.
		['series', type === 'dataset' ? container : undefined],
		['howpublished', type === 'dataset' ? container : undefined],
		['type', report && isEnglish(work.language) ? '{Report}' : undefined],
		['number', report && work.number !== undefined ? braced(escapeTex(work.number)) : undefined],
		// biblatex reads this field as a list, divided by “and”.
		[
			report ? 'institution' : 'publisher',
			braced(/\band\b/i.test(work.publisher) ? braced(escapeTex(work.publisher)) : escapeTex(work.publisher)),
		],
		// biblatex prints `edition` for a part of a book and `version` for others; BibTeX prints `edition` only.
		[type === 'incollection' ? 'edition' : 'version', braced(escapeTex(work.version))],
		['year', year === undefined ? undefined : braced(year)],
		['month', month === undefined ? undefined : isoMonth(month)],
		['day', day === undefined ? undefined : braced(String(Number(day)))],
		['doi', work.doi === undefined ? undefined : braced(verbatim(work.doi))],
		['url', braced(verbatim(work.url))],
		['langid', languageName(work.language)],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${value},\n`]));
	return `@${type}{${work.key},\n${lines.join('')}}\n`;
}
