import type { MessageKey } from '../words/catalogues.ts';

/** A kind of part of which a report may have many. In a pattern, `{figure}` stands for the id of each figure. */
export type PartName =
	| 'section'
	/** A heading or a claim of a section. */
	| 'anchor'
	| 'claim'
	| 'figure'
	/** A family of figures, such as `co2` of `co2/de/2020`. */
	| 'family'
	| 'chart'
	/** A chart, a table or a picture as it stands in a section. */
	| 'drawing'
	| 'coverChart'
	| 'table'
	| 'picture'
	/** A copy of a picture in another size, such as `map.800`. */
	| 'pictureCopy'
	| 'source'
	/** Words of a source that state a figure or name a term. */
	| 'passage'
	/** A cell of a data set that gives a figure, by the id of the figure. */
	| 'cell'
	| 'term'
	/** A work cited. */
	| 'work'
	| 'unknown'
	| 'rule'
	| 'edition'
	/** A language of a report in several languages, by its tag in lower case. */
	| 'language'
	/** A page that an edition has, by its address without the first and the last slash; the cover is none of these. */
	| 'page';

/** What a pattern may name besides ids: attributes, each with the part to which it belongs. */
export const attributes = {
	/** The file name of a saved copy. */
	copy: 'source',
	/** The id of a data set that DuckDB alone cannot read, so that its rows are published as CSV in UTF-8, too. */
	plainCopy: 'source',
	/** The file name of a picture. */
	pictureFile: 'picture',
} as const satisfies Readonly<Record<string, PartName>>;

/** What a page may load and who may frame it. `whole` is a page that holds all that it needs and loads nothing. */
export type Policy = 'page' | 'search' | 'embed' | 'missing' | 'whole';

/** A work to cite that has a landing page and files of its own. */
export type Landing = 'report' | 'figure' | 'chart' | 'table';

interface Needed {
	/** If the report has none of this part, the page or fragment is not built. */
	readonly needs?: PartName;
}

/** The fields that pages and files of the site have in common. */
interface Entry extends Needed {
	/** Address from the site’s root. That of a page ends with a slash; `*` stands for any files below a folder. */
	readonly path: string;
	/** Fragments of the page to which links may lead. */
	readonly fragments?: readonly (string | (Needed & { readonly id: string }))[];
	/** Ids in the page to which no links lead; `*` stands for anything. */
	readonly ids?: readonly string[];
	/** Whether prose may link to it. */
	readonly linkable?: true;
	/** The message of its link at the top of every page, and the fragment to which the link leads. */
	readonly nav?: { readonly words: MessageKey; readonly fragment?: string };
	/** Whether search engines may list it. */
	readonly sitemap?: true;
	/** What kind of result it is, if the search finds the words of the page itself. Its parts are found by themselves. */
	readonly search?: 'page' | 'downloads';
	/** Whether it exists on the live site only. Every edition has everything else for itself. */
	readonly live?: true;
	/** Whether it is there once, at the root of the site or edition. Every language has everything else for itself. */
	readonly once?: true;
	/** Whether an edition promises its address: as one of the part in its path, or else of the report. */
	readonly promised?: true;
	readonly policy?: Policy;
	/** The ending of its addresses, if not every host knows the type of such files: hosts are then given the type. */
	readonly ending?: string;
	/** The work of which it is a file. */
	readonly itemOf?: Landing;
	/** The work that it describes. */
	readonly describes?: Landing;
	/** Whether its name holds a hash of its content, so that browsers may keep it for ever. */
	readonly immutable?: true;
}

/** A file that is made from the report alone. A row of the families in `core/outputs` says how. */
interface MadeEntry extends Entry {
	readonly made: true;
	/** Media type, with its charset. */
	readonly type: string;
}

/** A page, or a file that is made from more than the report alone. */
interface OtherEntry extends Entry {
	readonly made?: never;
	readonly type?: string;
}

/** A page or a file of the site, or a page or file for each part of a kind. */
export type SiteEntry = MadeEntry | OtherEntry;
