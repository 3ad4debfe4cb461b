import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { CURRENT_FORMAT, isKnownFormat } from '../../../src/core/editions/formats/edition-formats.ts';
import type { Publishing } from '../../../src/core/editions/check-version.ts';
import { EditionManifest } from '../../../src/core/model/edition.ts';
import { Collector } from '../../../src/core/problem.ts';
import { readBibtex } from '../../../src/node/cite/read-bibtex.ts';
import { setWorks } from '../../../src/node/cite/set-works.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { decodePictures } from '../../../src/node/pictures/ask-for-pictures.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { dataEngine } from '../remembering-engine.ts';

type Edit = readonly [file: string, from: string, to: string];

/** All that the machine answers while a report is built. */
const machine = { sha256, dataEngine, decodePictures, readBibtex, citeWorks: setWorks, citationStyles, hasLetter };

/** The report of a format as it was when it was published, with some words written otherwise. */
function build(format: number, edits: readonly Edit[], publishing?: Publishing) {
	const files = new Map(readReportFiles(join(import.meta.dirname, `format-${format}`), new Collector()));
	for (const [file, from, to] of edits) {
		const before = new TextDecoder().decode(files.get(file));
		if (!before.includes(from)) throw new Error(`${file} has no “${from}”.`);
		files.set(file, new TextEncoder().encode(before.replace(from, to)));
	}
	return buildReport({ files, ...machine, publishing });
}

function messagesOf(result: ReturnType<typeof build>): string[] {
	return 'problems' in result ? result.problems.map(({ rule, message }) => `${rule}: ${message}`) : [];
}

function formatOfRecords(result: ReturnType<typeof build>): number | undefined {
	return 'report' in result ? result.report.editions.format : undefined;
}

const state = 'content/state.mdx';
const cost = 'content/cost.mdx';
const report = 'data/report.yaml';
const unlike = (ref: string, ...names: string[]) =>
	`published-content-is-unchanged: ${ref} is not what it was in edition 1.0.0 (${names.join(', ')}).`;

/** Edits that every format finds, and what is said of them. */
const known: readonly (readonly [what: string, edit: Edit, message: string])[] = [
	['words of a claim', [state, 'The others', 'All others'], unlike('claim:repair-now', 'text')],
	[
		'a label',
		['data/figures/bridges.yaml', 'label: Bridges examined', 'label: Bridges seen'],
		unlike('figure:bridges-examined', 'label'),
	],
	['a cell of a table', ['data/tables/repairs.csv', 'at once,12', 'soon,12'], unlike('table:repairs', 'rows')],
	['a chart’s takeaway', ['data/charts/repair.yaml', 'are sound', 'are good'], unlike('chart:repair', 'takeaway')],
	['a definition', ['data/terms.yaml', 'A law that', 'The law that'], unlike('term:bridge-act', 'definition')],
	['an author', [report, 'family: Ozola', 'family: Ozols'], unlike('report:riga-bridges', 'authors')],
	[
		'the order of sections',
		[
			report,
			'  - id: state\n    title: State\n    summary: How the bridges are.\n  - id: cost\n    title: Cost\n    summary: What repair costs.\n',
			'  - id: cost\n    title: Cost\n    summary: What repair costs.\n  - id: state\n    title: State\n    summary: How the bridges are.\n',
		],
		unlike('report:riga-bridges', 'order'),
	],
	[
		'the address',
		[report, 'https://example.org/bridges/', 'https://example.org/other/'],
		'published-content-is-unchanged: Edition 1.0.0 was published and has the address https://example.org/bridges/; data/report.yaml says https://example.org/other/.',
	],
	[
		'the date',
		[report, 'date: 2023-02-01', 'date: 2023-02-02'],
		'published-content-is-unchanged: Edition 1.0.0 was published and has the date 2023-02-01; data/report.yaml says 2023-02-02.',
	],
];

