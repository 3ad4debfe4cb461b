import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../src');
const LITERAL = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/([dgimsuvy]+)/gu;
const CONSTRUCTED = /new RegExp\((?:[^;]|\n)*?,\s*'([dgimsuvy]+)',?\s*\)/gu;

/** Patterns that ask for the case of a letter, and ignore case: `\p{Lu}` then matches small letters too. */
function faultyPatterns(code: string): string[] {
	return [LITERAL, CONSTRUCTED]
		.flatMap((pattern) => [...code.matchAll(pattern)])
		.filter(([text, flags = '']) => /\\p\{(?:Lu|Ll|Lt)\}/u.test(text) && flags.includes('i'))
		.map(([text]) => text);
}

test('no pattern that ignores case asks for the case of a letter', () => {
	expect(faultyPatterns('const A = /^\\p{Lu}/iu;')).toHaveLength(1);
	expect(faultyPatterns("new RegExp(\n\t`^\\\\p{Lu}${A}`,\n\t'iu',\n)")).toHaveLength(1);
	expect(faultyPatterns('const A = /^\\p{Lu}/u;')).toEqual([]);
	const found = globSync('**/*.{ts,astro,js}', { cwd: root }).flatMap((file) =>
		faultyPatterns(readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
	);
	expect(found).toEqual([]);
});
