import { type WrittenCitation, withTemplates } from './citation-template.ts';
import type { CitedWork } from './cited-work.ts';
import { type CslLibrary, type EngineMaker, localeFor, type StyleEngine } from './csl-engine.ts';
import { declineMonths } from './decline-months.ts';
import { textOfHtml, unguardHtml, unguardText } from './guard-text.ts';
import { localeTerm } from './locale-term.ts';
import { patchStyle } from './patch-style.ts';
import { styleItem } from './style-item.ts';

/** The styles that scholars and journalists here ask for, by their names in the CSL repository. */
export const defaultStyles = [
	'apa',
	'chicago-note-bibliography',
	'modern-language-association',
	'ieee',
	'harvard-cite-them-right',
	'vancouver',
] as const;

export interface FormattedCitation extends WrittenCitation {
	/** Name in the CSL repository. */
	readonly style: string;
	/** Such as “IEEE”. */
	readonly styleTitle: string;
}

/** Formats one work at a time, so that a page takes the time of its own citations only. */
export type CitationFormatter = (work: CitedWork, styles: readonly string[]) => readonly FormattedCitation[];

/**
 * Formats references as CSL styles print them. A style is read when it is first asked for; from then on a reference
 * costs about a millisecond, and far less where only title and address differ from one before.
 *
 * @param engines The citation processor, from `makeEngines`.
 * @throws {RangeError} From the formatter, if the library has no such style.
 */
export function citationFormatter(library: CslLibrary, engines: EngineMaker): CitationFormatter {
	const open = new Map<string, StyleEngine>();
	const words = new Map<string, string>();
	const writers = new Map<string, (work: CitedWork) => WrittenCitation>();

	function engineOf(style: string, language: string): StyleEngine {
		const key = `${style} ${language}`;
		const known = open.get(key);
		if (known !== undefined) return known;
		const node = library.style(style);
		if (node === undefined) throw new RangeError(`CSL has no style “${style}”.`);
		const engine = engines(patchStyle(style, node, language), language, library);
		open.set(key, engine);
		return engine;
	}

	function versionWord(language: string): string {
		const known = words.get(language);
		if (known !== undefined) return known;
		const locale = library.locale(localeFor(language, library));
		const word = (locale === undefined ? undefined : localeTerm(locale, 'version')) ?? 'version';
		words.set(language, word);
		return word;
	}

	function write(work: CitedWork, style: string): WrittenCitation {
		const engine = engineOf(style, work.language);
		const item = styleItem(work, style, versionWord(work.language));
		const locale = localeFor(work.language, library);
		const dates = work.date === undefined ? [] : [work.date];
		const tidy = (reference: string) =>
			declineMonths(withinSentence(withoutDoubledMark(reference), item.edition), dates, locale);
		const html = tidy(unguardHtml(engine(item, 'html')));
		// Raised and lowered characters have no plain form but the engine's own.
		return { text: /<su[bp]>/.test(html) ? tidy(unguardText(engine(item, 'text'))) : textOfHtml(html), html };
	}

	return (work, styles) =>
		styles.map((style) => {
			const writer = writers.get(style) ?? withTemplates((each) => write(each, style));
			writers.set(style, writer);
			return { style, styleTitle: library.titles.get(style) ?? style, ...writer(work) };
		});
}

/** A title with a question mark or an exclamation mark takes no comma behind it: “Who?” and not “Who?,”. */
function withoutDoubledMark(reference: string): string {
	return reference.replace(/([?!]),(?=[”’])/g, '$1');
}

/**
 * An edition in words begins as the language writes the word after a comma (MLA 9, 5.49; Chicago 17, 14.113), which is
 * with a small letter in English; styles raise the first letter everywhere.
 */
function withinSentence(reference: string, edition: string): string {
	return edition === ''
		? reference
		: reference.replace(new RegExp(`, ${RegExp.escape(edition)}`, 'iu'), () => `, ${edition}`);
}
