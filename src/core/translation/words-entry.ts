import { z } from 'zod';
import { wordsSchema } from './words-schema.ts';

/** Length in hexadecimal digits of the hash that names the words of the original. */
export const HASH_LENGTH = 12;

const Hash = z
	.string()
	.regex(new RegExp(`^[0-9a-f]{${HASH_LENGTH}}$`), 'Copy the line that `npm run translations` prints.')
	.describe('Hash of the words of the original that were translated, as `npm run translations` prints it.');

/** What stands beside the words of a thing. */
export const WordsHash = z.object({ of: Hash.optional() });

/** The entry of a claim, which has nothing else: its words stand in its section. */
export const ClaimEntry = z.strictObject(WordsHash.shape);

/** The schema of the words of a thing in another language, with the hash of those of the original. */
export function wordsEntry(schema: z.ZodType): z.ZodType {
	const words = wordsSchema(schema);
	return words instanceof z.ZodObject ? words.extend(WordsHash.shape) : ClaimEntry;
}
