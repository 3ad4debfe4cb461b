/** What a report may have many of. In a pattern its name stands in braces for the id of each. */
export type Part =
	| 'section'
	/** A heading or a claim of a section. */
	| 'anchor'
	| 'claim'
	| 'figure'
	| 'chart'
	/** A chart or a table as it stands in a section. */
	| 'drawing'
	| 'coverChart'
	| 'table'
	| 'source'
	/** Words of a source that state a figure or name a term. */
	| 'passage'
	| 'term'
	| 'unknown'
	| 'rule'
	| 'edition';

/** What a page may load and who may frame it; `whole` carries all that it needs and loads nothing. */
export type Policy = 'page' | 'search' | 'embed' | 'missing' | 'whole';

/** What a page may stand for as a work to cite, if it has files of its own. */
export type Landing = 'report' | 'figure' | 'chart' | 'table';

/** Something that a page or a fragment is there for: where the report has none of it, neither is built. */
interface Needed {
	readonly needs?: Part;
}

/** What a page and a file of the site have in common. */
interface Entry extends Needed {
	/** Address from the site’s root: of a page with a slash at its end; `*` stands for any files below a folder. */
	readonly path: string;
	/** Fragments of the page that links may lead to. */
	readonly fragments?: readonly (string | (Needed & { readonly id: string }))[];
	/** Ids that the page has for itself; `*` stands for anything. */
	readonly ids?: readonly string[];
	/** Whether prose may link to it. */
	readonly linkable?: true;
	/** The words of its link on top of every page, and the fragment that the link leads to. */
	readonly nav?: { readonly text: string; readonly fragment?: string };
	/** Whether search engines may list it. */
	readonly sitemap?: true;
	/** What kind of result it is, if the search finds the words of the page itself. Its parts are found by themselves. */
	readonly search?: 'page' | 'downloads';
	/** Whether the site has it once, beside all editions; every edition has all else for itself. */
	readonly live?: true;
	/** Whether an edition promises its address, as one of the part in its path, else of the report. */
	readonly promised?: true;
	readonly policy?: Policy;
	/** Which landing page it is an item of, and which it describes. */
	readonly itemOf?: Landing;
	readonly describes?: Landing;
	/** Whether its name holds a hash of its content, so that it may be kept for ever. */
	readonly immutable?: true;
}

/** A file that the report alone makes. A row of the families in `core/outputs` says how. */
interface MadeEntry extends Entry {
	readonly made: true;
	/** Media type, with its charset. */
	readonly type: string;
	/** How the addresses end, where not every host knows the type by itself: it is then given the type. */
	readonly ending?: string;
}

/** A page, or a file that the build makes of something else than the report alone. */
interface OtherEntry extends Entry {
	readonly made?: never;
	readonly type?: string;
	readonly ending?: never;
}

/** A page or a file of the site, or one for each of a part of the report. */
export type SiteEntry = MadeEntry | OtherEntry;
