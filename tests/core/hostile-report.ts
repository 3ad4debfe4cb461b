import { load } from 'js-yaml';
import { join } from 'node:path';
import { buildReport, type BuildResult } from '../../src/core/build-report.ts';
import { ChartSpec } from '../../src/core/chart/chart-spec.ts';
import { kindOfFigure, writtenKinds } from '../../src/core/model/evidence/written-kinds.ts';
import { PictureSpec } from '../../src/core/model/picture.ts';
import { ReportMetaSpec } from '../../src/core/model/report-meta.ts';
import { SourceSpec } from '../../src/core/model/source.ts';
import { kindOfTable, writtenTables } from '../../src/core/model/tables/written-tables.ts';
import { TermSpec } from '../../src/core/model/term.ts';
import { UnitSpec } from '../../src/core/model/unit.ts';
import { WorkSpec } from '../../src/core/model/work-record.ts';
import { Collector } from '../../src/core/problem.ts';
import { setWorks } from '../../src/node/cite/set-works.ts';
import { CacheFolder } from '../../src/node/data-sets/cache-folder.ts';
import { CachedEngine } from '../../src/node/data-sets/cached-engine.ts';
import { openDataEngine } from '../../src/node/data-sets/open-data-engine.ts';
import { citationStyles } from '../../src/node/load-report.ts';
import { decodePictures } from '../../src/node/pictures/ask-for-pictures.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { readReportFiles } from '../../src/node/read-files.ts';
import { fixtureRoot } from './chart/fixture-report.ts';
import { type TextField, textFields, withText } from './text-fields.ts';

/** Words of a source that mean harm. They stand in the copy and in its quotes, so no schema leads to them. */
export const SOURCE_WORDS = '</script><img src=x onerror=alert()> "onload= ]]> #import "x" </mark></li> href="/x"';
/** Words of prose that mean harm. */
export const PROSE_WORDS = '</style><svg onload=confirm()> \' onclick=\' --> $z$ </title> action="/y" &lt;b&gt;';

const sign = `The sign says ${SOURCE_WORDS} and no more.`;
const decoder = new TextDecoder();

// Hundreds of reports are built here over the same data sets. Its folder does not exist, so nothing outlives the run.
const cache = new CacheFolder(fixtureRoot, join(import.meta.dirname, 'no-cache'));
const dataEngine = new CachedEngine(fixtureRoot, openDataEngine(), cache);

/** A report with something of everything, as text by file. */
function makeBase(): Map<string, string> {
	const base = new Map(
		[...readReportFiles(fixtureRoot, new Collector())].map(([file, bytes]) => [file, decoder.decode(bytes)]),
	);
	const edit = (file: string, change: (text: string) => string) => base.set(file, change(base.get(file) ?? ''));
	edit(
		'data/report.yaml',
		(text) =>
			`${text}unknowns: [{ id: no-fares, title: The fares, text: What a ticket costs is not said. }]\ncoverChart: range\n`,
	);
	edit('data/report.yaml', (text) =>
		text.replace('organisation: Ferry Watch', 'organisation: Ferry Watch\n  - { given: Anna, family: Ozola }'),
	);
	base.set(
		'data/terms.yaml',
		`- { id: night-boat, label: Night boat, definition: A boat that goes at night., source: harbour-note, quote: ${JSON.stringify(sign)} }\n`,
	);
	edit('data/sources/harbour-note.txt', (text) =>
		text.replace('A mast costs', `${SOURCE_WORDS} A mast costs`).concat(`${sign}\n`),
	);
	edit('data/figures/boats.yaml', (text) =>
		text.replace('quote: A mast costs', `quote: |-\n    ${SOURCE_WORDS} A mast costs`),
	);
	edit('data/figures/boats.yaml', (text) =>
		text.replace(
			'population: unstated\n  definition: What both',
			'population: unstated\n  assumption: That both are bought.\n  definition: What both',
		),
	);
	edit('data/sources/harbour-note.yaml', (text) =>
		text.replace(
			/sha256: .*/,
			`sha256: ${sha256(new TextEncoder().encode(base.get('data/sources/harbour-note.txt')))}`,
		),
	);
	const tides = `Pier,${SOURCE_WORDS.replaceAll('"', '')},Height\n,,mean\nOld pier,"${SOURCE_WORDS.replaceAll('"', '""')}",1.25\nNew pier,,0.75\n`;
	base.set('data/sources/tides.csv', tides);
	base.set(
		'data/sources/tides.yaml',
		`${(base.get('data/sources/harbour-note.yaml') ?? '').replace(/sha256: .*/, `sha256: ${sha256(new TextEncoder().encode(tides))}`)}
columns: { Height / mean: { type: number, unit: m } }
format: { encoding: utf-8, delimiter: ',', header: [1, 2] }
`,
	);
	base.set(
		'data/figures/tides.yaml',
		`- id: tide
  label: Tide at the {each:Pier}
  definition: How high the water stands at the {each:Pier}.
  caveat: The table has no day.
  period: unstated
  area: unstated
  population: tides
  cell: { source: tides, column: Height / mean, each: { Pier: } }
- id: tide-mean
  label: Mean tide
  definition: The mean of the piers.
  period: unstated
  area: unstated
  population: tides
  assumption: Each pier counts once.
  query: { from: [tides], sql: 'SELECT avg("Height / mean") FROM tides' }
`,
	);
	base.set(
		'data/pictures/pier.svg',
		'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 10h40"/></svg>\n',
	);
	base.set(
		'data/pictures/pier.yaml',
		'alt: A line for the water.\ncaption: The pier.\ncredit: Ferry Watch\nlicence: CC0\n',
	);
	const works = [
		{
			id: 'piers',
			type: 'book',
			title: 'Piers',
			author: [{ family: 'Ozola', given: 'Anna' }, { literal: 'Ferry Watch' }],
			publisher: 'Ferry Watch',
			'publisher-place': 'Riga',
			'collection-title': 'Boats',
			genre: 'Handbook',
			DOI: '10.1234/piers',
			URL: 'https://example.org/piers',
		},
	];
	base.set('data/works.json', JSON.stringify(works));
	const escaped = PROSE_WORDS.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('"', '&quot;')
		.replaceAll('$', '&#36;');
	edit(
		'content/boats.mdx',
		(text) =>
			`${text}
## A heading: ${escaped} {#heading}

<Claim id="claim" title="${escaped}">
Words: ${escaped}, the <Term id="night-boat" />, and \`${PROSE_WORDS}\`; <Fig id="tide/old-pier" />, <Fig id="tide-mean" />
<Cite id="piers" />.[^sea]
</Claim>

<Picture id="pier" />

<Unknown id="no-fares" />

[^sea]: At sea: ${escaped}.
`,
	);
	return base;
}

