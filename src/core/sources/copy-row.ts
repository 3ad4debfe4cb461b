/** A saved copy that is being read. */
export interface CopyFile {
	readonly bytes: () => Uint8Array | undefined;
	/** Decodes it as text; `undefined` if it is not text, which is reported. */
	readonly text: () => string | undefined;
}

/** What is specific to one kind of saved copy. The kinds are listed in `copy-kinds.ts`. */
export interface CopyRow<Copy, Pointer> {
	/** The ending of its files, such as `.txt`. */
	readonly ending: string;
	readonly decode: (file: CopyFile) => Copy | undefined;
	/** The copy as the site publishes it. */
	readonly publish: (copy: Copy) => string;
	/** Names a place in the copy, such as “line 12”. */
	readonly place: (pointer: Pointer, locale: string) => string;
}
