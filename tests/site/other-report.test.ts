import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { htmlToHast, type HastNode } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/node/sha256.ts';
import { runCommand } from '../commands/run-command.ts';
import { letters, textOfPdf } from '../node/pdf/read-pdf.ts';

const project = join(import.meta.dirname, '../..');
let root: string;

/** Runs a command of the project over the other report. */
function run(command: 'build' | 'check', ...options: string[]) {
	return runCommand(command, options, {
		REPORT_ROOT: root,
		SITE_URL: 'https://bridges.example/report',
		GITHUB_ACTIONS: '',
		NO_COLOR: '1',
	});
}

const LETTER = new TextEncoder().encode(
	'To the city.\n\nThe weight of lorries was not asked. A span is 40 ± 2 m long.\n',
);
/** A number whose language the build does not read. */
const NOTE = new TextEncoder().encode('Ada 12 ribu kendaraan di sana.\n');
const READ = `- id: vehicles
  label: Vehicles of the city
  value: 12000
  unit: vehicle
  reading: { by: Anna Ozola, why: The word after the digits is a scale. }
  period: unstated
  area: unstated
  population: unstated
  definition: How many vehicles there are.
  source: vehicle-note
  quote: Ada 12 ribu kendaraan
`;
const ROWS = `title: Vehicles
description: Vehicles of the note.
source: vehicle-note
reading: { by: Anna Ozola, why: The word after the digits is a scale. }
fields:
  - { name: vehicles, title: Vehicles, type: integer, unit: vehicle }
`;
const CODE = '<Note kind="example">\n\n```\n48 + 1\n```\n\n</Note>';
/** A figure with a margin. */
const SPAN = `- id: span
  label: Length of a span
  value: 40
  unit: m
  uncertainty: { margin: 2 }
  rounded: 1
  period: unstated
  area: [LV]
  population: spans
  definition: How long a span is.
  source: letter
  quote: A span is 40 ± 2 m long
`;
/** Passages of two sources, one after the other. */
const QUOTATION = '> Inspectors of the city examined 48 bridges in Riga\n>\n> The weight of lorries was not asked.';

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'other-report-'));
	cpSync(join(project, 'tests/fixtures/small'), root, { recursive: true });
	const prose = join(root, 'content/cost.mdx');
	writeFileSync(
		prose,
		`${readFileSync(prose, 'utf8')}\n\nSo says <Source id="bridge-survey" /> of <Fig id="vehicles" />.\n\n${CODE}\n\n${QUOTATION}\n\nIt is <Fig id="span" />.\n\n<Figures ids="span" />\n`,
	);
	const record = readFileSync(join(root, 'data/sources/bridge-survey.yaml'), 'utf8');
	writeFileSync(join(root, 'data/figures/vehicles.yaml'), READ);
	mkdirSync(join(root, 'data/tables'));
	writeFileSync(join(root, 'data/tables/vehicles.yaml'), ROWS);
	writeFileSync(join(root, 'data/tables/vehicles.csv'), 'vehicles,quote\n12000,Ada 12 ribu kendaraan\n');
	writeFileSync(join(root, 'data/sources/vehicle-note.txt'), NOTE);
	writeFileSync(
		join(root, 'data/sources/vehicle-note.yaml'),
		record
			.replace(/^language: .*$/m, 'language: id')
			.replace(/^sha256: .*$/m, `sha256: ${sha256(NOTE)}`)
			.replace(/^extent: .*$/m, 'extent: whole'),
	);
	writeFileSync(join(root, 'data/sources/letter.txt'), LETTER);
	writeFileSync(join(root, 'data/figures/span.yaml'), SPAN);
	writeFileSync(
		join(root, 'data/sources/letter.yaml'),
		record.replace(/^title: .*$/m, 'title: A letter to the city').replace(/^sha256: .*$/m, `sha256: ${sha256(LETTER)}`),
	);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the same src builds another report, wherever it lies, and nothing of this one shows in it', () => {
	expect(run('build')).toMatchObject({ status: 0 });
	const page = readFileSync(join(root, 'dist/state/index.html'), 'utf8');
	expect(page).toContain('48\u00a0bridges');
	expect(page).toContain('href="https://bridges.example/report/state/"');
	for (const file of readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:html|json|xml|csv|txt)$/.test(name),
	)) {
		expect(readFileSync(join(root, 'dist', file), 'utf8'), file).not.toMatch(/Kazakhstan|Central Asia/);
	}
	expect(readdirSync(root).filter((name) => name.startsWith('.build'))).toEqual([]);
});

