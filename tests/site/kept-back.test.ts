import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EditionManifest } from '../../src/core/model/edition.ts';
import { once } from '../../src/core/outputs/prepared.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { openPdf, readAttachments, textOfPdf } from '../node/pdf/read-pdf.ts';
import type { CommandName } from '../../src/node/commands/commands.ts';
import { runCommand } from '../commands/run-command.ts';
import { readZip } from '../schemas/read-zip.ts';

/**
 * A report of which two copies are kept back: of one the passages are published, of the other nothing. The words that
 * are not quoted are searched for in everything that is built and frozen.
 */
const project = join(import.meta.dirname, '../..');
/** Their beginnings: the index of the search keeps words without their endings. */
const SECRETS = ['zanthoxyl', 'quadrivi', 'petricho'];
/** The cells of a data set that no figure uses: in another row, in another column of the row, in a comment. */
const SECRET_CELLS = ['velocipede', '771177', '663366', 'marginalia'];
const WAGES = 'Office,Year,Pay,Bonus,Remark\nQuay,2020,4811,663366,marginalia\nVelocipede,2020,771177,12,\n';
/**
 * Of a data set of which nothing is published: cells, a mark of missing values, names of columns, and the exact values
 * of a cell and of a query, which are shown rounded.
 */
const SECRETS_OF_FREIGHT = [
	...['velociraptor', 'izzenmast', 'withheldhere', 'Harpsichord', 'Ocarina', '918273645', '918,273,645'],
	...['555444333', '555,444,333', '1473717978', '1,473,717,978'],
];
const FREIGHT =
	'Dock,Tolls,Harpsichord,Ocarina\nNorth,918273645,velociraptor,withheldhere\nMizzenmast,555444333,,withheldhere\n';
const SURVEY =
	'Before it, zanthoxylum. Inspectors examined 48 bridges in Riga. Behind it, quadrivium.\nThe petrichor.\n';
const LETTER = 'Nobody quotes this letter, with its petrichor and its quadrivium.\n';
let root: string;

const run = (command: CommandName) => runCommand(command, [], { REPORT_ROOT: root, GITHUB_ACTIONS: '', NO_COLOR: '1' });

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'kept-back-'));
	cpSync(join(project, 'tests/fixtures/small'), root, { recursive: true });
	const record = readFileSync(join(root, 'data/sources/bridge-survey.yaml'), 'utf8');
	for (const [name, text, publish] of [
		['inspection', SURVEY, 'passages'],
		['letter', LETTER, 'nothing'],
	] as const) {
		writeFileSync(join(root, `data/sources/${name}.txt`), text);
		const hashed = record.replace(/^sha256: .*$/m, `sha256: ${sha256(Buffer.from(text))}`);
		writeFileSync(
			join(root, `data/sources/${name}.yaml`),
			hashed.replace(/^extent: .*$/m, `extent: whole\npublish: ${publish}`),
		);
	}
	writeFileSync(join(root, 'data/sources/wages.csv'), WAGES);
	writeFileSync(
		join(root, 'data/sources/wages.yaml'),
		record
			.replace(/^sha256: .*$/m, `sha256: ${sha256(Buffer.from(WAGES))}`)
			.replace(/^extent: .*$/m, 'extent: whole\npublish: passages') +
			`columns:
  Year: { type: year, is: period }
  Pay: { type: integer, unit: EUR }
  Bonus: { type: integer, unit: EUR }
format: { encoding: utf-8, delimiter: ',', header: 1 }
`,
	);
	writeFileSync(join(root, 'data/sources/freight.csv'), FREIGHT);
	writeFileSync(
		join(root, 'data/sources/freight.yaml'),
		record
			.replace(/^sha256: .*$/m, `sha256: ${sha256(Buffer.from(FREIGHT))}`)
			.replace(/^extent: .*$/m, 'extent: whole\npublish: nothing') +
			`columns:
  Tolls: { type: integer, unit: EUR, scale: 1000 }
  Ocarina: { type: integer, unit: EUR }
format: { encoding: utf-8, delimiter: ',', header: 1, missing: ['', withheldhere] }
`,
	);
	writeFileSync(
		join(root, 'data/figures/inspected.yaml'),
		`- id: tolls
  label: Tolls of the north dock
  definition: What the dock takes.
  period: unstated
  area: [LV]
  population: docks
  round: 1000000000
  cell: { source: freight, where: { Dock: North }, column: Tolls }
- id: all-tolls
  label: Tolls
  definition: What all docks take.
  unit: EUR
  period: unstated
  area: [LV]
  population: docks
  round: 1000000
  query: { from: [freight], sql: SELECT sum(Tolls) FROM freight }
- id: pay
  label: Pay at the quay
  definition: What the office pays.
  area: [LV]
  population: offices
  cell: { source: wages, where: { Office: Quay }, column: Pay }
- id: offices
  label: Offices
  definition: How many offices the table has.
  unit: "1"
  period: unstated
  area: [LV]
  population: offices
  query: { from: [wages], sql: SELECT count(*) FROM wages }
- id: inspected
  label: Bridges inspected
  value: 48
  unit: bridge
  period: unstated
  area: [LV]
  population: bridges
  definition: How many bridges were inspected.
  source: inspection
  quote: examined 48 bridges in Riga
`,
	);
	const prose = join(root, 'content/cost.mdx');
	writeFileSync(
		prose,
		`${readFileSync(prose, 'utf8')}\n\nThere were <Fig id="inspected" />, <Fig id="pay" />, <Fig id="tolls" />, <Fig id="all-tolls" /> and <Fig id="offices" />, says <Source id="letter" />.\n`,
	);
	expect(run('publish')).toMatchObject({ status: 0, stderr: '' });
	expect(run('build')).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Everything that a file says, what is packed into it included, each with where it stands. */
