import { join } from 'node:path';
import { doiLink } from '../../core/cite/identifier-links.ts';
import { agentName, formatAgents } from '../../core/format/format-agents.ts';
import { formatPeriod } from '../../core/format/format-period.ts';
import type { Report } from '../../core/model/report.ts';
import { address, termId } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import { backAnchor } from './back-anchor.ts';
import {
	type SourceEntry,
	sourceEntries,
	type TermEntry,
	termEntries,
	type UnknownEntry,
	unknownEntries,
} from './back-matter.ts';
import { cutNames } from './cut-words.ts';
import { languageOf } from './language-of.ts';
import { mapBlocks } from './map-blocks.ts';
import { headingLevels, type MapContext, numberInOrder } from './map-context.ts';
import { mapWords } from './map-words.ts';
import { attribute, classesOf, elementsIn, find, type PageElement, readArticle } from './page-element.ts';
import { PdfProblem } from './pdf-problem.ts';
import type { Block, Inline, PrintLanguage } from './print-node.ts';
import { registeredFigures } from './registered-figures.ts';
import { type RegisterEntry, registerEntries } from './register-entries.ts';
import { linkResolver } from './resolve-link.ts';
import { isScreenOnly } from './screen-only.ts';

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
 * Reads the built page of the whole report into what the PDF prints.
 *
 * @throws {PdfProblem} If the page has an element that the map does not know.
 */
export function composeDocument(
	html: string,
	report: Report,
	{ citation, drawingOf, root }: ComposeOptions,
): PrintDocument {
	const article = readArticle(html);
	if (article === undefined)
		throw new PdfProblem(
			'The built page of the whole report has no <article class="whole">.',
			'The PDF is set from that element of src/pages/report.astro.',
		);

	const { meta } = report;
	const back = [
		...report.terms.map(({ id }) => termId(id)),
		...report.sources.map(({ id }) => `source-${id}`),
		'not-known',
		...meta.unknowns.map(({ id }) => id),
	];
	const anchors = new Set([...idsIn(article), ...back.map(backAnchor)]);
	const resolveLink = linkResolver(report, anchors);
	const usedTerms = new Set<string>();
	const { numberOf, ids } = numberInOrder();
	const claims = new Map(
		report.sections.flatMap((section) => section.claims.map((claim) => [claim.id, section] as const)),
	);
	const named = new Set<string>();
	const context: MapContext = {
		anchor(id) {
			if (id === undefined || named.has(id)) return null;
			named.add(id);
			return id;
		},
		resolve(href) {
			const target = resolveLink(href);
			if (target?.kind === 'here') usedTerms.add(target.anchor);
			return target;
		},
		numberOf,
		levelOf: headingLevels(),
		drawingOf,
		claimUrl: (claim) => {
			const section = claims.get(claim);
			return section === undefined ? undefined : permalink(report, address.claim(section.id, claim));
		},
		refuse(what, near) {
			const section = claims.get(near) ?? report.sections.find(({ id }) => id === near);
			throw new PdfProblem(
				`The PDF has no form for ${what}${near === '' ? '' : `, in “${near}”`}.`,
				'Nothing is left out of the PDF in silence: give it a form in src/node/pdf/map-blocks.ts or map-words.ts, or name it in screen-only.ts.',
				section === undefined ? undefined : join(root, section.file),
			);
		},
		near: '',
		inNote: false,
	};

	// The header of the page is the cover; the title and the imprint are those of the report.
	const header = elementsIn(article).find(({ tagName }) => tagName === 'header');
	const abstract =
		header === undefined ? undefined : find(header, (element) => classesOf(element).includes('abstract'));
	const printedAbstract = abstract === undefined ? [meta.abstract.text] : mapWords(abstract.children, context);
	const body = mapBlocks(
		article.children.filter((child) => child !== header),
		context,
	);
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
		abstract: printedAbstract,
		body,
		unknowns,
		register: registerEntries(report, shown, numberOf),
		unregistered: report.figures.length - shown.length,
		terms: termEntries(report, usedTerms),
		sources: sourceEntries(report),
	};
}

/** Ids that a link may lead to. Those of titles only name their element for a screen reader. */
function idsIn(element: PageElement): string[] {
	if (isScreenOnly(element)) return [];
	const id = attribute(element, 'id');
	return [...(id === undefined || id.endsWith('-title') ? [] : [id]), ...elementsIn(element).flatMap(idsIn)];
}
