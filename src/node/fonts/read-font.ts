import { readFileSync } from 'node:fs';
import { repairBreves } from './repair-breves.ts';

/** Reads a file of a typeface and repairs its faults. Pages, pictures and the PDF are all set in what this gives. */
export function readFont(path: string): Buffer {
	const ttf = readFileSync(path);
	return path.includes('golos-text') ? repairBreves(ttf) : ttf;
}