test('how exact a value is stands on its page, in its card, among the key figures and in the register', () => {
	const words = (path: string) =>
		readFileSync(join(root, 'dist', path), 'utf8')
			.replace(/<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ');
	expect(words('figures/span/index.html')).toContain('Uncertainty ± 2 m Given in the source to the nearest 1 m');
	expect(words('cost/index.html').split('Uncertainty: ± 2 m')).toHaveLength(3);
	expect(words('figures/index.html')).toContain('Uncertainty: ± 2 m Given in the source to the nearest 1 m');
});

test('code is labelled wherever it is shown, and a work is named as one', async () => {
	const label = 'Numbers in code are not checked.';
	for (const file of ['cost/index.html', 'report/index.html', 'report-offline.html']) {
		const page = readFileSync(join(root, 'dist', file), 'utf8');
		expect(page.indexOf(label), file).toBeGreaterThan(page.indexOf('48 + 1'));
		expect(page, file).toMatch(/<cite[^>]*>A note on the bridges of Riga<\/cite>/);
	}
	expect(letters(await textOfPdf(readFileSync(join(root, 'dist/report.pdf'))))).toContain(letters(`48 + 1${label}`));
});

test('who read a number that the build could not is said wherever the number is explained', async () => {
	const file = (name: string) => readFileSync(join(root, 'dist', name));
	const why = 'The word after the digits is a scale.';
	const said = `Read by Anna Ozola. The build could not read the number in these words. ${why}`;
	const words = (name: string) =>
		file(name)
			.toString('utf8')
			.replace(/<[^>]*>/g, '')
			.replace(/\s+/g, ' ');
	expect(words('figures/vehicles/index.html')).toContain(said);
	expect(words('report-offline.html')).toContain(said);
	expect(words('figures/index.html')).toContain(`Read by Anna Ozola, not by the build: ${why}`);
	expect(words('cost/index.html')).toContain(`Read by Anna Ozola, not by the build: ${why}`);
	expect(words('tables/vehicles/index.html')).toContain(
		`Vehicles of the note. The build could not read all of its rows; Anna Ozola did. ${why}`,
	);
	expect(words('methods/index.html')).toMatch(/1 of \d+ figures rests on a person’s reading/);
	expect(JSON.parse(file('figures/vehicles.json').toString('utf8'))).toMatchObject({
		evidence: { reading: { by: 'Anna Ozola', why } },
	});
	expect(file('data/figures.csv').toString('utf8')).toMatch(new RegExp(`^vehicles,.*Anna Ozola,${why}`, 'm'));
	expect(letters(await textOfPdf(file('report.pdf')))).toContain(
		letters(`Read by Anna Ozola, not by the build: ${why}`),
	);
});

test('the words of a source in another language are marked with that language, wherever a page shows them', () => {
	const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
	const found = files
		.filter((file) => file.endsWith('.html'))
		.flatMap((file) =>
			languagesOf(htmlToHast(readFileSync(join(root, 'dist', file), 'utf8')), 'kendaraan').map(
				(language) => `${file.replaceAll('\\', '/')}: ${language}`,
			),
		);
	expect(new Set(found.map((each) => each.split(': ')[0])).size).toBeGreaterThan(5);
	expect(found.filter((each) => !each.endsWith(': id'))).toEqual([]);
});

/** The language of each text that has some words; data for scripts apart. */
function languagesOf(node: HastNode, words: string, around = ''): string[] {
	if (node.type === 'text') return node.value.includes(words) ? [around] : [];
	if (!('children' in node) || (node.type === 'element' && node.tagName === 'script')) return [];
	const own = node.type === 'element' ? node.properties['lang'] : undefined;
	return node.children.flatMap((child: HastNode) => languagesOf(child, words, typeof own === 'string' ? own : around));
}

test('passages of two sources in one quotation each say whose words they are, wherever they are read', async () => {
	const said = [
		'Inspectors of the city examined 48 bridges in Riga— A note on the bridges of Riga, line 1',
		'The weight of lorries was not asked.— A letter to the city, line 3',
	];
	const textOf = (html: string) => html.replace(/<[^>]*>/g, '');
	for (const file of ['cost/index.html', 'report/index.html', 'report-offline.html']) {
		const page = readFileSync(join(root, 'dist', file), 'utf8');
		const quotations = page.match(/<figure class="quotation"[^>]*>.*?<\/figure>/gs) ?? [];
		expect(
			quotations.map((each) => letters(textOf(each))),
			file,
		).toEqual(said.map(letters));
	}
	const printed = letters(await textOfPdf(readFileSync(join(root, 'dist/report.pdf'))));
	expect(printed).toContain(letters(said.join('')));
});

test('a report with a problem is refused with exit 1, and the site that stands is left as it was', () => {
	const standing = readFileSync(join(root, 'dist/state/index.html'), 'utf8');
	const figures = join(root, 'data/figures/bridges.yaml');
	writeFileSync(figures, readFileSync(figures, 'utf8').replace('value: 48', 'value: 49'));
	const built = run('build');
	expect(built.status).toBe(1);
	expect(built.stdout).toContain('data/figures/bridges.yaml:3:10  error  number-stands-in-quote');
	expect(readFileSync(join(root, 'dist/state/index.html'), 'utf8')).toBe(standing);
	expect(existsSync(join(root, 'dist/index.html'))).toBe(true);

	const checked = run('check', '--reporter=json');
	expect(checked.status).toBe(1);
	expect(JSON.parse(checked.stdout)).toMatchObject({
		problems: [{ rule: 'number-stands-in-quote', at: { file: 'data/figures/bridges.yaml', line: 3, column: 10 } }],
	});
});
