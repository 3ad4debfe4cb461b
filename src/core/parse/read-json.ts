import type { z } from 'zod';

/** Reads a file that the tool itself wrote; `undefined` where it is no UTF-8, no JSON, or does not fit its schema. */
export function readJson<T>(bytes: Uint8Array, schema: z.ZodType<T>): T | undefined {
	try {
		return schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).data;
	} catch {
		return undefined;
	}
}
