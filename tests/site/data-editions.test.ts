import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/node/sha256.ts';
import { edit, run, write } from './edition-fixture.ts';

/** Reports of data sets, of which one cell is corrected between two editions. Lists of changes leave zeros out. */
const reports = [
	{
		report: 'energy',
		source: 'energy-balance',
		file: 'energy-balance.csv',
		edition: 'date: 2021-10-01',
		cell: ['Latvia,2020,Wind,79.8', 'Latvia,2020,Wind,80.9'],
		written: ['79.8', '80.9'],
		figure: 'latvia-wind-last',
		values: ['79.8 TJ', '80.9 TJ'],
		shown: ['79.8 TJ', '80.9 TJ'],
		same: 'latvia-wind-first',
		draft: [
			'# wind-total: 645.5 TJ → 646.6 TJ (+0.17%)',
			'# latvia-wind-last: 79.8 TJ → 80.9 TJ (+1.38%)',
			/^# chart:fuels-of-latvia, chart:wind-by-country,.* table:wind-by-year$/,
			'# to be read again, since numbers in it changed: report:baltic-energy, section:wind',
			'- { type: update, of: [source:energy-balance], reason: … }',
		],
		explained: ['source:energy-balance'],
		history:
			'Corrected in 1.0.1: was 79.8 TJ, now 80.9 TJ (+1.38%). The source was saved anew: The office corrected a number.',
	},
	{
		report: 'schools',
		source: 'teachers',
		file: 'teachers.csv',
		edition: 'date: 2021-04-01',
		cell: [';2020;22 806;19,0;', ';2020;22 806;19,5;'],
		written: ['19,0', '19,5'],
		figure: 'hours/akmola',
		values: ['19 hours', '19.5 hours'],
		shown: ['19.0 hours', '19.5 hours'],
		same: 'hours/pavlodar',
		draft: [
			'# hours/akmola: 19 hours → 19.5 hours (+2.63%)',
			'# to be read again, since numbers in it changed: claim:teachers-counted',
			'- { type: update, of: [source:teachers], reason: … }',
		],
		explained: ['source:teachers', 'figure:hours/akmola'],
		history: 'Corrected in 1.0.1: was 19 hours, now 19.5 hours (+2.63%). The office corrected a number.',
	},
] as const;

describe.each(reports)('a report of data sets, $report', ({ report, source, file, edition, cell, figure, ...more }) => {
	const root = mkdtempSync(join(tmpdir(), `data-editions-${report}-`));
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	const copy = join(root, 'data/sources', file);
	const [wrong, right] = cell;
	const plain = (text: string) => text.replace(/[^\S\n]+/g, ' ');
	const built = (path: string) => plain(readFileSync(join(root, 'dist', path), 'utf8'));
	const words = (path: string) =>
		built(`${path}/index.html`)
			.replace(/<[^>]+>/g, ' ')
			.replace(/\s+/g, ' ');
	let unexplained: string;
	let refused: string;

	beforeAll(() => {
		cpSync(join(import.meta.dirname, '../fixtures', report), root, { recursive: true });
		expect(run(root, 'publish')).toMatchObject({ status: 0 });
		const corrected = readFileSync(copy, 'latin1').replace(wrong, right);
		writeFileSync(copy, corrected, 'latin1');
		const hash = `sha256: ${sha256(readFileSync(copy))}`;
		edit(root, `data/sources/${source}.yaml`, /^sha256: .*$/m, hash);
		edit(root, 'data/report.yaml', `version: 1.0.0, ${edition}`, 'version: 1.0.1, date: 2021-11-01');
		unexplained = plain(run(root, 'edition:changes').output);
		refused = run(root, 'publish').output;
		write(
			root,
			'data/changes.yaml',
			`- version: 1.0.1
  changes:
    - { type: correction, of: [${more.explained.join(', ')}], reason: The office corrected a number. }
`,
		);
	}, 240_000);

	test('a source that was saved anew is drafted as one line below all that follows from its data', () => {
		const drafted = unexplained.trim().split('\n').slice(-more.draft.length);
		for (const [index, line] of more.draft.entries())
			expect(drafted[index]?.trim()).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
		expect(unexplained).not.toContain(`${more.same}:`);
	});

	test('without it the edition is refused, and each problem names the one line', () => {
		expect(refused).toContain(`figure:${figure} is not what it was in edition 1.0.0`);
		expect(refused).toContain(`add { type: update, of: [source:${source}], reason: … }`);
	});

	test('the edition before keeps its value, and the new one says what changed', () => {
		const [before, after] = more.shown;
		expect(run(root, 'publish')).toMatchObject({ status: 0 });
		expect(run(root, 'build')).toMatchObject({ status: 0 });
		expect(words(`v/1.0.0/figures/${figure}`)).toContain(before);
		expect(words(`v/1.0.0/sources/${source}`)).toContain(more.written[0]);
		expect(words(`figures/${figure}`)).toContain(after);
		expect(words(`sources/${source}`)).toContain(more.written[1]);
		expect(words('editions')).toMatch(new RegExp(more.values.join('.*')));
		expect(words('editions')).toContain('The source was saved anew: The office corrected a number.');
		for (const page of [`figures/${figure}`, `v/1.0.0/figures/${figure}`]) expect(words(page)).toContain(more.history);
		expect(built('editions.xml')).toContain(more.history);
		expect(built('editions.json')).toContain(`"source": "source:${source}"`);
	}, 180_000);

	test('nothing needs an explanation again once the edition is published', () => {
		expect(run(root, 'check')).toMatchObject({ status: 0 });
		expect(run(root, 'edition:changes').output).toContain('Edition 1.0.1 is published, and the report is what it was.');
	});
});
