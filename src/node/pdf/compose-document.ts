import { doiLink } from '../../core/cite/identifier-links.ts';
import { agentName, formatAgents } from '../../core/format/format-agents.ts';
import { formatPeriod } from '../../core/format/format-period.ts';
import type { Report } from '../../core/model/report.ts';
import { address } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import {
	type SourceEntry,
	sourceEntries,
	type TermEntry,
	termEntries,
	type UnknownEntry,
	unknownEntries,
} from './back-matter.ts';
import { cutNames } from './cut-words.ts';
import { mapArticle } from './map-article.ts';
import { type MapContext, numberInOrder } from './map-context.ts';
import { phraseWords } from './phrase-words.ts';
import { type Block, type Inline, languageOf, type PrintLanguage } from './print-node.ts';
import { registeredFigures } from './registered-figures.ts';
import { type RegisterEntry, registerEntries } from './register-entries.ts';

/** Everything that the PDF prints, as plain data for `typst/report.typ`. */
export interface PrintDocument {
	readonly language: PrintLanguage;
	readonly paper: 'a4' | 'us-letter';
	readonly title: string;
	readonly shortTitle: string;
	readonly subtitle: string | null;
	readonly authors: readonly string[];
	readonly byline: string;
	readonly publisher: string;
	readonly edition: string;
	readonly number: string | null;
	/** The address that resolves it. */
	readonly doi: string | null;
	readonly date: { readonly year: number; readonly month: number; readonly day: number; readonly words: string };
	readonly url: string;
	readonly licence: { readonly name: string; readonly url: string };
	readonly citation: string;
	readonly description: string;
	readonly abstract: readonly Inline[];
	readonly body: readonly Block[];
	readonly unknowns: readonly UnknownEntry[];
	readonly register: readonly RegisterEntry[];
	/** How many figures of the report the register does not have. */
	readonly unregistered: number;
	readonly terms: readonly TermEntry[];
	readonly sources: readonly SourceEntry[];
}

export interface ComposeOptions {
	/** How the report asks to be cited, as one sentence. */
	readonly citation: string;
	/** The drawing of a chart, in colours for paper. */
	readonly drawingOf: MapContext['drawingOf'];
	/** The report’s folder, for the places of problems. */
	readonly root: string;
}

/**
 * Puts together what the PDF prints: the text as the built page of the whole report has it, everything else as the report
 * knows it.
 *
 * @throws {PdfProblem} If the page has an element or a class that no form is known for.
 */
export function composeDocument(
	html: string,
	report: Report,
	{ citation, drawingOf, root }: ComposeOptions,
): PrintDocument {
	const { meta } = report;
	const { numberOf, ids } = numberInOrder();
	// The header of the page is the cover, and says what the report knows; its figures come first.
	const abstract = phraseWords(meta.abstract, report, numberOf);
	const { body, linked } = mapArticle(html, report, { drawingOf, numberOf, root });
	const unknowns = unknownEntries(report, numberOf);
	const shown = registeredFigures(report, ids());
	const [year = 0, month = 1, day = 1] = meta.edition.date.split('-').map(Number);
	return {
		language: languageOf(meta.language) ?? { lang: 'en', region: null },
		paper: meta.paper === 'letter' ? 'us-letter' : 'a4',
		title: meta.title,
		shortTitle: meta.shortTitle ?? meta.title,
		subtitle: meta.subtitle ?? null,
		authors: cutNames(meta.authors.map(agentName)),
		byline: formatAgents(meta.authors, meta.language),
		publisher: meta.publisher,
		edition: meta.edition.version,
		number: meta.number ?? null,
		doi: meta.doi === undefined ? null : doiLink(meta.doi),
		date: { year, month, day, words: formatPeriod(meta.edition.date, meta.language) },
		url: permalink(report, address.cover),
		licence: { name: meta.licence.content.name, url: meta.licence.content.url },
		citation,
		description: meta.description.text,
		abstract,
		body,
		unknowns,
		register: registerEntries(report, shown, numberOf),
		unregistered: report.figures.length - shown.length,
		terms: termEntries(report, linked),
		sources: sourceEntries(report),
	};
}
