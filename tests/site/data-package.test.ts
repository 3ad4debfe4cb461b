import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatBytes } from '../../src/core/format/format-bytes.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { permalink } from '../../src/core/permalink/permalink.ts';
import { dataPackage1 } from '../schemas/data-package-1.ts';
import { dataPackageSchema } from '../schemas/data-package.ts';
import { faultsOf } from '../schemas/faults-of.ts';
import { readZip } from '../schemas/read-zip.ts';
import { roCrateSchema } from '../schemas/ro-crate.ts';
import { type PublishedTable, tableFaults } from '../schemas/table-faults.ts';
import { elementsOf, fileOf, loadedReport, readJson, readText, targetOf } from './read-dist.ts';

const Package = z.looseObject({
	resources: z.array(
		z.looseObject({
			name: z.string(),
			path: z.string(),
			bytes: z.int(),
			hash: z.string(),
			schema: z.custom<PublishedTable>().optional(),
		}),
	),
});
const Crate = z.looseObject({
	'@graph': z.array(
		z.looseObject({
			'@id': z.string(),
			'@type': z.string(),
			contentSize: z.string().optional(),
			sha256: z.string().optional(),
		}),
	),
});

const report = loadedReport();
const descriptor = Package.parse(readJson('/data/datapackage.json'));
const zip = readZip(readFileSync(fileOf('/data/report-data.zip')));
const unpacked = Package.parse(JSON.parse(zipped('datapackage.json')));

function zipped(path: string): string {
	return new TextDecoder('utf-8', { fatal: true }).decode(zip.get(path)?.bytes);
}

/** Where a resource stands on the site. */
function addressOf(path: string): string {
	const { href } = new URL(path, permalink(report, '/data/'));
	return href.slice(permalink(report, '/').length - 1);
}

test.each(descriptor.resources)('$name stands where the descriptor says, byte for byte', ({ path, bytes, hash }) => {
	const file = readFileSync(fileOf(addressOf(path)));
	expect([file.length, `sha256:${sha256(file)}`]).toEqual([bytes, hash]);
});

test.each(descriptor.resources.filter(({ schema }) => schema !== undefined))(
	'every cell of $name is what its column declares',
	({ path, schema }) => {
		expect(schema && tableFaults(readText(addressOf(path)), schema)).toEqual([]);
	},
);

test('the package holds the figures, each table, each chart and each saved copy', () => {
	const names = descriptor.resources.map(({ name }) => name);
	const wanted = [
		...report.tables.map(({ id }) => `table-${id}`),
		...report.charts.map(({ id }) => `chart-${id}`),
		...report.sources.map(({ id }) => `source-${id}`),
	];
	expect(names).toEqual(expect.arrayContaining(['figures', 'figures-json', ...wanted]));
	expect(new Set(names).size).toBe(names.length);
});

test('the archive holds what its descriptor names, the same files as the site, and nothing unnamed', () => {
	for (const schema of [dataPackageSchema, dataPackage1])
		expect(faultsOf(JSON.parse(zipped('datapackage.json')), schema)).toEqual([]);
	for (const { path, bytes, hash } of unpacked.resources) {
		const entry = zip.get(path);
		expect([entry?.bytes.length, entry && `sha256:${sha256(entry.bytes)}`], path).toEqual([bytes, hash]);
	}
	expect(unpacked.resources.map(({ name, hash }) => [name, hash])).toEqual(
		descriptor.resources.map(({ name, hash }) => [name, hash]),
	);
	const others = [
		'README.txt',
		'datapackage.json',
		'ro-crate-metadata.json',
		'datacite.json',
		'cite/report.bib',
		'cite/report.ris',
		'cite/report.csl.json',
	];
	expect([...zip.keys()].sort()).toEqual([...unpacked.resources.map(({ path }) => path), ...others].sort());
	for (const path of others.filter((each) => /^(?:cite\/|datacite)/.test(each)))
		expect(zipped(path)).toBe(readText(`/${path}`));
});

