import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installTypefaces } from '../browser/install-typefaces.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildReport } from '../../src/core/build-report.ts';
import { Collector } from '../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../src/node/load-report.ts';
import { openDataEngine } from '../../src/node/data-sets/open-data-engine.ts';
import { readReportFiles } from '../../src/node/read-files.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { edit, run, write } from '../site/edition-fixture.ts';
import { letters, textOfPdf } from './pdf/read-pdf.ts';
import { type Sample, constructs, samplesOf } from './well-formed-prose.ts';

const project = join(import.meta.dirname, '../..');
const fixtures = join(project, 'tests/fixtures');
const fixture = join(fixtures, 'charts');
const dataEngine = openDataEngine();
afterAll(() => dataEngine.close());
/** Samples in one section of the report that is built. */
const IN_A_SECTION = 120;

describe('a report that puts every construct of prose inside every other', () => {
	const root = mkdtempSync(join(tmpdir(), 'what-passes-'));
	let passed: readonly Sample[] = [];
	let built: ReturnType<typeof run>;

	beforeAll(() => {
		passed = [...passing([...samplesOf()])];
		cpSync(fixture, root, { recursive: true });
		const parts = Array.from({ length: Math.ceil(passed.length / IN_A_SECTION) }, (_, index) =>
			passed.slice(index * IN_A_SECTION, (index + 1) * IN_A_SECTION),
		);
		for (const [file, text] of filesOf(
			parts.map((samples, index) => ({ id: `part-${'abcdefghijklmnop'[index] ?? ''}`, samples })),
		))
			writeFileSync(join(root, file), text);
		built = run(root, 'build');
	}, 240_000);
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	test('every construct of prose passes the check somewhere', () => {
		expect(passed.length).toBeGreaterThan(500);
		const names = new Set(passed.flatMap(({ name }) => name.split(' > ')));
		// Words that a quotation holds must be those of a source, and its own sample has some.
		expect(constructs.map(({ name }) => name).filter((name) => !names.has(name) && name !== 'quotation')).toEqual([]);
	});

	test('prose that passes the check is built', () => {
		expect(built.status, built.output).toBe(0);
	});

	test('each sample stands in its page, in the PDF and in the offline copy', async () => {
		const [page, copy] = ['report/index.html', 'report-offline.html'].map((file) =>
			readFileSync(join(root, 'dist', file), 'utf8'),
		);
		const pdf = letters(await textOfPdf(readFileSync(join(root, 'dist/report.pdf'))));
		const lost = passed.flatMap(({ name, word }) =>
			word === undefined ||
			name.includes('comment') ||
			(page?.includes(word) && copy?.includes(word) && pdf.includes(word))
				? []
				: [name],
		);
		expect(lost).toEqual([]);
	});
});

/** Fixtures that no other report here is made from. */
const others = readdirSync(fixtures).filter((name) => join(fixtures, name) !== fixture);

