import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { type DataFileKind, dataFileKinds, dataSchemas } from '../../../src/core/schemas/data-files.ts';
import { fieldsIn, type JsonSchema, schemasIn } from '../../../src/core/schemas/json-schema.ts';
import { knownNames } from '../../../src/core/schemas/known-names.ts';

const top = join(import.meta.dirname, '../../..');
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const schemas = new Map(dataSchemas(knownNames));
const kinds = Object.entries<DataFileKind>(dataFileKinds).map(([name, { files }]) => {
	const check = ajv.compile(schemas.get(name) ?? {});
	return { name, files, check };
});

/** The files of a report that do not fit their schemas, each with what is wrong. */
function misfits(root: string): string[] {
	return kinds.flatMap(({ files, check }) =>
		globSync(files, { cwd: join(top, root) }).flatMap((file) => {
			if (check(valueOf(join(top, root, file)))) return [];
			return (check.errors ?? []).map(({ instancePath, message = '' }) => `${file} ${instancePath} ${message}`);
		}),
	);
}

function valueOf(file: string): unknown {
	try {
		return load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA });
	} catch {
		return 'It cannot be read.';
	}
}

const reports = ['.', ...readdirSync(join(top, 'tests/fixtures')).map((name) => `tests/fixtures/${name}`)];

test.each(reports)('every data file of %s fits its schema', (root) => {
	expect(globSync('data/**/*.yaml', { cwd: join(top, root) })).not.toEqual([]);
	expect(misfits(root)).toEqual([]);
});

/**
 * Faults that no shape can say: an order, a number of different things, a check sum, a meaning; and those in files
 * that have no schema, since they are prose, CSV or BibTeX.
 */
const beyondShapes = new Set([
	'bounds-both-unstated',
	'bounds-reversed',
	'chart-rows',
	'claim-id-not-in-kebab-case',
	'column-of-a-family-twice',
	'contact-with-an-unknown-part',
	'coverage-names-a-figure-twice',
	'doi-of-a-work',
	'facet-that-figures-lack',
	'fetch-with-a-password',
	'figure-drawn-twice',
	'heading-id-not-in-kebab-case',
	'id-is-constructor',
	'key-is-proto-inside',
	'keys-of-rows-under-two-names',
	'language-of-a-source-malformed',
	'language-of-the-report-malformed',
	'language-of-the-report-twice',
	'language-twice-in-another-case',
	'language-without-data',
	'mark-that-groups-and-parts',
	'name-of-a-footnote',
	'names-of-a-work-not-joined',
	'plural-missing-in-a-translation',
	'quote-too-short',
	'second-interval',
	'series-of-one-name',
	'source-name-not-in-kebab-case',
	'stack-of-one-series',
	'term-in-its-own-definition',
	'text-too-long-with-what-it-names',
	'unit-of-a-year',
	'unit-without-a-name',
	'units-names-a-part-twice',
	'work-in-tex',
	'work-in-unknown-tex',
	'work-of-a-wrong-month',
	'work-with-another-key',
	'work-without-title',
]);

test('a fault in the shape of an entry is a fault by the schemas as well', () => {
	const folder = 'tests/problems/entry-matches-schema';
	const cases = readdirSync(join(top, folder)).sort();
	const missed = cases.filter((name) => misfits(`${folder}/${name}`).length === 0);
	expect(missed).toEqual([...beyondShapes].sort());
	expect(cases.length - missed.length).toBeGreaterThan(60);
});

test('every field has a description', () => {
	expect([...schemas].flatMap(([name, schema]) => undescribed(schema, name))).toEqual([]);
});

/** The fields without a description, apart from those that reference managers write and no author is told of. */
function undescribed(schema: JsonSchema, path: string): string[] {
	const own = fieldsIn(schema)
		.filter(([, field]) => field.description === undefined && field['doNotSuggest'] !== true)
		.filter(([, field]) => field.$ref === undefined)
		.map(([name]) => `${path}.${name}`);
	const inner: string[] = [];
	schemasIn(schema, (each) => {
		inner.push(...undescribed(each, path));
		return each;
	});
	return [...own, ...inner];
}

test.each(kinds.filter(({ name }) => name !== 'connections'))('no field that nobody knows in $files', (kind) => {
	const entry = { 'no-such-field': 1 };
	kind.check(isList(kind.name) ? [entry] : entry);
	expect(JSON.stringify(kind.check.errors)).toMatch(/no-such-field/);
});

function isList(name: string): boolean {
	return schemas.get(name)?.type === 'array';
}