/** Edits that the first format keeps nothing of. */
const since2: typeof known = [
	[
		'the target of a link',
		[state, 'https://example.org/wait', 'https://example.org/never'],
		unlike('claim:repair-now', 'structure'),
	],
	['another section linked', [state, '(/cost/)', '(/state/)'], unlike('section:state', 'structure')],
	['a block of code', [state, 'bridges * share', 'share * bridges'], unlike('claim:repair-now', 'structure')],
	[
		'a note',
		[state, '<Note kind="caveat">\nThe note breaks off.\n</Note>', 'The note breaks off.'],
		unlike('section:state', 'structure'),
	],
	['the kind of a note', [state, '<Note kind="caveat">', '<Note kind="method">'], unlike('section:state', 'structure')],
	[
		'a list that is numbered',
		[state, '- A bridge\n- Another', '1. A bridge\n2. Another'],
		unlike('section:state', 'structure'),
	],
	[
		'what a link says of itself',
		[state, 'https://example.org/wait)', 'https://example.org/wait "A page")'],
		unlike('claim:repair-now', 'structure'),
	],
	['a chart left out', [state, '<Chart id="repair" />', ''], unlike('section:state', 'structure')],
	[
		'a row of figures',
		[state, 'ids="need-repair bridges-examined"', 'ids="bridges-examined need-repair"'],
		unlike('section:state', 'structure'),
	],
	['the rank of a heading', [state, '## The table', '### The table'], unlike('heading:the-table', 'depth')],
	[
		'a paragraph that is split',
		[state, 'The note breaks off.', 'The note\n\nbreaks off.'],
		unlike('section:state', 'structure'),
	],
	['emphasis', [state, 'None of them is closed', 'None of them is *closed*'], unlike('claim:no-hurry', 'structure')],
	['words of code', [state, 'None of them', '`None` of them'], unlike('claim:no-hurry', 'structure')],
	[
		'the language of a block of code',
		[state, '```\nbridges', '```text\nbridges'],
		unlike('claim:repair-now', 'structure'),
	],
	[
		'the name of the licence',
		[report, 'name: CC BY 4.0', 'name: Creative Commons'],
		unlike('report:riga-bridges', 'licenceName'),
	],
	[
		'the licence of the code',
		[report, 'id: MIT, name: MIT', 'id: MIT, name: Expat'],
		unlike('report:riga-bridges', 'codeLicence'),
	],
	[
		'the paper of the PDF',
		[report, 'coverChart: repair', 'coverChart: repair\npaper: letter'],
		unlike('report:riga-bridges', 'paper'),
	],
	[
		'the styles of citations',
		[report, 'coverChart: repair', 'coverChart: repair\ncitationStyles: [apa]'],
		unlike('report:riga-bridges', 'citationStyles'),
	],
	['the language', [report, 'languages: [en', 'languages: [en-US'], unlike('report:riga-bridges', 'language')],
	[
		'the day of a copy',
		['data/sources/bridge-survey.yaml', '2023-01-15', '2023-01-16'],
		unlike('source:bridge-survey', 'retrieved'),
	],
	[
		'the DOI',
		[report, 'doi: 10.5281/zenodo.1234567', 'doi: 10.5281/zenodo.7654321'],
		'published-content-is-unchanged: Edition 1.0.0 was published and has the DOI 10.5281/zenodo.1234567; data/report.yaml says 10.5281/zenodo.7654321.',
	],
	[
		'the number, left out',
		[report, "number: '2023-1'\n", ''],
		'published-content-is-unchanged: Edition 1.0.0 was published and has the number 2023-1; data/report.yaml names none.',
	],
];

test('an edition of the second format and later ones keeps the files of public', () => {
	const files = new Map(readReportFiles(join(import.meta.dirname, 'format-2'), new Collector()));
	const check = () => messagesOf(buildReport({ files, sha256, dataEngine, citationStyles, hasLetter }));
	files.set('public/files/rows.csv', new TextEncoder().encode('bridge,state\nOne,broken\n'));
	expect(check()).toEqual([unlike('file:files/rows.csv', 'sha256')]);
	files.delete('public/files/rows.csv');
	files.set('public/new.csv', new Uint8Array());
	expect(check().sort()).toEqual([
		'published-content-is-unchanged: file:files/rows.csv is missing, and stands in edition 1.0.0.',
		'published-content-is-unchanged: file:new.csv is not in edition 1.0.0.',
	]);
});

