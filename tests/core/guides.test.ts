import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { buildReport } from '../../src/core/build-report.ts';
import { formatLanguages } from '../../src/core/format/format-languages.ts';
import { languagesWithNumberWords } from '../../src/core/numbers/typed-numbers.ts';
import { Collector } from '../../src/core/problem.ts';
import { setWorks } from '../../src/node/cite/set-works.ts';
import { citationStyles, hasLetter } from '../../src/node/load-report.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { readReportFiles } from '../../src/node/read-files.ts';
import { formatForTerminal } from '../../src/node/reporters/terminal.ts';

const root = join(import.meta.dirname, '../..');
const files = readReportFiles(root, new Collector());
const guide = (name: string) => readFileSync(join(root, name), 'utf8');
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (file: string) => new TextDecoder().decode(files.get(file));

/** The problems of a report as the terminal prints them; empty if it has none. */
function messagesOf(given: typeof files): string {
	const result = buildReport({ files: given, sha256, citationStyles, hasLetter, citeWorks: setWorks });
	return 'problems' in result ? stripVTControlCharacters(formatForTerminal(result.problems)) : '';
}

/** The problems of the real report with some files changed, as the terminal prints them. */
function printedProblemsOf(changes: Readonly<Record<string, string>>): string {
	return messagesOf(
		new Map([...files, ...Object.entries(changes).map(([file, text]) => [file, encode(text)] as const)]),
	);
}

test('README shows a mistake as it is printed, and says the same in words', () => {
	const file = 'data/figures/compute.yaml';
	const printed = printedProblemsOf({ [file]: decode(file).replace('value: 40', 'value: 41') });
	const shown = guide('.github/pictures/error.svg').matchAll(/<text[^>]*>(.*?)<\/text>/g);
	const lines = [...shown].map(([, line = '']) => line.replaceAll(/<[^>]*>/g, ''));
	expect(`${lines.join('\n')}\n`).toBe(`$ npm run check\n${printed}`);
	const alt = /!\[([^\]]*)\]\(\.github\/pictures\/error\.svg\)/.exec(guide('README.md'))?.[1]?.replaceAll('\n', ' ');
	for (const line of printed.split('\n').slice(0, 3)) expect(alt).toContain(line.split(/  |→ /).at(-1));
});

test('what the guide and the methods say of number words is read from the languages', () => {
	const languages = formatLanguages(languagesWithNumberWords(), 'en-GB');
	expect(guide('src/guide/prose.md').replaceAll('\n', ' ')).toContain(`words for numbers in ${languages} only`);
	expect(guide('src/pages/methods.astro')).not.toContain(languages);
});

test('README lists every script, and no other, in the order of `npm run`', () => {
	const { scripts }: { scripts: Record<string, string> } = JSON.parse(guide('package.json'));
	const listed = [...guide('README.md').matchAll(/^\| `npm (?:run )?([a-z:-]+)` \|/gm)].map(([, name]) => name);
	expect(listed).toEqual(Object.keys(scripts));
	const named = [...guide('README.md').matchAll(/`npm (?:run )?((?!ci\b)[a-z:-]+)[ `]/g)].map(([, name]) => name);
	expect(listed).toEqual(expect.arrayContaining(named));
});

test('README names every package that the project depends on, and no other', () => {
	const { dependencies, devDependencies }: Record<string, Record<string, string>> = JSON.parse(guide('package.json'));
	const table = guide('README.md').split('## Dependencies')[1]?.split('\n## ')[0] ?? '';
	const named = table
		.split('\n')
		.flatMap((row) => [...(/^\|([^|]*)\|/.exec(row)?.[1] ?? '').matchAll(/`([^`]+)`/g)])
		.map(([, name]) => name);
	expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
