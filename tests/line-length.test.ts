import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const WIDTH = 120;
const root = join(import.meta.dirname, '..');

const checked = [
	'src/**/*.{ts,css,astro,typ}',
	'tests/*.ts',
	'tests/{bench,browser,client,core,node,problems,schemas,site,words}/**/*.ts',
];

/** Written by a command. */
const exclude = ['src/styles/fonts/fonts.css'];

/**
 * Prettier breaks the code where that is possible; comments, and files that it does not format, are broken by hand. A
 * line that begins with `* {{` is a form of a message.
 */
const isBrokenByHand = (file: string, line: string) =>
	!/\.(?:ts|css)$/.test(file) || /^\s*(?:\/?\*(?! \{\{)|\/\/)/.test(line);

/** A web address, or another word that has no space for so long, cannot be broken. */
const hasLongWord = (line: string) => /\S{60}/.test(line);

test(`no line that is broken by hand is longer than ${WIDTH} columns`, () => {
	const files = globSync(checked, { cwd: root, exclude });
	expect(files.length).toBeGreaterThan(0);
	const tooLong = files.flatMap((file) =>
		readFileSync(join(root, file), 'utf8')
			.split('\n')
			.flatMap((line, index) => {
				const width = line.replaceAll('\t', '  ').length;
				const isFault = width > WIDTH && isBrokenByHand(file, line) && !hasLongWord(line);
				return isFault ? [`${file}:${index + 1} has ${width} columns`] : [];
			}),
	);
	expect(tooLong.sort()).toEqual([]);
});
