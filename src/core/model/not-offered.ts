import type { z } from 'zod';

/**
 * Fields in which a kind of entry takes only what holds without them, so that it can refuse all else in words of its
 * own. An author who asks which fields there are is not told of them.
 */
export const notOffered = new WeakSet<z.ZodType>();
