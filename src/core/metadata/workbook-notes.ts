import type { CitedWork } from '../cite/cited-work.ts';
import { doiLink } from '../cite/identifier-links.ts';
import { agentName } from '../format/format-agents.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import type { SourceRecord } from '../model/source.ts';
import { sayIn } from '../words/say.ts';
import type { Cell, Sheet, StyledCell, TextStyle, Workbook } from '../workbook/workbook.ts';
import { termsOf } from './data-package.ts';
import type { DataSheet } from './data-sheet.ts';

/** A column of the other sheet. */
export interface NotedColumn {
	readonly title: string;
	/** Its name in the CSV file, if that is another. */
	readonly name?: string;
	readonly unit?: string;
	readonly description?: string;
}

interface Notes {
	/** What the other sheet holds. */
	readonly title: string;
	readonly description: string;
	/** Ids of the sources in which the rows stand. */
	readonly sources: readonly string[];
	/** What cells of certain kinds mean, a sentence or two each. */
	readonly cells: readonly string[];
	readonly columns: readonly NotedColumn[];
	readonly data: DataSheet;
	/** The query that gives the rows. */
	readonly sql?: string;
}

/** How wide the columns of the notes are, in characters. */
const WIDTHS = [24, 80, 24, 24];

/** A sheet that says what the other one holds, whence, under which terms, and how it is cited. */
export function notesSheet(name: string, report: Report, work: CitedWork, notes: Notes): Sheet {
	const { meta, editions } = report;
	const say = sayIn(meta.language);
	const { data, sql } = notes;
	const cells = [
		...notes.cells,
		...(data.hasDigits ? [say('workbook.digits')] : []),
		...(data.hasCutText ? [say('workbook.cut')] : []),
	];
	const facts: (readonly [label: string, text: string])[] = [
		[say('workbook.title'), notes.title],
		[say('workbook.description'), notes.description],
		...(work.container === undefined ? [] : [[say('workbook.report'), work.container] as const]),
		[say('workbook.edition'), say('workbook.edition-of', { version: work.version, date: meta.edition.date })],
		[say('site.permalink'), work.url],
		[say('cite.title'), editions.citable === undefined ? say('cite.draft') : citation(work, report)],
		[say('read-me.licence'), say('read-me.terms', { licence: work.licence.name, url: work.licence.url })],
		...report.sources
			.filter(({ id }) => notes.sources.includes(id))
			.map((source) => [say('workbook.source'), sourceLines(source, meta.language)] as const),
		...(sql === undefined ? [] : [[say('table.query'), sql] as const]),
		...cells.map((text) => [say('workbook.cells'), text] as const),
	];
	const rows: (readonly Cell[])[] = [
		...unrepeated(facts).map(([label, text]) => [styled(label, 'bold'), styled(text, 'plain')]),
		[],
		...columnRows(notes.columns, meta.language),
	];
	return { name, widths: WIDTHS, rows: () => rows };
}

/** A row for each column, below a head. What no column has is left out. */
function columnRows(columns: readonly NotedColumn[], locale: string): StyledCell[][] {
	const say = sayIn(locale);
	const facts = [
		{ head: say('workbook.column'), of: ({ title }: NotedColumn) => title },
		{ head: say('workbook.holds'), of: ({ description }: NotedColumn) => description },
		{ head: say('workbook.unit'), of: ({ unit }: NotedColumn) => unit },
		{ head: say('workbook.csv-name'), of: ({ name }: NotedColumn) => name },
	].filter(({ of }, index) => index < 2 || columns.some((column) => of(column) !== undefined));
	return [
		facts.map(({ head }) => styled(head, 'heading')),
		...columns.map((column) => facts.map(({ of }) => styled(of(column), 'plain'))),
	];
}

/** A workbook of these sheets, with the properties of its file. */
export function workbookOf(title: string, work: CitedWork, { meta }: Report, sheets: readonly Sheet[]): Workbook {
	const { language } = work;
	const creator = work.authors.map((agent) => agentName(agent, work.language)).join(sayIn(language)('list.between'));
	return { title, creator, language, day: meta.edition.date, sheets };
}

/** A work as one line. Its page has the styles of citation to copy. */
function citation(work: CitedWork, { meta }: Report): string {
	const say = sayIn(work.language);
	const values = {
		authors: work.authors.map((agent) => agentName(agent, work.language)).join(say('list.between')),
		year: meta.edition.date.slice(0, 4),
		title: work.title,
		edition: work.version,
		publisher: work.publisher,
		url: work.doi === undefined ? work.url : doiLink(work.doi),
	};
	const line =
		work.container === undefined
			? say('workbook.citation', values)
			: say('workbook.citation-of-part', { ...values, container: work.container });
	// A title that ends with a mark of its own takes no full stop.
	return line.replace(/(?<=[?!…])\.(?= )/gu, '');
}

function sourceLines(source: SourceRecord, locale: string): string {
	const { title, url } = source;
	const terms = sayIn(locale)('workbook.terms', { terms: termsOf(source, locale) });
	return [title, ...(url === UNSTATED ? [] : [url]), terms].join('\n');
}

/** Leaves out a label that stands in the row before. */
function unrepeated(facts: readonly (readonly [label: string, text: string])[]) {
	return facts.map(([label, text], index) => [label === facts[index - 1]?.[0] ? undefined : label, text] as const);
}

function styled(value: string | undefined, style: TextStyle): StyledCell {
	return { value: value === '' ? undefined : value, style };
}