async function* contentsOf(name: string, bytes: Uint8Array): AsyncGenerator<readonly [name: string, text: string]> {
	yield [name, Buffer.from(bytes).toString('latin1')];
	yield [name, Buffer.from(bytes).toString('utf16le')];
	if (name.endsWith('.br')) yield* contentsOf(name.slice(0, -3), brotliDecompressSync(bytes));
	else if (bytes[0] === 0x1f && bytes[1] === 0x8b) yield* contentsOf(`${name} (gzip)`, gunzipSync(bytes));
	else if (name.endsWith('.zip'))
		for (const [inside, file] of readZip(bytes)) yield* contentsOf(`${name}/${inside}`, file.bytes);
	else if (name.endsWith('.pdf')) {
		yield [name, await textOfPdf(bytes)];
		for (const [inside, file] of await readAttachments(await openPdf(bytes)))
			yield* contentsOf(`${name}/${inside}`, file);
	}
}

/** Everything that is built or frozen, without what typesetting puts between letters: read once for all searches. */
const readAll = once(async () => {
	const all: (readonly [name: string, text: string])[] = [];
	const read = async (path: string, bytes: Uint8Array) => {
		for await (const [name, text] of contentsOf(path, bytes)) all.push([name, text.replace(/[\s\u00ad-]/g, '')]);
	};
	const { files } = EditionManifest.parse(
		JSON.parse(readFileSync(join(root, 'data/editions/1.0.0/manifest.json'), 'utf8')),
	);
	for (const { path, sha256: name } of files)
		await read(`data/editions/1.0.0/${path}`, readFileSync(join(root, 'data/editions/files', name)));
	for (const folder of ['dist', 'data/editions'])
		for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
			const path = join(entry.parentPath, entry.name);
			if (!entry.isFile()) continue;
			await read(path.slice(root.length + 1), readFileSync(path));
		}
	return all;
});

async function filesHolding(words: string): Promise<string[]> {
	const sought = words.replace(/[\s-]/g, '');
	return [...new Set((await readAll()).flatMap(([name, text]) => (text.includes(sought) ? [name] : [])))];
}

test.each(SECRETS)('“%s…”, which nothing quotes, stands in no file that is built or frozen', async (secret) => {
	expect(SURVEY + LETTER).toContain(secret);
	expect(await filesHolding(secret)).toEqual([]);
});

test.each(SECRET_CELLS)(
	'the cell “%s”, which no figure uses, stands in no file that is built or frozen',
	async (secret) => {
		expect(WAGES.toLowerCase()).toContain(secret);
		expect([
			...(await filesHolding(secret)),
			...(await filesHolding(secret.replace(/^./, (a) => a.toUpperCase()))),
		]).toEqual([]);
	},
);

