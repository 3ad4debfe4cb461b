/** What a translation has to catch up with. Things are named as in `data/words/`, such as `figure:gpu-growth`. */
export interface TranslationState {
	/**
	 * The things that have words in the original and none in the translation, each with the paths of these in its entry;
	 * of prose there are no paths.
	 */
	readonly missing: ReadonlyMap<string, readonly (readonly (string | number)[])[]>;
	/** The things whose words in the original are not, or are not known to be, those that were translated. */
	readonly stale: ReadonlySet<string>;
}

/** What a report in another language than that of its original says of itself. */
export interface TranslationOf extends TranslationState {
	/** BCP 47 tag of the original. */
	readonly original: string;
	/** The texts that it shows in the language of the original, because it has no words for them. */
	readonly untranslated: ReadonlySet<string>;
}
