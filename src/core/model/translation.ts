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