/** Edits of what editions keep since the fourth format. */
const since4: typeof known = [
	[
		'a margin that is left out',
		['data/figures/bridges.yaml', '  uncertainty: { margin: 2 }\n', ''],
		unlike('figure:span', 'uncertainty'),
	],
	[
		'an interval of its own that is left out',
		['data/figures/bridges.yaml', '  uncertainty: { figure: need-repair-interval }\n', ''],
		unlike('figure:need-repair', 'uncertainty'),
	],
	[
		'the step of rounding',
		[
			'data/figures/bridges.yaml',
			'  value: 12\n  unit: percent\n  rounded: 1\n',
			'  value: 12\n  unit: percent\n  rounded: 2\n',
		],
		unlike('figure:need-repair', 'rounded'),
	],
];

test.each(since4)('an edition of the fourth format keeps %s', (_, edit, message) => {
	expect(messagesOf(build(4, [edit]))).toContain(message);
});

/** Edits of what editions keep since the fifth format. */
const since5: typeof known = [
	[
		'what finds the row of a cell',
		['data/figures/counts.yaml', 'where: { Bridge: Stone Bridge }', 'where: { Bridge: Stone Bridge, Year: 2022 }'],
		unlike('figure:stone-bridge-vehicles', 'where'),
	],
	[
		'the column of a cell',
		['data/figures/counts.yaml', 'column: Vehicles }', 'column: Counted }'],
		unlike('figure:stone-bridge-vehicles', 'columns'),
	],
	[
		'a query',
		['data/figures/counts.yaml', 'sum(Tolls) FROM counts', 'sum(Tolls) FROM counts WHERE Year = 2022'],
		unlike('figure:tolls', 'sql'),
	],
	[
		'how much of a work its copy holds',
		['data/sources/ferry-note.yaml', 'extent: excerpt', 'extent: whole'],
		unlike('source:ferry-note', 'extent'),
	],
	[
		'how much of a copy is published',
		['data/sources/ferry-note.yaml', 'publish: passages', 'publish: whole'],
		unlike('source:ferry-note', 'publish'),
	],
];

test.each(since5)('an edition of the fifth format keeps %s', (_, edit, message) => {
	expect(messagesOf(build(5, [edit]))).toEqual([message]);
});

/** Edits of what editions keep since the sixth format. */
const since6: typeof known = [
	[
		'the columns of a selection',
		['data/tables/counted.yaml', '[Bridge, Vehicles, Tolls]', '[Bridge, Year, Tolls]'],
		unlike('table:counted', 'fields', 'sql', 'cells'),
	],
	[
		'the query of a table',
		['data/tables/tolls-by-year.yaml', 'FROM counts GROUP', 'FROM counts WHERE Year = 2022 GROUP'],
		unlike('table:tolls-by-year', 'sql'),
	],
	[
		'how a column is rounded',
		['data/tables/tolls-by-year.yaml', 'round: 10', 'round: 5'],
		unlike('table:tolls-by-year', 'round'),
	],
	[
		'which figures the words of a table name',
		['data/tables/tolls-of-bridges.yaml', 'Of {tolls} in all, what', 'What'],
		unlike('table:tolls-of-bridges', 'description', 'targets'),
	],
	[
		'which rows of a table a chart draws',
		['data/charts/tolls.yaml', '[Stone Bridge, Rail Bridge]', '[Stone Bridge]'],
		unlike('chart:tolls', 'series', 'where'),
	],
	[
		'which column of a table a chart draws',
		['data/charts/tolls.yaml', 'x: Bridge, y: Tolls', 'x: Bridge, series: Bridge, y: Tolls'],
		unlike('chart:tolls', 'series', 'columns'),
	],
	[
		'how the rows of a data set are sorted in a chart',
		['data/charts/counted.yaml', 'sort: descending', 'sort: given'],
		unlike('chart:counted', 'sort'),
	],
];

