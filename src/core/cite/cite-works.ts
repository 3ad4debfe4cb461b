import type { Citeproc } from './citeproc.ts';
import { formatPeriod } from '../format/format-period.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import type { CitationRequest, CiteWorks, SetWords } from '../model/work.ts';
import { type WorkDate, workFields, type WorkSpec } from '../model/work-record.ts';
import { type CslLibrary, type CslNode, localeFor, openEngine } from './csl-engine.ts';
import { isoDateOfWork } from './date-of-work.ts';
import { declineMonths } from './decline-months.ts';
import { defaultStyles } from './format-citation.ts';
import { gostStyle, isGost } from './gost-style.ts';
import { textOfHtml, unguardHtml } from './guard-text.ts';
import { localeTerm } from './locale-term.ts';
import { pruneStyle } from './prune-style.ts';
import { withoutNumbers } from './patch-style.ts';
import { childrenNamed } from './style-nodes.ts';
import { OTHERS, workItem } from './work-item.ts';

/**
 * Sets the works of a report by citeproc-js. All citations are set in one go, since a style may number works in the
 * order in which they are cited, or tell two works of one author and year apart by letters.
 *
 * @throws {RangeError} From the function that it returns, if the library has no such style.
 */
export function worksCiter(citeproc: Citeproc, library: CslLibrary): CiteWorks {
	return (works, citations, styles = defaultStyles, language) => {
		const { style, node } = inTextStyle(styles, library);
		const [asked] = styles;
		const items = new Map(works.map((work) => [work.id, workItem(work, language)]));
		const specs = new Map(works.map((work) => [work.id, work]));
		const types = new Set(citations.flatMap(({ work }) => specs.get(work)?.type ?? []));
		const plain = pruneStyle(withPlainEntries(node), types);
		const engine = openEngine(citeproc, plain, language, library, (id) => items.get(id));
		const set = engine.rebuildProcessorState(citations.map(clusterOf), 'html');
		const isNumbered = citesByNumber(node);
		engine.setOutputFormat('html');
		const [{ entry_ids: ids }, entries] = engine.makeBibliography() || [{ entry_ids: [] }, []];
		const dateWords = dateWriter(language, library);
		const wordsOf = wordsWriter(language, library);
		const locale = localeFor(node.attrs['default-locale'] ?? language, library);
		return {
			style,
			...(asked === style ? {} : { notesOnly: asked }),
			citations: citations.map(({ work, part }, index) =>
				part === 'date' ? plainWords(`(${dateWords(specs.get(work)?.issued)})`) : wordsOf(set[index]?.[2] ?? ''),
			),
			references: entries.flatMap((entry, index) => {
				const id = ids[index]?.[0];
				const number = isNumbered ? index + 1 : undefined;
				const dates = datesOf(specs.get(id ?? ''));
				return id === undefined ? [] : [{ id, words: wordsOf(declineMonths(entry, dates, locale)), number }];
			}),
		};
	};
}

/** The first style that has citations in the text, and not notes alone; else one that every reader knows. */
function inTextStyle(styles: readonly string[], library: CslLibrary): { style: string; node: CslNode } {
	const [first = ''] = styles;
	const others = [first.startsWith('chicago-') ? 'chicago-author-date' : 'apa', 'apa'];
	for (const style of [...styles, ...others]) {
		const stored = library.style(style);
		if (stored === undefined) throw new RangeError(`CSL has no style “${style}”.`);
		const node = isGost(style) ? gostStyle(stored, 'и др.') : stored;
		if (node.attrs['class'] !== 'note' && childrenNamed(node, 'bibliography').length > 0) return { style, node };
	}
	throw new RangeError('CSL has no style with citations in the text.');
}

/** The style with entries that have no numbers, since the list of works gives them their numbers. */
function withPlainEntries(style: CslNode): CslNode {
	return {
		...style,
		children: style.children.map((child) =>
			typeof child !== 'string' && child.name === 'bibliography' ? withoutNumbers(child) : child,
		),
	};
}

function citesByNumber(style: CslNode): boolean {
	const macros = new Map(
		style.children.flatMap((child) =>
			typeof child !== 'string' && child.name === 'macro' ? [[child.attrs['name'] ?? '', child] as const] : [],
		),
	);
	const hasNumber = (node: CslNode | string | undefined, depth: number): boolean =>
		node !== undefined &&
		typeof node !== 'string' &&
		depth < 40 &&
		(node.attrs['variable'] === 'citation-number' ||
			hasNumber(macros.get(node.attrs['macro'] ?? ''), depth + 1) ||
			node.children.some((child) => hasNumber(child, depth + 1)));
	const layouts = childrenNamed(style, 'citation').flatMap((citation) => childrenNamed(citation, 'layout'));
	return layouts.some((layout) => hasNumber(layout, 0));
}

function clusterOf({ work, locator }: CitationRequest, index: number) {
	return {
		citationID: `citation-${index}`,
		citationItems: [{ id: work, ...(locator && { label: locator.label, locator: locator.value }) }],
		properties: { noteIndex: 0 },
	};
}

/** Reads words that the engine has set. Authors who are not named are “et al.”, without the “and” before a name. */
function wordsWriter(language: string, library: CslLibrary): (set: string) => SetWords {
	const locale = library.locale(localeFor(language, library));
	const term = (name: string, or: string) => escapeXml((locale && localeTerm(locale, name)) ?? or);
	const others = new RegExp(`[,;]?\\s*(?:(?:&amp;|${RegExp.escape(term('and', 'and'))})\\s+)?${OTHERS}`, 'g');
	const etAl = term('et-al', 'et al.');
	return (set) => {
		// The list is printed too, where nothing is set in small capitals.
		const html = unguardHtml(set)
			.replace(/<\/?span[^>]*>/g, '')
			.replace(others, ` ${etAl}`)
			.replace(`${etAl}.`, etAl);
		return { text: textOfHtml(html), html };
	};
}

function plainWords(text: string): SetWords {
	return { text, html: escapeXml(text) };
}

/** The dates of a work that a reference may print, in ISO 8601; of a span both. */
function datesOf(work: WorkSpec | undefined): readonly string[] {
	return workFields.dates.flatMap((name) => isoDateOfWork(work?.[name])?.split('/') ?? []);
}

/** Writes the date of a work in the language of the text, or that it has none. */
function dateWriter(language: string, library: CslLibrary): (date: WorkSpec['issued']) => string {
	const locale = library.locale(localeFor(language, library));
	const term = (name: string, or: string) => (locale && localeTerm(locale, name, 'short')) ?? or;
	return (date) => {
		if (date === undefined) return term('no date', 'n.d.');
		const words = wordsOfDate(date, language);
		return isApproximate(date) ? `${term('circa', 'c.')} ${words}` : words;
	};
}

function wordsOfDate(date: WorkDate, language: string): string {
	const iso = isoDateOfWork(date);
	return iso === undefined ? (date.literal ?? date.raw ?? '') : formatPeriod(iso, language);
}

function isApproximate({ circa }: WorkDate): boolean {
	return circa !== undefined && circa !== false && circa !== 0 && circa !== '0' && circa !== 'false';
}
