import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const typefaces = join(import.meta.dirname, 'typefaces');

/** Puts the typefaces that reports of the tests add where npm would install them. */
export function installTypefaces(report: string): void {
	for (const name of readdirSync(typefaces).filter((each) => each.startsWith('noto-')))
		cpSync(join(typefaces, name), join(report, 'node_modules/@expo-google-fonts', name), { recursive: true });
}
