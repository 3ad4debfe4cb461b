import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { loadReport } from '../../src/node/load-report.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { startChromium } from '../browser/start-chromium.ts';
import { dataPackage1 } from '../schemas/data-package-1.ts';
import { dataPackageSchema } from '../schemas/data-package.ts';
import { faultsOf } from '../schemas/faults-of.ts';
import { run } from '../site/edition-fixture.ts';
import { mapFaults } from '../site/map-faults.ts';
import { letters, textOfPdf } from './pdf/read-pdf.ts';

const root = mkdtempSync(join(tmpdir(), 'data-set-pages-'));
const dist = join(root, 'dist');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const words = (path: string) =>
	read(path)
		.replace(/^.*?<main/s, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');

/** Cells that no page or file may show. */
const [KEPT_BACK, HIDDEN] = ['Zurueckgehalten', 'Verborgen'];
const PRICES = Uint8Array.from('\xc3\xee\xe4;\xd6\xe5\xed\xe0\n2020;1234,5\n2021;\n', (letter) => letter.charCodeAt(0));
const rowsOf = (secret: string) =>
	new TextEncoder().encode(
		`Country,Year,Note,Amount\nEstonia,2020,${secret},6\nLatvia,2020,${secret},5\nLatvia,2021,${secret},7\n`,
	);

function addSource(id: string, bytes: Uint8Array, record: string): void {
	writeFileSync(join(root, `data/sources/${id}.csv`), bytes);
	const fixed =
		'kind: dataset\nauthor: unstated\npublisher: unstated\ndate: unstated\nurl: unstated\nretrieved: unstated\n' +
		'licence: unstated\nlanguage: en\nabout: Made-up rows.\nextent: whole\n';
	writeFileSync(join(root, `data/sources/${id}.yaml`), `title: The ${id}\nsha256: ${sha256(bytes)}\n${fixed}${record}`);
}

const COLUMNS = `columns:
  Country: { type: string, is: area }
  Year: { type: year, is: period }
  Amount: { type: number, unit: t, scale: 1000 }
format: { encoding: utf-8, delimiter: ',', header: 1 }
`;
const figure = (id: string, rest: string) =>
	`- id: ${id}\n  label: Figure ${id}\n  definition: What the table says.\n  population: all\n${rest}\n`;
const cellOf = (source: string) =>
	`  cell: { source: ${source}, where: { Country: Latvia, Year: 2020 }, column: Amount }`;

let built: ReturnType<typeof run>;
beforeAll(() => {
	cpSync(join(import.meta.dirname, '../fixtures/energy'), root, { recursive: true });
	addSource('amounts', rowsOf(KEPT_BACK), `publish: passages\n${COLUMNS}`);
	addSource('secrets', rowsOf(HIDDEN), `publish: nothing\n${COLUMNS}`);
	addSource(
		'prices',
		PRICES,
		'columns:\n  Год: { type: year, is: period }\n  Цена: { type: number, unit: EUR }\n' +
			"format: { encoding: windows-1251, delimiter: ';', decimal: ',', header: 1 }\n",
	);
	const figures = [
		figure('amount', cellOf('amounts')),
		figure('secret', cellOf('secrets')),
		figure(
			'secrets-counted',
			'  unit: "1"\n  period: unstated\n  area: unstated\n  query: { from: [secrets], sql: SELECT count(*) FROM secrets }',
		),
		figure('price', '  area: [LV]\n  cell: { source: prices, where: { Год: 2020 }, column: Цена }'),
	];
	writeFileSync(join(root, 'data/figures/extra.yaml'), figures.join(''));
	built = run(root, 'build');
}, 240_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a report of data sets is built, and the map of the site knows its pages, files and anchors', () => {
	expect(built.output).not.toContain('error');
	expect(built.status).toBe(0);
	const result = loadReport(root);
	if ('problems' in result) throw new Error('It has problems.');
	const { unused: _, missing, ...faults } = mapFaults(dist, result.report);
	expect(faults).toEqual({ unknown: [], unknownIds: [], missingIds: [] });
	// A draft has no citations.
	expect(missing.filter((path) => !/\.(?:bib|ris|csl\.json)$/.test(path))).toEqual([]);
});

