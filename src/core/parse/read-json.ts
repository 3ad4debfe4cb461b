import type { z } from 'zod';

/** Reads a file that the tool itself wrote; `undefined` if it is not UTF-8, is not JSON, or does not fit its schema. */
export function readJson<T>(bytes: Uint8Array, schema: z.ZodType<T>): T | undefined {
	try {
		return schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).data;
	} catch {
		return undefined;
	}
}
