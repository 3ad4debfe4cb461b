import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const UnitName = z.object({ code: z.string(), name: z.object({ one: z.string(), other: z.string() }) });

/** A quantity that somebody has marked in a sentence. `start` and `end` count UTF-16 code units. */
const AnnotatedCase = z.object({
	category: z.string(),
	language: z.string(),
	text: z.string(),
	start: z.int(),
	end: z.int(),
	value: z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('number'), value: z.number() }),
		z.object({ kind: z.literal('range'), low: z.number(), high: z.number() }),
		/** Open at one end: “more than” where it is strict, else “at least”. */
		z.object({ kind: z.literal('half'), low: z.number().optional(), high: z.number().optional(), strict: z.boolean() }),
		z.object({ kind: z.literal('margin'), value: z.number() }),
	]),
	/** Codes that an honest author would try, in order, each with what it needs of `data/units.yaml`. */
	unit: z.array(z.object({ code: z.string(), names: z.array(UnitName) })).optional(),
	/** The suite's own name of the unit. */
	suiteUnit: z.string().optional(),
});
export type AnnotatedCase = z.infer<typeof AnnotatedCase>;

/** Reads every `.json` file of a folder. */
export function readCases(folder: string): AnnotatedCase[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.flatMap((name) => z.array(AnnotatedCase).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