test.each(SECRETS_OF_FREIGHT)(
	'“%s” of a data set of which nothing is published stands in no file that is built or frozen',
	async (secret) => {
		expect(await filesHolding(secret)).toEqual([]);
		expect(await filesHolding(secret.toLowerCase())).toEqual([]);
	},
);

test('of a data set of which nothing is published, the value, the row and the hash are published', () => {
	const { evidence } = JSON.parse(readFileSync(join(root, 'dist/figures/tolls.json'), 'utf8'));
	expect(evidence).toEqual({
		kind: 'cell',
		source: 'freight',
		where: [{ column: 'Dock', value: 'North' }],
		row: 1,
		cells: [{ column: 'Tolls' }],
		// There is no file: it is the address of the page.
		copy: expect.stringMatching(/\/sources\/freight\/$/),
		sha256: sha256(Buffer.from(FREIGHT)),
	});
	for (const page of ['tolls', 'all-tolls'])
		expect(readFileSync(join(root, `dist/figures/${page}/index.html`), 'utf8')).toContain(evidence.sha256);
});

test('a cell that gives a figure is found by the same search', async () => {
	expect(await filesHolding('4811')).toEqual(
		expect.arrayContaining(['dist/sources/wages/index.html', 'dist/figures/pay/index.html', 'dist/figures/pay.json']),
	);
	expect((await filesHolding('wages.csv')).length).toBeGreaterThan(0);
});

test('the words that are quoted are found by the same search, also in what is packed', async () => {
	const files = await filesHolding('examined 48 bridges in Riga');
	expect(files).toEqual(
		expect.arrayContaining([
			'dist/sources/inspection/index.html',
			'dist/sources/inspection.txt',
			'dist/data/report-data.zip/sources/inspection.txt',
			'dist/report.pdf',
			'dist/report.pdf/inspection.txt',
			'dist/report-offline.html',
			'dist/figures/inspected.json',
			'data/editions/1.0.0/sources/inspection.txt',
			'data/editions/1.0.0/figures/inspected/index.html',
		]),
	);
	expect(files.some((file) => file.startsWith('dist/pagefind/') && file.endsWith('(gzip)'))).toBe(true);
});

test('what is published says that it is not the whole, and gives the hash of the whole', () => {
	const read = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
	const words = (path: string) =>
		read(path)
			.replace(/<[^>]*>/g, '')
			.replace(/\s+/g, ' ');
	const hash = sha256(Buffer.from(SURVEY));
	expect(read('sources/inspection.txt')).toBe(
		`Passages of “A note on the bridges of Riga” that the report quotes. The whole copy is not published; its SHA-256 ` +
			`is ${hash}.\n\n[…]\nexamined 48 bridges in Riga\n[…]\n`,
	);
	expect(words('sources/inspection/index.html')).toContain('The SHA-256 above is that of the whole copy.');
	expect(words('sources/letter/index.html')).toContain('Nothing of it is published');
	expect(words('sources/index.html')).toContain('Its saved copy is not published');
	expect(JSON.parse(read('figures/inspected.json'))).toMatchObject({
		evidence: {
			line: 1,
			sha256: hash,
			target: { selector: [{ type: 'TextQuoteSelector', exact: 'examined 48 bridges in Riga' }] },
		},
	});
});

test('a copy of which nothing is published has no address of its own', () => {
	const { things }: { things: { ref: string; addresses: string[] }[] } = JSON.parse(
		readFileSync(join(root, 'data/editions/1.0.0/manifest.json'), 'utf8'),
	);
	const addresses = things.find(({ ref }) => ref === 'source:letter')?.addresses;
	expect(addresses).toEqual(['/sources/letter/', '/sources/#letter']);
	const files = readdirSync(join(root, 'dist/sources'));
	expect(files).toContain('inspection.txt');
	expect(files.filter((name) => name.startsWith('letter'))).toEqual(['letter']);
	expect(readFileSync(join(root, 'dist/data/index.html'), 'utf8')).not.toContain('letter.txt');
});
