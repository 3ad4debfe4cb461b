import { agentName } from '../../core/format/format-agents.ts';
import type { Look } from '../../core/model/look.ts';
import type { Report } from '../../core/model/report.ts';
import { type SourceEntry, sourceEntries, type TermEntry, termEntries } from './back-matter.ts';
import { cutNames } from './cut-words.ts';
import { coverFacts, type Fact, footLine } from './front-matter.ts';
import { hyphenatedLanguages } from './hyphenated-languages.ts';
import { mapArticle } from './map-article.ts';
import { type MapContext, numberInOrder } from './map-context.ts';
import { phraseWords } from './phrase-words.ts';
import { type Block, type Inline, printLanguageOf, type PrintLanguage } from './print-node.ts';
import { type PrintWords, printWords } from './print-words.ts';
import { registeredFigures } from './registered-figures.ts';
import { type RegisterEntry, registerEntries, registerIntroduction } from './register-entries.ts';
import { spokenWords } from './spoken-words.ts';
import { type UnknownEntry, unknownEntries } from './unknown-entries.ts';

/** How the PDF looks: on white paper, in the light colours. */
interface PrintLook extends Pick<Look, 'typefaces'> {
	readonly colours: Look['colours']['light'];
	/** The file of the logo, and its size in CSS pixels. */
	readonly logo: { readonly file: string; readonly width: number; readonly height: number } | null;
}

/** Everything that the PDF prints, as plain data for `typst/report.typ`. */
export interface PrintDocument {
	readonly language: PrintLanguage;
	/** Whether Typst can divide the words of the language, so that lines may be justified. */
	readonly dividesWords: boolean;
	readonly paper: 'a4' | 'us-letter';
	readonly look: PrintLook;
	readonly title: string;
	readonly shortTitle: string;
	/** As the cover has them. */
	readonly titleWords: readonly Inline[];
	readonly subtitle: readonly Inline[] | null;
	readonly authors: readonly string[];
	readonly publisher: string;
	readonly date: { readonly year: number; readonly month: number; readonly day: number };
	readonly description: string;
	/** Messages by their keys. */
	readonly words: PrintWords;
	readonly coverFacts: readonly Fact[];
	readonly footLine: string;
	readonly standing: readonly Inline[] | null;
	readonly abstract: readonly Inline[];
	readonly body: readonly Block[];
	readonly unknowns: readonly UnknownEntry[];
	readonly registerIntroduction: readonly (readonly Inline[])[];
	readonly register: readonly RegisterEntry[];
	readonly terms: readonly TermEntry[];
	readonly sources: readonly SourceEntry[];
}

export interface ComposeOptions {
	/** How the report asks to be cited, as one sentence. */
	readonly citation: string;
	/** The drawings of a chart, in colours for paper. */
	readonly drawingsOf: MapContext['drawingsOf'];
	/** Its pictures for paper; left out, it has none. */
	readonly pictureOf?: MapContext['pictureOf'];
	/** Its logo on the cover; left out, it has none. */
	readonly logo?: PrintLook['logo'];
	/** The report’s folder, for the places of problems. */
	readonly root: string;
}

/**
 * Composes what the PDF prints: the text from the built page of the whole report, everything else from the report.
 *
 * @throws {PdfProblem} If the page has an element or a class that no form is known for.
 */
export function composeDocument(
	html: string,
	report: Report,
	{ citation, drawingsOf, pictureOf = () => undefined, logo = null, root }: ComposeOptions,
): PrintDocument {
	const { meta, look } = report;
	const language = printLanguageOf(meta.language) ?? { lang: 'en', region: null, direction: 'ltr' };
	const spoken = spokenWords(report);
	const { numberOf, next, ids } = numberInOrder();
	// The cover is made from the report, not from the header of the page; its figures are numbered first.
	const standing = meta.standing === undefined ? null : phraseWords(meta.standing, report, numberOf, spoken);
	const abstract = phraseWords(meta.abstract, report, numberOf, spoken);
	const { body, linked } = mapArticle(html, report, { drawingsOf, pictureOf, numberOf, noteNumber: next, root });
	const unknowns = unknownEntries(report, numberOf);
	const shown = registeredFigures(report, ids());
	const [year = 0, month = 1, day = 1] = meta.edition.date.split('-').map(Number);
	return {
		language,
		dividesWords: hyphenatedLanguages.has(language.lang),
		look: { colours: look.colours.light, typefaces: look.typefaces, logo },
		paper: meta.paper === 'letter' ? 'us-letter' : 'a4',
		title: meta.title,
		shortTitle: meta.shortTitle ?? meta.title,
		titleWords: spoken(meta.title),
		subtitle: meta.subtitle === undefined ? null : spoken(meta.subtitle),
		authors: cutNames(meta.authors.map((agent) => agentName(agent, meta.language))),
		publisher: meta.publisher,
		date: { year, month, day },
		description: meta.description.text,
		words: printWords(meta.language),
		coverFacts: coverFacts(report, citation),
		footLine: footLine(report),
		standing,
		abstract,
		body,
		unknowns,
		registerIntroduction: registerIntroduction(report, report.figures.length - shown.length),
		register: registerEntries(report, shown, numberOf),
		terms: termEntries(report, linked),
		sources: sourceEntries(report),
	};
}
