/** A saved copy that is being read. */
export interface CopyFile {
	readonly bytes: () => Uint8Array | undefined;
	/** Decodes it as text; `undefined` if it is not text, which is reported. */
	readonly text: () => string | undefined;
}

/** What is specific to one kind of saved copy. The kinds are listed in `copy-kinds.ts`. */
export interface CopyRow<Decoded, Copy extends Decoded, Pointer> {
	/** The endings of its files, such as `.txt`. */
	readonly endings: readonly string[];
	readonly decode: (file: CopyFile) => Decoded | undefined;
	/** The copy as the site publishes it. */
	readonly publish: (copy: Copy) => string | Uint8Array;
	/** Names a place in the copy, such as “line 12”. */
	readonly place: (pointer: Pointer, locale: string) => string;
}
