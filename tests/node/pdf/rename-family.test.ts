import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { renameFamily } from '../../../src/node/pdf/rename-family.ts';

const font = readFileSync(
	createRequire(import.meta.url).resolve('@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf'),
);

function read(bytes: Buffer) {
	const opened = create(bytes);
	if (opened.isCollection) throw new TypeError('A collection of fonts.');
	return { family: opened.familyName, letters: opened.characterSet.length, glyphs: opened.numGlyphs };
}

test('a font takes another family name and is otherwise as it was', () => {
	const before = read(font);
	expect(before.family).toBe('Golos Text');
	expect(read(renameFamily(font, 'Golos Text', 'ReportSans'))).toEqual({ ...before, family: 'ReportSans' });
});

test('refuses a name of another length', () => {
	expect(() => renameFamily(font, 'Golos Text', 'Short')).toThrow('“Short” is not as long as “Golos Text”.');
});
