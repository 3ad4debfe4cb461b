import { z } from 'zod';
import { PhraseSource } from './phrase.ts';
import { Name } from './text-kind.ts';

/** Who read a number in words that the build cannot read. The digits of the number must stand in the quote. */
export const PersonReading = z.strictObject({
	by: Name.describe('Who read the words of the quote.'),
	why: PhraseSource.describe('What the words say that the build cannot read. Readers see it.'),
});
export type PersonReading = z.infer<typeof PersonReading>;
