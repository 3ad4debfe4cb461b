import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildReport } from '../../../src/core/build-report.ts';
import { writeManifest } from '../../../src/core/editions/write-manifest.ts';
import { jsonSchemas } from '../../../src/core/metadata/json-schemas.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { faultsOf, makeValidator } from '../../schemas/faults-of.ts';
import { small } from './small-report.ts';

const Named = z.looseObject({ $id: z.string() });
const schemas = jsonSchemas(small).map(({ kind, schema }) => ({ kind, schema: Named.parse(schema) }));
const ajv = makeValidator(schemas.map(({ schema }) => schema));

test.each(schemas)(
	'the schema $kind finds everything to which it refers in the schemas that are published',
	({ schema }) => {
		expect(ajv.getSchema(schema.$id)).toBeTypeOf('function');
	},
);

test('the manifest of an edition is what its schema says', () => {
	const files = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());
	const built = buildReport({ files, sha256, citationStyles, hasLetter, publishing: 'new' });
	if ('problems' in built) throw new Error('The small report has problems.');
	const manifest = writeManifest(built, [{ path: 'index.html', bytes: 1, sha256: sha256(new Uint8Array(1)) }]);
	const schema = schemas.find(({ kind }) => kind === 'edition')?.schema.$id ?? '';
	const value: unknown = JSON.parse(JSON.stringify(manifest));
	expect(faultsOf(value, schema, ajv)).toEqual([]);
	expect(faultsOf({ ...manifest, things: [{}] }, schema, ajv)).not.toEqual([]);
});
