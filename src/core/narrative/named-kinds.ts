/** A thing that prose can name by its id. */
export interface Named {
	/** Its words, for the text of the prose that names it: a label or a title. */
	readonly words?: string | undefined;
	/** Other forms of these words that prose may have in their place. */
	readonly forms?: readonly string[] | undefined;
}

/** The kinds of things that prose names by id: the word for one in a message, and where an author writes them. */
export const namedKinds = {
	figure: { word: 'figure', entries: 'data/figures' },
	term: { word: 'term', entries: 'data/terms.yaml' },
	source: { word: 'source', entries: 'data/sources' },
	chart: { word: 'chart', entries: 'data/charts' },
	table: { word: 'table', entries: 'data/tables' },
	unknown: { word: 'unknown', entries: '`unknowns` of data/report.yaml' },
	picture: { word: 'picture', entries: 'data/pictures' },
	claim: { word: 'claim', entries: 'content (a <Claim>)' },
	section: { word: 'section', entries: 'the `sections` of data/report.yaml' },
	work: { word: 'work', entries: 'data/works.json or data/works.bib' },
} as const satisfies Readonly<Record<string, { word: string; entries: string }>>;

export type NamedKind = keyof typeof namedKinds;

/** The things that prose may name, by kind and id. */
export type Names = Readonly<Record<NamedKind, ReadonlyMap<string, Named>>>;
