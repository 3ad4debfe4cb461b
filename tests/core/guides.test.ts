import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { buildReport } from '../../src/core/build-report.ts';
import { formatLanguages } from '../../src/core/format/format-languages.ts';
import { ReportMetaSpec } from '../../src/core/model/report-meta.ts';
import { SourceSpec } from '../../src/core/model/source.ts';
import { languagesWithNumberWords } from '../../src/core/numbers/typed-numbers.ts';
import { Collector } from '../../src/core/problem.ts';
import { setWorks } from '../../src/node/cite/set-works.ts';
import { citationStyles, hasLetter } from '../../src/node/load-report.ts';
import { openDataEngine } from '../../src/node/data-sets/open-data-engine.ts';
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

test('README shows a mistake as it is printed', () => {
	const file = 'data/figures/compute.yaml';
	const printed = printedProblemsOf({ [file]: decode(file).replace('value: 40', 'value: 41') });
	const shown = /```\n(data\/figures\/compute\.yaml:[\s\S]*?)```/.exec(guide('README.md'))?.[1];
	expect(printed.startsWith(`${shown ?? 'a mistake'}\n`)).toBe(true);
});

test('what CONTRIBUTING and the methods say of number words is read from the languages', () => {
	const languages = formatLanguages(languagesWithNumberWords(), 'en-GB');
	expect(guide('CONTRIBUTING.md')).toContain(`words for numbers in ${languages} only`);
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

test('the record of a report in CONTRIBUTING is a whole one, and a report is built of it as it stands', () => {
	const [record = ''] = [...guide('CONTRIBUTING.md').matchAll(/```yaml\n(id: [\s\S]*?)```/g)].map(([, text]) => text);
	expect(ReportMetaSpec.safeParse(load(record)).error?.issues).toBeUndefined();
	const [, figure = ''] = [...guide('CONTRIBUTING.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text);
	const written = {
		'data/report.yaml': record,
		'data/figures/compute.yaml': figure,
		'content/findings.mdx': 'Capacity grows by <Fig id="gpu-growth" />.\n',
	};
	const kept = [...files].filter(([file]) => /^data\/(?:sources\/|units\.yaml$)/.test(file));
	expect(
		messagesOf(new Map([...kept, ...Object.entries(written).map(([file, text]) => [file, encode(text)] as const)])),
	).toBe('');
});

test('the examples of data sets in CONTRIBUTING hold', () => {
	const examples = [...guide('CONTRIBUTING.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
	const [, , , record = '', cell = '', family = '', query = ''] = examples;
	const tables = examples.filter((text) => /^(?:select|query):/m.test(text));
	expect(tables).toHaveLength(2);
	const copy = encode('Country;Year;Total\r\nGERMANY;2020;1,5\r\nFrance;2020;n/a\r\n');
	const described = decode('data/sources/mit-reap-survey.yaml')
		.replace(/^sha256: .*$/m, `sha256: ${sha256(copy)}`)
		.replace('extent: cut off', 'extent: whole');
	const tried = new Map([
		...files,
		['data/sources/co2.csv', copy],
		['data/sources/co2.yaml', encode(described + record)],
		[
			'data/figures/tried.yaml',
			encode(cell.replace('What Germany emitted', 'What Germany emitted, {co2/de/2020}') + family + query),
		],
		...tables.map((text, index) => [`data/tables/tried-${index}.yaml`, encode(text)] as const),
		['data/report.yaml', encode(decode('data/report.yaml').replace(/^ {2}version: .*$/m, '  version: 99.0.0'))],
	]);
	const dataEngine = openDataEngine();
	const result = buildReport({ files: tried, sha256, dataEngine, citationStyles, hasLetter, citeWorks: setWorks });
	dataEngine.close();
	expect('problems' in result ? result.problems : []).toEqual([]);
});

test('the examples of CONTRIBUTING hold', () => {
	const [source = '', stated = '', , , , , , derived = '', chart = ''] = [
		...guide('CONTRIBUTING.md').matchAll(/```yaml\n([\s\S]*?)```/g),
	].map(([, text]) => text);
	expect(SourceSpec.safeParse(load(source, { schema: CORE_SCHEMA })).error?.issues).toBeUndefined();
	const overview = 'content/overview.mdx';
	const translated = [...files.keys()].filter((file) => /^content\/[^/]+\/overview\.mdx$/.test(file));
	const named = ['tried-growth', 'tried-capex', 'cloud-latency'];
	const words = [
		'<Fig id="tried-growth" />, <Fig id="tried-capex" form="long" />, <Fig id="cloud-latency" part="high" />',
		'<Source id="mit-reap-survey" />, <Idiom>on the one hand</Idiom>',
		'[cite](/cite/), [search](/search/), [gaps](/methods/#not-known)',
	].join(', ');
	expect(
		printedProblemsOf({
			'data/figures/tried.yaml':
				stated.replace('id: gpu-growth', 'id: tried-growth') +
				derived.replace('id: node-capex-per-gpu', 'id: tried-capex'),
			'data/charts/tried.yaml': chart,
			// What is published stays as it is: the examples are tried in an edition to come.
			'data/report.yaml': decode('data/report.yaml').replace(/^ {2}version: .*$/m, '  version: 99.0.0'),
			[overview]: `${decode(overview)}\n${words}.\n\n<Chart id="tried" />\n\n<Note kind="caveat">\n\nTried.\n\n</Note>\n`,
			// A translation names the same figures and charts.
			...Object.fromEntries(
				translated.map((file) => [
					file,
					`${decode(file)}\n${named.map((id) => `<Fig id="${id}" />`).join(', ')}.\n\n<Chart id="tried" />\n`,
				]),
			),
		}),
	).toBe('');
});
