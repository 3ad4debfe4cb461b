import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { codePointOffsets } from '../../../src/core/metadata/evidence-record.ts';
import { csv } from '../../../src/core/metadata/csv.ts';
import { datacite } from '../../../src/core/metadata/datacite.ts';
import { pathInPackage } from '../../../src/core/metadata/data-file.ts';
import { dataPackage } from '../../../src/core/metadata/data-package.ts';
import { figureRecords, figureSchema } from '../../../src/core/metadata/figure-record.ts';
import { figuresFileSchema } from '../../../src/core/metadata/figures-file.ts';
import { figuresTable } from '../../../src/core/metadata/figures-csv.ts';
import { roCrate } from '../../../src/core/metadata/ro-crate.ts';
import { json } from '../../../src/core/outputs/family.ts';
import { isText } from '../../../src/core/model/source.ts';
import { dataciteSchema } from '../../schemas/datacite.ts';
import { dataPackage1 } from '../../schemas/data-package-1.ts';
import { dataPackageSchema } from '../../schemas/data-package.ts';
import { faultsOf, makeValidator } from '../../schemas/faults-of.ts';
import { readZip } from '../../schemas/read-zip.ts';
import { roCrateSchema } from '../../schemas/ro-crate.ts';
import { tableFaults } from '../../schemas/table-faults.ts';
import { arbitraryWork } from '../cite/arbitrary-work.ts';
import { prepare } from '../outputs/prepare.ts';
import { hostileReport, hostileText } from './hostile-report.ts';
import { filesOf, identified, small } from './small-report.ts';

