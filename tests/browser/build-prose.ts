import { join } from 'node:path';
import { builtOnce } from './build-shared.ts';

/** The built report that has each part that prose may hold. */
export function builtProse(): Promise<string> {
	return builtOnce('prose', join(import.meta.dirname, '../fixtures/prose'));
}
