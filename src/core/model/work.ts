import type { WorkRecord, WorkSpec } from './work-record.ts';

/** Words of a reference or of a citation, as a style sets them. */
export interface SetWords {
	readonly text: string;
	/** The same with `i`, `b`, `sup` and `sub`; everything else is escaped. */
	readonly html: string;
}

/** A place in a work, such as its page 12. */
export interface Locator {
	/** Its name in CSL, such as `page` or `chapter`. */
	readonly label: string;
	readonly value: string;
}

/** A citation as prose asks for it. */
export interface CitationRequest {
	readonly work: string;
	readonly locator?: Locator | undefined;
	/** Prints the date of the work alone. */
	readonly part?: 'date' | undefined;
}

/** Works as a citation style sets them. */
export interface SetWorks {
	/** Name of the style in the CSL repository: the first one asked for, unless that has notes instead of citations. */
	readonly style: string;
	/** The style that was asked for first and has only notes. */
	readonly notesOnly?: string | undefined;
	/** One for each citation, in their order. */
	readonly citations: readonly SetWords[];
	/** The works cited, in the order of the style’s list. A style that numbers works gives their numbers. */
	readonly references: readonly {
		readonly id: string;
		readonly words: SetWords;
		readonly number?: number | undefined;
	}[];
}

/**
 * Sets citations, in reading order, and the list of the works that they cite. `node/cite/set-works.ts` implements it.
 *
 * @param works The works that may be cited.
 * @param styles Names of styles in the CSL repository; those of every report if it chooses none.
 * @param language BCP 47 tag of the text.
 */
export type CiteWorks = (
	works: readonly WorkSpec[],
	citations: readonly CitationRequest[],
	styles: readonly string[] | undefined,
	language: string,
) => SetWorks;

/** A citation in the text. */
export interface Citation extends SetWords {
	/** Its section and its place among the citations there, by which the page finds it. */
	readonly key: string;
	readonly work: string;
	/** The fragment of its place in the text. */
	readonly anchor: string;
	readonly part?: 'date' | undefined;
	readonly section: string;
	readonly claim?: string | undefined;
}

/** The title of a work without the markup that CSL-JSON allows in it. */
export function titleOfWork({ record: { title } }: Pick<Work, 'record'>): string {
	return title.replace(/<\/?(?:i|b|sup|sub|sc|span)\b[^>]*>/g, '');
}

/** A work that the report cites. */
export interface Work {
	readonly id: string;
	readonly record: WorkRecord;
	/** The entry of the list of works cited. */
	readonly reference: SetWords;
	/** Its number, in a style that numbers works. */
	readonly number?: number | undefined;
	/** Id of the saved source that is the same work. */
	readonly source?: string | undefined;
}
