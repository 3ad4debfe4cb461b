import { areOthers, type WorkName, type WorkRecord } from '../model/work-record.ts';
import { titleOfWork } from '../model/work.ts';
import type { CitationEnding } from '../permalink/citation-formats.ts';
import type { CitedAgent } from './cited-work.ts';
import { isoDateOfWork } from './date-of-work.ts';
import { oneLine } from './guard-text.ts';
import { languageOfWork } from './language-of-work.ts';
import { authorName, braced, escapeTex, isoMonth, languageName, titleText, verbatim } from './tex.ts';

type WorkType = WorkRecord['type'];

/** The kinds of works in BibTeX and RIS, by their types in CSL; all others are `misc` and `GEN`. */
const kinds: Readonly<Partial<Record<WorkType, { readonly bib: string; readonly ris: string }>>> = {
	'article-journal': { bib: 'article', ris: 'JOUR' },
	'article-magazine': { bib: 'article', ris: 'MGZN' },
	'article-newspaper': { bib: 'article', ris: 'NEWS' },
	book: { bib: 'book', ris: 'BOOK' },
	chapter: { bib: 'incollection', ris: 'CHAP' },
	'paper-conference': { bib: 'inproceedings', ris: 'CPAPER' },
	report: { bib: 'techreport', ris: 'RPRT' },
	thesis: { bib: 'phdthesis', ris: 'THES' },
	webpage: { bib: 'misc', ris: 'ELEC' },
	dataset: { bib: 'misc', ris: 'DATA' },
	software: { bib: 'misc', ris: 'COMP' },
};
const other = { bib: 'misc', ris: 'GEN' };

/** What stands for the publisher in an entry of BibTeX that has another word for it. */
const publisherFields: Readonly<Record<string, string>> = { techreport: 'institution', phdthesis: 'school' };

/** Write works as a file to import, by the ending of the file. */
export const worksWriters = {
	'.bib': (works) => works.map(bibEntry).join('\n'),
	'.ris': (works) => works.map(risRecord).join(''),
	'.csl.json': (works) => `${JSON.stringify(works, null, '\t')}\n`,
} as const satisfies Record<CitationEnding, (works: readonly WorkRecord[]) => string>;

function bibEntry(work: WorkRecord): string {
	const { bib } = kinds[work.type] ?? other;
	const [year, month, day] = datePartsOf(work);
	const language = languageOfWork(work.language);
	const isArticle = bib === 'article';
	const isPart = bib === 'incollection' || bib === 'inproceedings';
	const words = (text: string | undefined) => (text === undefined ? undefined : braced(escapeTex(text)));
	const title = (text: string | undefined) => (text === undefined ? undefined : braced(titleText(text)));
	const names = (list: readonly WorkName[] | undefined) =>
		list === undefined || list.length === 0
			? undefined
			: braced(list.map((name) => (areOthers(name) ? 'others' : authorName(agentOf(name)))).join(' and '));
	const fields: readonly (readonly [name: string, value: string | undefined])[] = [
		['author', names(work.author)],
		['editor', names(work.editor)],
		['title', title(titleOfWork({ record: work }))],
		[isArticle ? 'journal' : isPart ? 'booktitle' : 'howpublished', title(work['container-title'])],
		['series', title(work['collection-title'])],
		['edition', words(work.edition)],
		['volume', words(work.volume)],
		['number', words(isArticle ? work.issue : work.number)],
		['pages', words(work.page)?.replace(/(\d)-(?=\d)/g, '$1--')],
		[publisherFields[bib] ?? 'publisher', words(work.publisher)],
		['address', words(work['publisher-place'])],
		['year', words(year ?? work.issued?.literal)],
		['month', month === undefined ? undefined : isoMonth(month)],
		['day', day === undefined ? undefined : braced(String(Number(day)))],
		['isbn', words(work.ISBN)],
		['issn', words(work.ISSN)],
		['doi', work.DOI === undefined ? undefined : braced(verbatim(work.DOI))],
		['url', work.URL === undefined ? undefined : braced(verbatim(work.URL))],
		['langid', language === undefined ? undefined : languageName(language)],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${value},\n`]));
	return `@${bib}{${work.id},\n${lines.join('')}}\n`;
}

function risRecord(work: WorkRecord): string {
	const [year, month, day] = datePartsOf(work);
	const [first, last] = work.page?.split(/[-–]/) ?? [];
	const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
		['TY', (kinds[work.type] ?? other).ris],
		['ID', work.id],
		...namedIn(work.author).map((name) => ['AU', risName(name)] as const),
		...namedIn(work.editor).map((name) => ['ED', risName(name)] as const),
		['TI', titleOfWork({ record: work })],
		['T2', work['container-title']],
		['ET', work.edition],
		['VL', work.volume],
		['IS', work.issue ?? work.number],
		['SP', first],
		['EP', last],
		['PB', work.publisher],
		['CY', work['publisher-place']],
		['PY', year],
		['DA', month === undefined ? undefined : [year, month, day ?? ''].join('/')],
		['SN', work.ISBN ?? work.ISSN],
		['DO', work.DOI],
		['UR', work.URL],
		['LA', work.language],
	];
	const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]));
	return `${written.join('')}ER  - \r\n`;
}

/** Year, month and day of a work; those of its beginning if it was published over some time. */
function datePartsOf({ issued }: WorkRecord): readonly string[] {
	return isoDateOfWork(issued)?.split('/')[0]?.split('-') ?? [];
}

/** The authors or editors that a record names. */
function namedIn(names: readonly WorkName[] = []): readonly WorkName[] {
	return names.filter((name) => !areOthers(name));
}

function agentOf(name: WorkName): CitedAgent {
	const { given, family } = namesOf(name);
	return given === '' ? { organisation: family } : { given, family };
}

function risName(name: WorkName): string {
	const { given, family } = namesOf(name);
	return given === '' ? family : `${family}, ${given}`;
}

/** A name in two parts, its particles with the family; the name of an organisation is a family. */
function namesOf(name: WorkName): { readonly given: string; readonly family: string } {
	const parts = [name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix];
	const family = name.literal ?? parts.filter((part) => part !== undefined).join(' ');
	return { family: family === '' ? (name.given ?? '') : family, given: family === '' ? '' : (name.given ?? '') };
}