test('the page of a cell shows its row in the data, marked, and how it was converted', () => {
	const page = read('figures/latvia-wood-trade-pj/index.html');
	expect(page).toContain('<th scope="row"><mark>74</mark></th>');
	expect(page).toMatch(/<td class="number">\s*<mark>-269\.1<\/mark>/);
	expect(page.match(/<mark>/g)).toHaveLength(2);
	expect(page).toMatch(/Net imports\s*<span class="unit">TJ<\/span>/);
	const said = words('figures/latvia-wood-trade-pj/index.html');
	expect(said).toContain('… 71 rows not shown …');
	expect(said).toContain('row 74 of the 240 rows of Energy balance of the Baltic states');
	expect(said).toContain('−269.1 TJ = −0.2691, rounded to about −0.27 PJ');
	expect(words('figures/estonia-wind-gap/index.html')).toMatch(/107 Estonia 2014 Wind empty /);
	expect(page).toContain('href="../../sources/energy-balance/#cell-latvia-wood-trade-pj"');
});

test('the page of a query shows its SQL, its rows and its data, and how to repeat it', () => {
	const page = read('figures/wind-share/index.html');
	expect(page).toContain('<b>SELECT</b> sum(Production)');
	expect(page).toContain('<span class="sql-literal">&#39;Wind&#39;</span>');
	const said = words('figures/wind-share/index.html');
	expect(said).toContain('The number rests on 24 rows.');
	expect(said).toMatch(/Energy balance of the Baltic states : energy-balance\.csv, SHA-256 4a2504270004090e\w+ ?\./);
	expect(said).toContain('Terms of use: CC0-1.0.');
	expect(said).toMatch(/Save energy-balance\.csv first\. In a terminal duckdb &lt;&lt;&#39;SQL&#39; SET threads = 1;/);
});

test('the page of a chart shows the query that gives its rows, what is missing in them, and how to repeat it', () => {
	const said = words('charts/wind-over-time/index.html');
	expect(said).toContain('Not stated by the source: Estonia, 2014.');
	expect(said).toMatch(/When Latvia Estonia Lithuania .*2014 36\.7 TJ not stated 163\.0 TJ 2015 42\.1 TJ 124\.9 TJ/);
	expect(said).toContain('Each value that is given here is stated.');
	expect(said).toContain('Rows of the data set Energy balance of the Baltic states');
	expect(said).toContain('Save energy-balance.csv first.');
	expect(read('charts/wind-over-time/index.html')).toContain('<b>SELECT</b>');
	expect(read('charts/wind-over-time.csv')).toMatch(/^,Estonia,2014,2014,,,,,,unstated,,,,,TJ,,,,$/m);
});

test('the page of a data set shows its first rows and those of figures, each linked to its figure', () => {
	const page = read('sources/energy-balance/index.html');
	expect(page).toMatch(
		/<mark><span class="anchor" id="cell-latvia-wood-trade"><\/span><span [^>]*><\/span>-269\.1<\/mark>/,
	);
	expect(page).toContain('href="../../figures/latvia-wood-trade/"');
	const said = words('sources/energy-balance/index.html');
	expect(said).toMatch(/It holds 240 rows\..* 20 Latvia 2013 Hydro .*… 53 rows not shown … 74 Latvia 2020 Wood/);
	expect(said).toMatch(/Fuel what was measured .*Production numbers TJ/);
	expect(said).toMatch(/Encoding UTF-8 Between cells “,” Decimal mark “\.” Line of column names 1 No value “n\/a”/);
});

test('a file that DuckDB alone cannot read is published as it is, and as CSV in UTF-8', () => {
	expect(new Uint8Array(readFileSync(join(dist, 'sources/prices.csv')))).toEqual(PRICES);
	const plain = readFileSync(join(dist, 'sources/prices.utf8.csv'));
	expect(plain.toString('utf8')).toMatch(/^Год,Цена\r?\n2020,"?1234,5"?\r?\n2021,\r?\n$/);
	expect(read('sources/prices/index.html')).toMatch(/href="[^"]*prices\.utf8\.csv"/);
	expect(words('figures/price/index.html')).toContain('Save prices.utf8.csv first.');
	expect(read('SHA256SUMS')).toContain(`${sha256(plain)}  sources/prices.utf8.csv`);
	expect(words('data/index.html')).toContain(sha256(plain));
	const named = (name: string, rest: object) => expect.objectContaining({ name, ...rest });
	expect(JSON.parse(read('data/datapackage.json'))).toMatchObject({
		resources: expect.arrayContaining([
			named('source-prices', { mediatype: 'text/csv', encoding: 'windows-1251' }),
			named('source-prices-utf8', {
				encoding: 'utf-8',
				dialect: expect.objectContaining({ delimiter: ',', header: true }),
				schema: expect.objectContaining({
					fields: [
						{ name: 'Год', type: 'year', description: 'When the row holds.' },
						{ name: 'Цена', type: 'number', unit: 'EUR', decimalChar: ',' },
					],
				}),
			}),
		]),
	});
});

test('the data package describes the data sets as the standard asks, with what their columns are', () => {
	const descriptor = z
		.looseObject({ resources: z.array(z.looseObject({ name: z.string(), schema: z.unknown().optional() })) })
		.parse(JSON.parse(read('data/datapackage.json')));
	expect(faultsOf(descriptor, dataPackageSchema)).toEqual([]);
	expect(faultsOf(descriptor, dataPackage1)).toEqual([]);
	expect(descriptor.resources.find(({ name }) => name === 'source-energy-balance')?.schema).toMatchObject({
		fields: expect.arrayContaining([
			{ name: 'Country', type: 'string', description: 'Where the row holds.' },
			{ name: 'Year', type: 'year', description: 'When the row holds.' },
			{ name: 'Fuel', type: 'string', description: 'What was measured.' },
			{ name: 'Production', type: 'number', unit: 'TJ' },
			{ name: 'Plants', type: 'integer', unit: 'plant' },
		]),
		missingValues: ['', 'n/a'],
		missingValueLabels: [
			{ value: '', label: 'There is no value' },
			{ value: 'n/a', label: 'There is no value' },
		],
	});
});

test('the JSON of a figure holds its evidence: the source and its hash, and the row or the query', () => {
	const copy = {
		copy: 'https://example.org/energy/sources/energy-balance.csv',
		sha256: expect.stringMatching(/^4a25/),
	};
	expect(JSON.parse(read('figures/latvia-wood-trade-pj.json'))).toMatchObject({
		evidence: {
			kind: 'cell',
			source: 'energy-balance',
			row: 74,
			cells: [{ column: 'Net imports', text: '-269.1' }],
			...copy,
		},
	});
	expect(JSON.parse(read('figures/wind-share.json'))).toMatchObject({
		evidence: {
			kind: 'query',
			sql: expect.stringContaining('SELECT sum(Production)'),
			rows: 24,
			from: [{ source: 'energy-balance', ...copy }],
		},
	});
});

test('the PDF and the offline copy show in short where a number stands in the data, and how it was made of it', async () => {
	const printed = letters(await textOfPdf(readFileSync(join(dist, 'report.pdf'))));
	const converted = '−269.1 TJ = −0.2691, rounded to about −0.27 PJ';
	for (const lines of [
		`row 74${converted}`,
		'FROM energy_balance)Source 2≈ 7.496%, rounded to about 7.5%The number rests on 24 rows.',
	])
		expect(printed).toContain(letters(lines));
	const offline = words('report-offline.html');
	expect(offline).toMatch(
		/Net imports: -269\.1 −269\.1.TJ = −0\.2691, rounded to about −0\.27.PJ Energy balance of the Baltic states, row 74 \. Permalink/,
	);
	expect(offline).toMatch(
		/≈ 7\.496%, rounded to about 7\.5% The number rests on 24 rows\. Energy balance of the Baltic states \. Permalink/,
	);
});

test('of a data set whose cells alone are published, the row of a figure is shown, and nothing else', () => {
	const said = words('sources/amounts/index.html');
	expect(said).toContain('only the cells that give figures of this report are published');
	expect(said).toMatch(/Amount thousand tonnes … 1 row not shown … 2 Latvia 2020 5 Figure amount … 1 row not shown …/);
	expect(said).not.toContain('Estonia');
	expect(words('figures/amount/index.html')).toContain('The right one has the SHA-256');
});

test('of a data set of which nothing is published, the value, the query and the count of rows are shown', () => {
	expect(words('figures/secret/index.html')).toContain(
		'It stands in row 2 of the 3 rows of The secrets , which are not published. ' +
			'Country Latvia, Year 2020 – Amount Repeat it For this you need the file secrets.csv of “The secrets”',
	);
	expect(words('figures/secrets-counted/index.html')).toContain('The number rests on 3 rows.');
	expect(words('sources/secrets/index.html')).not.toContain('Estonia');
	for (const id of ['secret', 'secrets-counted']) {
		expect(words(`figures/${id}/index.html`)).toContain('The right one has the SHA-256');
		expect(read(`figures/${id}/index.html`)).not.toContain('read_csv');
	}
});

test('cells that are kept back stand in no page and no file', async () => {
	const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:html|json|xml|csv|txt|js|link)$/.test(name),
	);
	expect(files.length).toBeGreaterThan(50);
	for (const name of files) expect(read(name), name).not.toMatch(new RegExp(`${KEPT_BACK}|${HIDDEN}`));
	const archive = unzipSync(readFileSync(join(dist, 'data/report-data.zip')));
	for (const [name, bytes] of Object.entries(archive))
		expect(strFromU8(bytes), name).not.toMatch(new RegExp(`${KEPT_BACK}|${HIDDEN}`));
	const printed = letters(await textOfPdf(readFileSync(join(dist, 'report.pdf'))));
	expect(printed).not.toMatch(new RegExp(`${KEPT_BACK}|${HIDDEN}`));
	expect(printed).toContain(letters('Country Latvia, Year 2020 – Amount: 5Source 1, row 2'));
});

