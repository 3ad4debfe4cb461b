/** What a reference in prose leads to. */
export interface Reference {
	/** What it says if its author gives it no words: “Chart 2”, or a title or label. */
	readonly text: string;
	/** Address from the root of the site. */
	readonly href: string;
	/** Where it leads on the page of the whole report, if that page has it. */
	readonly anchor?: string | undefined;
}

/** The references of a report, by what they name, such as `chart:talent`. */
export type References = ReadonlyMap<string, Reference>;
