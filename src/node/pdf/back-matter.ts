import { factsOf } from '../../core/format/source-facts.ts';
import type { Report } from '../../core/model/report.ts';
import type { PublishedSource } from '../../core/model/source.ts';
import { fileName, hasFile } from '../../core/sources/copy-kinds.ts';
import { address, termId } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import { say, sayPieces } from '../../core/words/say.ts';
import type { Fact } from './front-matter.ts';
import type { Inline } from './print-node.ts';
import { linkTo, printPieces } from './print-pieces.ts';
import { isAttached } from './report-attachments.ts';
import { spokenWords } from './spoken-words.ts';

export interface SourceEntry {
	readonly id: string;
	readonly title: readonly Inline[];
	readonly about: readonly Inline[];
	readonly note: readonly Inline[] | null;
	/** What the record says, where the saved copy is among the attachments, and the permalink. */
	readonly facts: readonly Fact[];
}

export interface TermEntry {
	readonly id: string;
	readonly label: readonly Inline[];
	readonly definition: readonly Inline[];
	readonly url: string;
}

/** The anchor of a place in the back matter. Its colon keeps it apart from ids in prose, which have none. */
export function backAnchor(id: string): string {
	return `back:${id}`;
}

/** The kinds of file that hold the whole report for paper. */
export type PaperFileKind = 'pdf' | 'word';

/** Says where what is published of the copy of a source is found, for each kind of file. */
const copyIn: { readonly [K in PaperFileKind]: (source: PublishedSource, report: Report) => Inline[] } = {
	pdf: attachedAs,
	word: copyOnSite,
};

/** The sources as the site shows their records. */
export function sourceEntries(report: Report, file: PaperFileKind = 'pdf'): SourceEntry[] {
	const { language: locale } = report.meta;
	const spoken = spokenWords(report);
	return report.sources.map((source) => ({
		id: source.id,
		title: spoken(source.title),
		about: spoken(source.about),
		note: source.note === undefined ? null : spoken(source.note),
		facts: [
			...factsOf(source, locale).map(({ name, text }): Fact => [name, [text]]),
			[say(locale, 'source.copy'), copyIn[file](source, report)],
			[say(locale, 'site.permalink'), [linkTo(permalink(report, address.source(source.id)))]],
		],
	}));
}

/** Where what is published of the copy of a source is found. */
function attachedAs(source: PublishedSource, report: Report): Inline[] {
	const { language: locale } = report.meta;
	if (!hasFile(source)) return [say(locale, 'pdf.attached-nothing')];
	const name = fileName(source);
	if (!isAttached(source)) {
		const copy = { is: 'link', url: permalink(report, address.copy(source)), address: false } as const;
		return printPieces(sayPieces(locale, 'pdf.attached-not', { name }), { links: { copy } });
	}
	return [say(locale, source.publish === 'whole' ? 'pdf.attached-whole' : 'pdf.attached-passages', { name })];
}

/** The address of the copy on the site. */
function copyOnSite(source: PublishedSource, report: Report): Inline[] {
	if (!hasFile(source)) return [say(report.meta.language, 'pdf.attached-nothing')];
	const url = permalink(report, address.copy(source));
	return [{ is: 'link', url, address: false, in: [fileName(source)] }];
}

/** The terms that the text links to, in the order of their labels. */
export function termEntries(report: Report, used: ReadonlySet<string>): TermEntry[] {
	const spoken = spokenWords(report);
	return report.terms
		.filter(({ id }) => used.has(backAnchor(termId(id))))
		.sort((a, b) => a.label.localeCompare(b.label, report.meta.language))
		.map(({ id, label, definition }) => ({
			id,
			label: spoken(label),
			definition: spoken(definition.text),
			url: permalink(report, address.term(id)),
		}));
}