/** The files of the report that hostile text is put into. */
export const base: ReadonlyMap<string, string> = makeBase();

const schemas: readonly (readonly [RegExp, (value: unknown) => unknown])[] = [
	[/^data\/report\.yaml$/, () => ReportMetaSpec],
	[/^data\/sources\//, () => SourceSpec],
	[/^data\/figures\//, (value) => writtenKinds[kindOfFigure(value)].schema],
	[/^data\/charts\//, () => ChartSpec],
	[/^data\/tables\//, (value) => writtenTables[kindOfTable(value) ?? 'quoted'].schema],
	[/^data\/terms\.yaml$/, () => TermSpec],
	[/^data\/units\.yaml$/, () => UnitSpec],
	[/^data\/pictures\//, () => PictureSpec],
	[/^data\/works\.json$/, () => WorkSpec],
];

/** What the data files of that report hold, by file. */
export const parsed: ReadonlyMap<string, unknown> = new Map(
	[...base].filter(([file]) => /\.(?:yaml|json)$/.test(file)).map(([file, text]) => [file, load(text)]),
);

/** Every field of the data files that takes any text by its schema. */
export const everyTextField: readonly TextField[] = [...parsed].flatMap(([file, value]) => {
	const [, schemaOf] = schemas.find(([pattern]) => pattern.test(file)) ?? [];
	if (schemaOf === undefined) throw new Error(`No schema is known for ${file}: name it in hostile-report.ts.`);
	const fields = Array.isArray(value)
		? value.flatMap((each: unknown, index) => textFields(file, schemaOf(each), each, [index]))
		: textFields(file, schemaOf(value), value);
	// Of some sixty fields of a work that are read alike, try two: a citation style shortens names and moves their marks.
	return fields.filter(
		({ path: [, field] }) => file !== 'data/works.json' || field === 'title' || field === 'publisher',
	);
});

/** The files with texts put in at fields. JSON is YAML, and holds any text. */
export function filesWith(texts: ReadonlyMap<TextField, string>): Map<string, string> {
	const changed = new Map(parsed);
	for (const [{ file, path }, text] of texts) changed.set(file, withText(changed.get(file), path, text));
	return new Map(
		[...base].map(([file, text]) => [
			file,
			changed.get(file) === parsed.get(file) ? text : JSON.stringify(changed.get(file), null, 1),
		]),
	);
}

/** The pipeline over the report with texts put in. */
export function buildWith(texts: ReadonlyMap<TextField, string>): BuildResult {
	const files = new Map([...filesWith(texts)].map(([file, text]) => [file, new TextEncoder().encode(text)]));
	return buildReport({
		files,
		sha256,
		dataEngine,
		decodePictures,
		citeWorks: setWorks,
		citationStyles,
		hasLetter: () => true,
	});
}

/** The kind of a field: those of one kind stand at the same place of a schema. */
export function kindOf({ file, path }: TextField): string {
	return `${file.replace(/[^/]+\.yaml$/, (name) => (file.split('/').length > 2 ? '*' : name))} ${path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')}`;
}