test.each(others)(
	'the fixture %s is built, in a language with letters of its own and with unusual words',
	{ timeout: 240_000 },
	async (name) => {
		const folder = mkdtempSync(join(tmpdir(), 'odd-report-'));
		try {
			// A fixture without a report of its own is laid over the small one.
			if (!existsSync(join(fixtures, name, 'content'))) cpSync(join(fixtures, 'small'), folder, { recursive: true });
			cpSync(join(fixtures, name), folder, { recursive: true });
			installTypefaces(folder);
			for (const change of oddities) change(folder);
			const { status, output } = run(folder, 'build');
			expect(status, output).toBe(0);
			const pdf = letters(await textOfPdf(readFileSync(join(folder, 'dist/report.pdf'))));
			for (const text of ['Oʻzbekiston', 'Ελλάδα', '•Ishonch–Umid']) expect(pdf).toContain(text);
			expect(readFileSync(join(folder, 'dist/charts/odd.svg'), 'utf8')).toContain(
				'>Oʻzbekiston ]]&gt; &lt;/script&gt; &lt;&lt; <tspan',
			);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	},
);

/** Unusual words that authors write and that outputs have failed at. */
const oddities: readonly ((root: string) => void)[] = [
	(root) => {
		edit(root, 'data/report.yaml', /languages: .*/, 'languages: [uz]');
		// A translation would be one of another language.
		const folders = readdirSync(join(root, 'content'), { withFileTypes: true }).filter((each) => each.isDirectory());
		for (const words of [...folders.map(({ name }) => `content/${name}`), 'data/words'])
			rmSync(join(root, words), { recursive: true, force: true });
	},
	(root) =>
		edit(
			root,
			'data/report.yaml',
			/title: .*/,
			`title: ${JSON.stringify(`Ko\u02bbprik ]]> </script> <!-- & ${'juda '.repeat(200)}uzun?`)}`,
		),
	(root) => edit(root, 'data/report.yaml', /(sections:\n {2}- id: (.*)\n {4}title: ).*/, `$1${'w'.repeat(3000)}`),
	(root) => {
		const [figure = ''] = /(?<=keyFigures: \[)[a-z-]+/.exec(readFileSync(join(root, 'data/report.yaml'), 'utf8')) ?? [];
		const label = JSON.stringify('Oʻzbekiston ]]> </script> <<');
		write(
			root,
			'data/charts/odd.yaml',
			`kind: dot\ntitle: Odd\ntakeaway: Ελλάδα →.\naxis: Odd\nstartAtZero: false\nseries: [{ figure: ${figure}, label: ${label} }]\n`,
		);
	},
	(root) => {
		const [section = ''] =
			/(?<=sections:\n {2}- id: ).*/.exec(readFileSync(join(root, 'data/report.yaml'), 'utf8')) ?? [];
		const headings = Array.from(
			{ length: 300 },
			(_, index) => `## Sarlavha {#${Array.from(String(index), (digit) => 'abcdefghij'[Number(digit)]).join('-')}}`,
		);
		const table = `${'| bosh '.repeat(40)}|\n${'| --- '.repeat(40)}|\n${'| katak '.repeat(40)}|`;
		const links = '[a](/charts/odd/) [b](/methods/#not-known) [c](https://пример.рф/путь?q=ё) www.example.org';
		const odd = 'k\u0302 e\u0301 ﬁ → ≤ ± № ™ “«„ a\u2011b \u200bc';
		const deep = '- Ishonch\n  - Umid\n    - Sevgi\n      - Mehr\n';
		write(
			root,
			`content/${section}.mdx`,
			[
				'<Chart id="odd" />',
				'<Chart id="odd" />',
				deep,
				odd,
				links,
				table,
				`## ${'w'.repeat(3000)} {#long}`,
				...headings,
			].join('\n\n'),
		);
	},
];

/** The samples that pass the check, each as a section: samples with a problem are removed until there are none. */
function passing(samples: readonly Sample[]): readonly Sample[] {
	const files = new Map(readReportFiles(fixture, new Collector()));
	for (const [file, text] of filesOf(samples.map((each) => ({ id: each.id, samples: [each] }))))
		files.set(file, new TextEncoder().encode(text));
	const result = buildReport({ files, sha256, citationStyles, hasLetter, dataEngine });
	if (!('problems' in result)) return samples;
	for (const { message, hint } of result.problems)
		expect(
			[message, hint].every((words) => words.length > 10),
			message,
		).toBe(true);
	const refused = new Set(result.problems.map(({ at }) => at.file));
	const rest = samples.filter(({ id }) => !refused.has(`content/${id}.mdx`));
	if (rest.length === samples.length)
		throw new Error(result.problems.map(({ at, message }) => `${at.file} ${message}`).join('\n'));
	return passing(rest);
}

/** The prose and the record of a report with sections of samples added. */
function filesOf(
	sections: readonly { readonly id: string; readonly samples: readonly Sample[] }[],
): [file: string, text: string][] {
	const record = readFileSync(join(fixture, 'data/report.yaml'), 'utf8');
	const listed = sections
		.map(({ id }) => `  - { id: ${id}, title: Samples, summary: What prose may hold. }\n`)
		.join('');
	return [
		['data/report.yaml', `${record.trimEnd()}\n${listed}`],
		['data/terms.yaml', '- { id: ferry-act, label: Ferry Act, definition: A law on ferries. }\n'],
		...sections.map(({ id, samples }): [string, string] => [
			`content/${id}.mdx`,
			`${samples.map(({ text }) => text).join('\n\nIn between.\n\n')}\n`,
		]),
	];
}
