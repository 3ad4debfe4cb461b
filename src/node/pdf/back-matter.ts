import { formatPeriod } from '../../core/format/format-period.ts';
import { NOT_STATED, orNotStated } from '../../core/format/not-stated.ts';
import type { Report } from '../../core/model/report.ts';
import { fileName } from '../../core/sources/copy-kinds.ts';
import { address, termId } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import { phraseWords } from './phrase-words.ts';
import type { Inline } from './print-node.ts';

export interface SourceEntry {
	readonly id: string;
	readonly title: string;
	readonly about: string;
	readonly note: string | null;
	/** What the record says, in pairs. */
	readonly facts: readonly (readonly [name: string, value: string])[];
	readonly url: string;
	/** Name of the saved copy among the attachments. */
	readonly attachment: string;
}

export interface TermEntry {
	readonly id: string;
	readonly label: string;
	readonly definition: string;
	readonly url: string;
}

export interface UnknownEntry {
	readonly id: string;
	readonly title: string;
	readonly text: readonly Inline[];
}

/** Where a link into the back matter leads. No id that an author gives holds a colon, so none of prose can be the same. */
export function backAnchor(id: string): string {
	return `back:${id}`;
}

/** What is not known, as the page about methods says it. */
export function unknownEntries(report: Report, numberOf: (figure: string) => number): UnknownEntry[] {
	return report.meta.unknowns.map(({ id, title, text }) => ({
		id,
		title,
		text: phraseWords(text, report, numberOf),
	}));
}

/** The sources as the site shows their records. */
export function sourceEntries(report: Report): SourceEntry[] {
	const said = (value: string) => orNotStated(value, NOT_STATED.cell);
	const day = (value: string) =>
		/^\d{4}(-\d\d(-\d\d)?)?$/.test(value) ? formatPeriod(value, report.meta.language) : said(value);
	return report.sources.map((source) => ({
		id: source.id,
		title: source.title,
		about: source.about,
		note: source.note ?? null,
		facts: [
			['Kind', source.kind],
			['Author', said(source.author)],
			['Publisher', said(source.publisher)],
			['Date', day(source.date)],
			['Address', said(source.url)],
			['Saved', day(source.retrieved)],
			['Licence', said(source.licence)],
			['SHA-256', source.sha256],
		],
		url: permalink(report, address.source(source.id)),
		attachment: fileName(source),
	}));
}

/** The names that the text uses, explained. */
export function termEntries(report: Report, used: ReadonlySet<string>): TermEntry[] {
	return report.terms
		.filter(({ id }) => used.has(backAnchor(termId(id))))
		.map(({ id, label, definition }) => ({
			id,
			label,
			definition: definition.text,
			url: permalink(report, address.term(id)),
		}))
		.sort((a, b) => a.label.localeCompare(b.label, report.meta.language));
}
