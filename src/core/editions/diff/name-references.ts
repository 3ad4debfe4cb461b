import { numberedKinds } from '../../model/numbered.ts';
import { say } from '../../words/say.ts';

/** What an edition keeps of a reference to a chart, a table or a claim, whose number is no part of the words. */
const REFERENCE = new RegExp(`(?<![\\p{L}\\p{N}:/-])(?:${numberedKinds.join('|')}):[a-z][a-z0-9-]*`, 'gu');

/**
 * Puts titles in place of the references that an edition keeps by name, such as `chart:talent`, so that a list of
 * changes has words for readers.
 *
 * @param titleOf The title of what has such a name, in that edition.
 */
export function nameReferences(text: string, titleOf: (ref: string) => string | undefined, locale: string): string {
	return text.replace(REFERENCE, (ref) => {
		const title = titleOf(ref);
		return title === undefined ? ref : say(locale, 'change.reference', { title });
	});
}