test('the archive depends on nothing but its files and the day of the edition', () => {
	expect([...zip.keys()]).toEqual([...zip.keys()].sort());
	expect(new Set([...zip.values()].map(({ time }) => time))).toEqual(new Set([`${report.meta.edition.date}T12:00:00`]));
});

test('the words on the package name each file of it', () => {
	const words = zipped('README.txt');
	for (const { path } of unpacked.resources) expect(words).toContain(path);
	expect(words).toContain(report.meta.licence.content.url);
	for (const line of words.split('\n')) expect(line.length <= 78 || !line.trim().includes(' '), line).toBe(true);
});

test.each([
	['the site', () => readText('/ro-crate-metadata.json'), (id: string) => readFileSync(fileOf(`/${id}`))],
	['the archive', () => zipped('ro-crate-metadata.json'), (id: string) => zip.get(id)?.bytes],
] as const)(
	'the RO-Crate of %s describes the files that are there, and every entity that it refers to',
	(_, read, bytesOf) => {
		const json: unknown = JSON.parse(read());
		expect(faultsOf(json, roCrateSchema)).toEqual([]);
		const entities = Crate.parse(json)['@graph'];
		const ids = entities.map(({ '@id': id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const named = new Set([...read().matchAll(/\{\s*"@id": "([^"]*)"\s*\}/g)].map(([, id = '']) => id));
		for (const id of named) if (!id.startsWith('https://w3id.org/ro/crate')) expect(ids).toContain(id);
		for (const id of ids) if (id !== 'ro-crate-metadata.json') expect(named).toContain(id);
		for (const { '@id': id, '@type': type, contentSize, sha256: hash } of entities) {
			if (type !== 'File') continue;
			const bytes = bytesOf(id);
			expect(bytes, id).toBeDefined();
			if (hash !== undefined && bytes !== undefined)
				expect([String(bytes.length), sha256(bytes)], id).toEqual([contentSize, hash]);
		}
	},
);

test('the archive that the RO-Crate offers is the one that is there', () => {
	const download = Crate.parse(readJson('/ro-crate-metadata.json'))['@graph'].find(
		({ '@type': type }) => type === 'DataDownload',
	);
	const file = readFileSync(fileOf('/data/report-data.zip'));
	expect(download).toMatchObject({
		'@id': permalink(report, '/data/report-data.zip'),
		contentSize: String(file.length),
		sha256: sha256(file),
	});
});

test('the page of the data gives the size of each file as it is', () => {
	const shown = elementsOf(readText('/data/')).filter(({ tag }) => tag === 'dt');
	expect(shown.length).toBeGreaterThan(descriptor.resources.length);
	for (const { text } of shown) {
		const [name = '', ...size] = text.trim().split(/\s+/);
		const path = [
			...descriptor.resources.map((each) => addressOf(each.path)),
			'/data/report-data.zip',
			'/data/datapackage.json',
			'/ro-crate-metadata.json',
			'/datacite.json',
		].find((each) => each.endsWith(`/${name}`));
		expect(path, name).toBeDefined();
		expect(size.join(' ')).toBe(
			formatBytes(readFileSync(fileOf(path ?? '')).length, report.meta.language).replace(/\s/g, ' '),
		);
	}
});

test('the page of the data offers each file of the package, and each descriptor of it', () => {
	const links = elementsOf(readText('/data/')).flatMap(({ tag, properties }) =>
		tag === 'a' ? [targetOf('/data/', String(properties['href']))?.address] : [],
	);
	const descriptors = ['/data/report-data.zip', '/data/datapackage.json', '/ro-crate-metadata.json', '/datacite.json'];
	expect(links).toEqual(
		expect.arrayContaining([...descriptor.resources.map(({ path }) => addressOf(path)), ...descriptors]),
	);
});