test.each(since6)('an edition of the sixth format keeps %s', (_, edit, message) => {
	expect(messagesOf(build(6, [edit]))).toEqual([message]);
});

/** Edits of what editions keep since the seventh format. */
const since7: typeof known = [
	[
		'by which column a chart is drawn apart',
		[
			'data/charts/lorries-over-time.yaml',
			'facet: Bridge\nhighlight: in\nnotes: [{ at: 2021, text: A toll was introduced }]\n' +
				'rows: { source: lorries, x: Year, y: Lorries, series: Direction }',
			'facet: Direction\nhighlight: Rail Bridge\nnotes: [{ at: 2021, text: A toll was introduced }]\n' +
				'rows: { source: lorries, x: Year, y: Lorries, series: Bridge }',
		],
		unlike('chart:lorries-over-time', 'series', 'sql', 'columns', 'facets', 'namedBy', 'highlight', 'missing'),
	],
	[
		'what stands out',
		['data/charts/lorries-over-time.yaml', 'highlight: in', 'highlight: out'],
		unlike('chart:lorries-over-time', 'highlight'),
	],
	[
		'a note in a drawing',
		['data/charts/lorries-over-time.yaml', 'A toll was introduced', 'A toll was raised'],
		unlike('chart:lorries-over-time', 'notes'),
	],
	[
		'where a note stands',
		['data/charts/lorries-over-time.yaml', 'at: 2021', 'at: 2022'],
		unlike('chart:lorries-over-time', 'notes'),
	],
	[
		'that series are stacked',
		['data/charts/lorries-in-both-directions.yaml', 'stacked: true\n', ''],
		unlike('chart:lorries-in-both-directions', 'stacked'),
	],
	[
		'that lines are steps',
		['data/charts/lorries-in-steps.yaml', 'steps: true\n', ''],
		unlike('chart:lorries-in-steps', 'steps'),
	],
	[
		'what is measured along a second axis',
		['data/charts/lorries-by-length.yaml', 'Mean length', 'Length'],
		unlike('chart:lorries-by-length', 'across'),
	],
	[
		'which figure stands along a second axis',
		['data/charts/bridges-against-repairs.yaml', 'x: bridges-examined', 'x: bridges-to-repair'],
		unlike('chart:bridges-against-repairs', 'places'),
	],
	[
		'that an axis is logarithmic',
		['data/charts/length-of-lorries.yaml', 'scale: log\n', ''],
		unlike('chart:length-of-lorries', 'axis', 'startAtZero', 'scale'),
	],
	[
		'of which figures a chart shows that they state nothing',
		['data/charts/when.yaml', '[fieldwork, need-repair]', '[fieldwork, need-repair-later]'],
		unlike('chart:when', 'missing'),
	],
];

test.each(since7)('an edition of the seventh format keeps %s', (_, edit, message) => {
	expect(messagesOf(build(7, [edit]))).toEqual([message]);
});

/** What is found in an edition of the eighth format, and was not in one before. */
const since8: readonly (readonly [what: string, edit: Edit, message: string])[] = [
	[
		'what its numbers rest on',
		[report, 'The note about it breaks off.', 'The note is whole.'],
		unlike('report:riga-bridges', 'standing'),
	],
	[
		'the figures that its numbers rest on',
		[report, '{fieldwork}. The note', '{bridges-examined}. The note'],
		unlike('report:riga-bridges', 'standing', 'standingTargets'),
	],
	['words of a footnote', [cost, 'Both counted', 'Both saw'], unlike('section:cost', 'footnotes')],
	[
		'words of a reference',
		['data/works.json', 'Bridges of stone', 'Bridges of steel'],
		unlike('work:ozola2020', 'reference'),
	],
	['where a work is cited', [cost, 'locator="page 3"', 'locator="page 4"'], unlike('section:cost', 'structure')],
	[
		'words for those who do not see a picture',
		['data/pictures/plan.yaml', 'A line for', 'Lines for'],
		unlike('picture:plan', 'alt'),
	],
	['mathematics', [cost, 'frac{b}{N}', 'frac{b}{n}'], unlike('section:cost', 'text', 'structure')],
	['the title of a note', [cost, 'is counted">', 'counts">'], unlike('section:cost', 'text', 'structure')],
	['who speaks in it', [report, 'Bridge Watch speaks.', 'We speak.'], unlike('report:riga-bridges', 'about')],
];

