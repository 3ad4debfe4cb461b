import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, JSON_SCHEMA } from 'js-yaml';
import { expect, test } from 'vitest';
import { loadReport } from '../src/node/load-report.ts';
import { citationCffSchema } from './schemas/citation-cff.ts';
import { faultsOf } from './schemas/faults-of.ts';

const root = join(import.meta.dirname, '..');
const file: unknown = load(readFileSync(join(root, 'CITATION.cff'), 'utf8'), { schema: JSON_SCHEMA });

test('CITATION.cff is a Citation File 1.2.0', () => {
	expect(faultsOf(file, citationCffSchema)).toEqual([]);
});

test('CITATION.cff says of the report what data/report.yaml says', () => {
	const result = loadReport(root);
	if (!('report' in result)) return expect.fail('The report of this repository has problems.');
	const { title, subtitle, authors, edition, licence, url } = result.report.meta;
	expect(file).toMatchObject({
		title,
		abstract: expect.stringContaining(subtitle ?? ''),
		version: edition.version,
		'date-released': edition.date,
		license: licence.content.id,
		url,
		authors: authors.map((agent) =>
			'organisation' in agent
				? { name: agent.organisation }
				: { 'family-names': agent.family, 'given-names': agent.given },
		),
	});
});