describe('a table of 80 rows that shows 12', () => {
	const said = 'These are the first 12 of 80 rows. The page of the table and its files have more.';
	const rowsIn = (path: string) => {
		const table = /<figure class="table" id="table-fuels-by-year".*?<\/figure>/s.exec(read(path))?.[0] ?? '';
		return table.match(/<th scope="row">/g)?.length;
	};

	test.each(['trade/index.html', 'report/index.html', 'report-offline.html'])('is folded in %s', (path) => {
		expect(rowsIn(path)).toBe(12);
		expect(words(path)).toContain(said);
	});

	test('is folded in the PDF', async () => {
		expect(letters(await textOfPdf(readFileSync(join(dist, 'report.pdf'))))).toContain(letters(said));
	});

	test('is whole in its file', () => {
		expect(read('tables/fuels-by-year.csv').trim().split('\r\n')).toHaveLength(81);
	});

	test('is whole on the screen of its page, and folded where that is printed', async () => {
		const [browser, server] = await Promise.all([startChromium(), serveFolder(dist)]);
		onTestFinished(async () => {
			await browser.close();
			server.close();
		});
		const page = await browser.newPage();
		await page.goto(`${server.url}tables/fuels-by-year/`);
		const shown = page.locator('tbody tr:visible');
		await page.getByRole('button', { name: 'All rows' }).click();
		expect([await shown.count(), await page.getByText(said).isVisible()]).toEqual([80, false]);
		await page.emulateMedia({ media: 'print' });
		expect([await shown.count(), await page.getByText(said).isVisible()]).toEqual([12, true]);
	});
});
