import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { pathInLanguage } from '../../src/core/permalink/languages.ts';
import { permalink } from '../../src/core/permalink/permalink.ts';
import { citedData, cslData } from '../schemas/csl-data.ts';
import { dataciteSchema } from '../schemas/datacite.ts';
import { dataPackageSchema } from '../schemas/data-package.ts';
import { faultsOf, makeValidator } from '../schemas/faults-of.ts';
import { linksetSchema } from '../schemas/linkset.ts';
import { roCrateSchema } from '../schemas/ro-crate.ts';
import type { Shape } from '../schemas/shape.ts';
import { webManifestSchema } from '../schemas/web-manifest.ts';
import { dist, loadedReports, readJson } from './read-dist.ts';

/** Formats that others define. A file of our own names its schema itself. */
const foreign: readonly { files: RegExp; schema: Shape }[] = [
	{ files: /\/references\.csl\.json$/, schema: citedData },
	{ files: /\.csl\.json$/, schema: cslData },
	{ files: /\/datapackage\.json$/, schema: dataPackageSchema },
	{ files: /\/ro-crate-metadata\.json$/, schema: roCrateSchema },
	{ files: /\/datacite\.json$/, schema: dataciteSchema },
	{ files: /\/linkset\.json$/, schema: linksetSchema },
	{ files: /\/site\.webmanifest$/, schema: webManifestSchema },
];

const [report, ...translations] = loadedReports();
const Schema = z.looseObject({ $id: z.url() });
const Named = z.looseObject({ $schema: z.string() });

/** All but the search index, which only its own script reads, and the frozen editions, which are what they were. */
const files = globSync('**/*.{json,webmanifest}', { cwd: dist })
	.map((file) => `/${file.replaceAll('\\', '/')}`)
	.filter((file) => !/^\/(?:pagefind|v)\//.test(pathInLanguage(file, report.meta.languages)))
	.sort();
const schemas = files.filter((file) => file.endsWith('.schema.json'));
const ajv = makeValidator(schemas.map((file) => Schema.parse(readJson(file))));

test.each(schemas)('%s is a JSON Schema that lives where it says', async (file) => {
	const schema = Schema.parse(readJson(file));
	expect(await ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
	const own = pathInLanguage(file, report.meta.languages);
	const of = translations.find(({ meta }) => file === `/${meta.folder}${own.slice(1)}`) ?? report;
	expect(schema.$id).toBe(permalink(of, own));
});

test.each(files.filter((file) => !schemas.includes(file)))('%s is what its schema says', (file) => {
	const value = readJson(file);
	const known = foreign.find(({ files: pattern }) => pattern.test(file));
	if (known !== undefined) return expect(faultsOf(value, known.schema, ajv)).toEqual([]);
	const { $schema } = Named.parse(value);
	expect(faultsOf(value, $schema, ajv)).toEqual([]);
});

test('a field that no schema knows is found', () => {
	const [figure = ''] = files.filter((file) => file.startsWith('/figures/') && !file.endsWith('.csl.json'));
	const value = Named.parse(readJson(figure));
	expect(faultsOf({ ...value, colour: 'red' }, value.$schema, ajv)).toEqual([expect.stringContaining('colour')]);
});
