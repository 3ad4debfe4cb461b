/** A saved copy that is being read. */
export interface CopyFile {
	readonly bytes: () => Uint8Array | undefined;
	/** As a text; nothing where it is none, which is then reported. */
	readonly text: () => string | undefined;
}

/** All that is peculiar to one kind of saved copy. The kinds are listed in `copy-kinds.ts`. */
export interface CopyRow<Copy, Pointer> {
	/** How the file of such a copy ends. */
	readonly ending: string;
	readonly decode: (file: CopyFile) => Copy | undefined;
	/** The copy as the site publishes it. */
	readonly publish: (copy: Copy) => string;
	/** Where in the copy something stands: “line 12”. */
	readonly place: (pointer: Pointer, locale: string) => string;
}
