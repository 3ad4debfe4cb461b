import type { TranslationState } from '../model/translation.ts';
import type { OriginalWords } from './state-of-translation.ts';
import { isOfEachLanguage, textsIn } from './words-schema.ts';

/**
 * What a translation lacks, as YAML to paste into `data/words/<language>.yaml`: each thing with the hash of the words
 * that it is a translation of, and, where these are missing, the words of the original in their places.
 *
 * @param write Writes a value as YAML.
 */
export function listToTranslate(
	{ missing, stale }: TranslationState,
	original: readonly OriginalWords[],
	write: (value: unknown) => string,
): string {
	const lacking = original.filter(({ ref }) => missing.has(ref));
	const changed = original.filter(({ ref }) => stale.has(ref) && !missing.has(ref));
	return [
		...part('# Not translated yet. Put your words in the place of those of the original.', lacking.map(withWords)),
		...part(
			'# The original has changed, or was never compared. Read each again, correct it, then replace its `of` by this line.',
			changed.map(({ ref, of, written }) => comment(written) + write({ [ref]: { of } })),
		),
	].join('\n');

	function withWords({ ref, of, written }: OriginalWords): string {
		const words = typeof written === 'object' ? written : {};
		const entry = { [ref]: { ...(of === undefined ? {} : { of }), ...words } };
		return written === undefined ? proseOf(ref) + write(entry) : write(entry);
	}

	/** The words of the original as a comment. */
	function comment(written: OriginalWords['written']): string {
		return textsIn(written)
			.filter(([path]) => !isOfEachLanguage(path))
			.map(([path, text]) => `# ${path.join('.')}: ${text.replace(/\s+/g, ' ')}\n`)
			.join('');
	}
}

function part(head: string, entries: readonly string[]): string[] {
	return entries.length === 0 ? [] : [head, ...entries];
}

function proseOf(ref: string): string {
	return `# ${ref} stands in its section, in content/.\n`;
}