const Rows = z.array(z.record(z.string(), z.string()));
/** What a reader who knows of the apostrophe takes a cell for. */
const asWritten = (cell: string | undefined) =>
	cell?.replace(/^'(?=[\s;"']*[=+\-@＝＋－＠]|[\t\r\n])/, '').replace(/([;\t\r\n]["']*)'(?=[=+\-@＝＋－＠])/g, '$1');
const files = filesOf(small);
const ajv = makeValidator();

test('a cell comes back as it was written, and none is a formula', () => {
	fc.assert(
		fc.property(
			fc.array(fc.record({ a: hostileText, b: hostileText, c: fc.double({ noNaN: true, noDefaultInfinity: true }) }), {
				minLength: 1,
				maxLength: 5,
			}),
			(rows) => {
				const back = Rows.parse(parse(csv(['a', 'b', 'c'], rows), { columns: true, record_delimiter: '\r\n' }));
				expect(back.map(({ a, b, c }) => ({ a: asWritten(a), b: asWritten(b), c: Number(c) }))).toEqual(
					rows.map((row) => ({ ...row, c: row.c + 0 })),
				);
				for (const { a = '', b = '' } of back)
					for (const cell of [a, b]) expect(cell).not.toMatch(/^[\s;"]*[=+\-@＝＋－＠]/);
			},
		),
	);
});

test.each([
	'=1+1',
	' =1+1',
	';=1+1',
	'\t=1+1',
	'\r=1+1',
	'\n=1+1',
	'\r\n =1+1',
	'＝1+1',
	'＋1',
	'－1',
	'＠a',
	'"=1+1"',
	"'=1+1",
	'\u00a0=1',
	'words;=1+1',
	'words\t@a',
	'words\n-1+1',
	'words;"=1+1"',
	"words;'=1+1",
	'";=1+1;"',
	'-3 to 4',
])('whatever parts the cells, %j begins no formula, and comes back as it was written', (words) => {
	const file = csv(['before', 'a', 'after'], [{ before: 1, a: words, after: 2 }]);
	const [, [, cell = ''] = []] = z.array(z.array(z.string())).parse(parse(file, { record_delimiter: '\r\n' }));
	expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
	for (const part of file.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^"*[=+\-@＝＋－＠]/);
	expect(asWritten(Rows.parse(parse(file, { columns: true, record_delimiter: '\r\n' }))[0]?.['a'])).toBe(words);
});

test('a number is read as a number, whatever its sign, and words that begin no formula stay as they are', () => {
	const rows = [
		{ a: -3, b: 'a-b; c = d' },
		{ a: 1e-9, b: 'from 1 to 2 (−3)' },
	];
	expect(csv(['a', 'b'], rows)).toBe('a,b\r\n-3,a-b; c = d\r\n1E-9,from 1 to 2 (−3)\r\n');
});

test('a report of hostile words comes back whole from its CSV, its JSON and its archive', () => {
	fc.assert(
		fc.property(hostileReport, (report) => {
			const prepared = prepare(report);
			const [records, all] = [prepared.figures(), prepared.data()];
			const [table, structured] = [
				all.find(({ name }) => name === 'figures')?.body.toString() ?? '',
				all.find(({ name }) => name === 'figures-json')?.body.toString() ?? '',
			];
			expect(tableFaults(table, figuresTable(report.editions.format))).toEqual([]);
			const rows = Rows.parse(parse(table, { columns: true, record_delimiter: '\r\n' }));
			for (const [index, { id, label, value, definition, population, evidence }] of records.entries()) {
				const row = rows[index];
				expect([row?.['id'], ...['label', 'definition', 'population'].map((name) => asWritten(row?.[name]))]).toEqual([
					id,
					label,
					definition,
					population,
				]);
				if (typeof value === 'number') expect(Number(row?.['value'])).toBe(value + 0);
				if (evidence.kind === 'stated') expect(asWritten(row?.['quote'])).toBe(evidence.quote);
			}
			expect(
				figuresFileSchema(figureSchema(report.editions.format), report.editions.format).parse(JSON.parse(structured))
					.figures,
			).toEqual(JSON.parse(JSON.stringify(records)));
			const zip = readZip(prepared.archive().bytes);
			for (const { path, bytes } of all)
				expect(Buffer.from(zip.get(pathInPackage(path))?.bytes ?? []).equals(bytes), path).toBe(true);
		}),
		{ numRuns: 30 },
	);
});

test('the words of a hostile source are found by position and by quote', () => {
	fc.assert(
		fc.property(hostileReport, (report) => {
			const characters = new Map(
				report.sources.filter(isText).map(({ id, copy: { pieces } }) => {
					const [{ text } = { text: '' }] = pieces;
					return [id, { text, points: [...text] }];
				}),
			);
			for (const { evidence } of figureRecords(report)) {
				if (evidence.kind !== 'stated') continue;
				const { selector } = evidence.target;
				if (selector.length === 1) throw new Error('The whole copy is published, and its positions are not.');
				const [quote, position] = selector;
				const { text = '', points = [] } = characters.get(evidence.source) ?? {};
				expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
				expect(text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
			}
		}),
	);
});

test('descriptors of any work are what their schemas say, with its names as they are', () => {
	fc.assert(
		fc.property(arbitraryWork, fc.boolean(), (arbitrary, hasIdentifiers) => {
			const work = hasIdentifiers ? identified(arbitrary) : arbitrary;
			const names = work.authors.map((agent) => ('organisation' in agent ? agent.organisation : agent.family));
			const [descriptor, crate, record] = [
				dataPackage(small, work, files, pathInPackage),
				roCrate(small, work, { files, others: [], pathOf: pathInPackage }),
				datacite(small, work, files),
			].map((value): unknown => JSON.parse(json(value)));
			expect(faultsOf(descriptor, dataPackageSchema, ajv)).toEqual([]);
			expect(faultsOf(descriptor, dataPackage1, ajv)).toEqual([]);
			expect(faultsOf(crate, roCrateSchema, ajv)).toEqual([]);
			expect(faultsOf(record, dataciteSchema, ajv)).toEqual([]);
			expect(descriptor).toMatchObject({ title: work.title, version: work.version });
			expect(record).toMatchObject({
				publisher: { name: work.publisher },
				creators: work.authors.map((agent) =>
					'organisation' in agent ? { name: agent.organisation } : { givenName: agent.given, familyName: agent.family },
				),
			});
			for (const name of names) expect(JSON.stringify(crate)).toContain(JSON.stringify(name).slice(1, -1));
		}),
		{ numRuns: 100 },
	);
});

test('offsets count characters, whatever they take to write', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('a', 'é', 'қ', '人', '🙂', '👩‍🔬', '\n')), fc.nat(), (letters, at) => {
			const before = letters.slice(0, at % (letters.length + 1)).join('');
			expect(codePointOffsets(letters.join(''))(before.length)).toBe([...before].length);
		}),
	);
});