test.each(since8)('an edition of the eighth format keeps %s', (_, edit, message) => {
	expect(messagesOf(build(8, [edit]))).toEqual([message]);
});

test('an edition of the seventh format keeps the ends of periods, the whole of squares and what is missing', () => {
	const { things } = EditionManifest.parse(
		JSON.parse(readFileSync(join(import.meta.dirname, 'format-7/data/editions/1.0.0/manifest.json'), 'utf8')),
	);
	const contentOf = (id: string) => things.find(({ ref }) => ref === `chart:${id}`)?.content ?? {};
	expect(contentOf('when')['places']).toEqual([{ label: 'Time of the inspection', until: '2022-10' }]);
	expect(contentOf('bridges-in-squares')['whole']).toEqual({
		label: 'Bridges examined',
		value: 48,
		figure: 'bridges-examined',
	});
	expect(contentOf('lorries-over-time')['missing']).toEqual([
		{ label: 'out', marks: [{ label: '2020', time: '2020' }] },
	]);
	expect(Object.keys(contentOf('repair'))).not.toContain('facets');
});

test('an edition of the sixth format keeps a hash of the cells that a query gives, and not its rows', () => {
	const { things } = EditionManifest.parse(
		JSON.parse(readFileSync(join(import.meta.dirname, 'format-6/data/editions/1.0.0/manifest.json'), 'utf8')),
	);
	const contentOf = (ref: string) => things.find((each) => each.ref === ref)?.content ?? {};
	expect(Object.keys(contentOf('table:counted'))).not.toContain('rows');
	const rows = ['["Stone Bridge",41250.5,120500]', '["Rail Bridge",null,80250]'].join('\n');
	expect(contentOf('table:counted')['cells']).toBe(sha256(Buffer.from(rows)));
	expect(Object.keys(contentOf('table:repairs'))).not.toContain('cells');
});

test('bars beside the numbers of a table are a look, and no edition keeps them', () => {
	const bars: Edit = ['data/tables/repairs.yaml', 'unit: percent }', 'unit: percent, show: bar }'];
	for (const format of [1, 2, 3, 4, 5, 6]) expect(messagesOf(build(format, [bars])), `format ${format}`).toEqual([]);
});

test.each([2, 3, 4])('an edition of format %i finds whether a copy breaks off under its new name', (format) => {
	const renamed: Edit = ['data/sources/bridge-survey.yaml', 'complete: false', 'extent: cut off\npublish: passages'];
	expect(messagesOf(build(format, [renamed]))).toEqual([]);
});

test('an edition of the fourth format finds that a copy breaks off now, and takes an excerpt for whole', () => {
	const record = 'data/sources/ferry-note.yaml';
	expect(messagesOf(build(4, [[record, 'complete: true', 'extent: cut off']]))).toEqual([
		unlike('source:ferry-note', 'complete'),
	]);
	expect(messagesOf(build(4, [[record, 'complete: true', 'extent: excerpt']]))).toEqual([]);
});

const formats = readdirSync(import.meta.dirname)
	.flatMap((name) => /^format-(\d+)$/.exec(name)?.[1] ?? [])
	.map(Number)
	.sort();

test('every format has an edition that was published in it', () => {
	expect(formats.every(isKnownFormat)).toBe(true);
	expect(formats).toEqual(Array.from({ length: CURRENT_FORMAT }, (_, index) => index + 1));
});

describe.each(formats)('an edition of format %i', (format) => {
	test('equals the same report when nothing was changed', () => {
		expect(messagesOf(build(format, []))).toEqual([]);
	});

	test('needs no explanation in the next edition if nothing was changed', () => {
		expect(messagesOf(build(format, [[report, '1.0.0, date: 2023-02-01', '1.1.0, date: 2023-03-01']], 'new'))).toEqual(
			[],
		);
	});

	test('writes its records in its own format, and the next edition in that of today', () => {
		const next: Edit = [report, '1.0.0, date: 2023-02-01', '1.1.0, date: 2023-03-01'];
		expect(formatOfRecords(build(format, []))).toBe(format);
		expect(formatOfRecords(build(format, [next]))).toBe(CURRENT_FORMAT);
		expect(formatOfRecords(build(format, [], 'replace'))).toBe(CURRENT_FORMAT);
	});

	test('asks why the next edition has another address', () => {
		const edits: Edit[] = [
			[report, '1.0.0, date: 2023-02-01', '1.1.0, date: 2023-03-01'],
			[report, 'https://example.org/bridges/', 'https://example.org/other/'],
		];
		expect(messagesOf(build(format, edits, 'new'))).toEqual([
			'change-is-explained: report:riga-bridges is not what it was in edition 1.0.0, and nothing says why.',
		]);
	});

	test('lets one entry explain all that follows from a source that was saved anew', () => {
		const copy = 'data/sources/bridge-survey.txt';
		const files = new Map(readReportFiles(join(import.meta.dirname, `format-${format}`), new Collector()));
		const edit = (file: string, from: string | RegExp, to: string) =>
			files.set(file, new TextEncoder().encode(new TextDecoder().decode(files.get(file)).replaceAll(from, to)));
		for (const file of [copy, state, 'data/figures/bridges.yaml', 'data/tables/repairs.csv'])
			edit(file, /12 %|(?<=value: |at once,)12/g, '15 %');
		edit('data/figures/bridges.yaml', 'value: 15 %', 'value: 15');
		edit('data/tables/repairs.csv', 'at once,15 %', 'at once,15');
		edit('data/sources/bridge-survey.yaml', /sha256: .*/g, `sha256: ${sha256(files.get(copy) ?? new Uint8Array())}`);
		edit(report, '1.0.0, date: 2023-02-01', '1.1.0, date: 2023-03-01');
		const publish = (of: string) => {
			const changes = `- version: 1.1.0\n  changes:\n    - { type: update, of: [${of}], reason: There is a new copy. }\n`;
			files.set('data/changes.yaml', new TextEncoder().encode(changes));
			return messagesOf(buildReport({ files, ...machine, publishing: 'new' }));
		};
		const unexplained = (ref: string) =>
			`change-is-explained: ${ref} is not what it was in edition 1.0.0, and nothing says why.`;
		expect(publish('source:bridge-survey')).toEqual([]);
		expect(publish('figure:need-repair')).toContain(unexplained('claim:repair-now'));
		edit(state, 'The others', 'All others');
		expect(publish('source:bridge-survey')).toEqual([unexplained('claim:repair-now')]);
	});

	test('reports that the order of headings changed', () => {
		const edit: Edit = [
			state,
			'## The chart {#the-chart}\n\n<Chart id="repair" />\n\n## The table {#the-table}\n\n',
			'## The table {#the-table}\n\n## The chart {#the-chart}\n\n<Chart id="repair" />\n\n',
		];
		expect(messagesOf(build(format, [edit]))).toEqual([
			unlike('section:state', ...(format === 1 ? [] : ['structure']), 'order'),
		]);
	});

	test.each(known)('reports that %s changed', (_, edit, message) => {
		expect(messagesOf(build(format, [edit]))).toContain(message);
	});

	test.each(since2)('reports that %s changed, if it kept that', (_, edit, message) => {
		expect(messagesOf(build(format, [edit]))).toEqual(format === 1 ? [] : [message]);
	});
});

test('an edition of the fourth format keeps who read a number that the build could not', () => {
	const by = (name: string): Edit => ['data/figures/ferries.yaml', 'by: Anna Ozola', `by: ${name}`];
	expect(messagesOf(build(4, [by('Jānis Ozols')]))).toEqual([unlike('figure:ferries', 'reading')]);
});
