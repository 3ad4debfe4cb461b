import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { chooseLanguage, forgetReport, keepDataSets, knownReport } from '../../src/node/known-report.ts';

const root = mkdtempSync(join(tmpdir(), 'known-report-'));
cpSync(join(import.meta.dirname, '../fixtures/energy'), root, { recursive: true });
const caches = mkdtempSync(join(tmpdir(), 'known-report-caches-'));
vi.stubEnv('REPORT_ROOT', root);
for (const name of ['XDG_CACHE_HOME', 'LOCALAPPDATA']) vi.stubEnv(name, caches);
afterAll(() => {
	vi.unstubAllEnvs();
	for (const folder of [root, caches]) rmSync(folder, { recursive: true });
});

test('a build keeps nothing of data sets; dev does, and finds what a changed file asks for', () => {
	const built = knownReport();
	expect(built).toHaveProperty('report');
	expect(readdirSync(caches)).toEqual([]);

	keepDataSets();
	forgetReport();
	expect(knownReport()).toHaveProperty('report');
	expect(existsSync(join(caches, 'citable-report/data-sets'))).toBe(true);

	const file = join(root, 'data/figures/trade.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Year: 2020, Fuel: Wood', 'Year: 2019, Fuel: Wood'));
	forgetReport();
	const changed = knownReport();
	if (!('report' in changed) || !('report' in built)) throw new Error('The report has problems.');
	const valueIn = ({ report }: typeof changed) => report.figures.find(({ id }) => id === 'latvia-wood-trade')?.quantity;
	expect(valueIn(changed)).not.toEqual(valueIn(built));
});

test('pages and files are made in the language that was chosen, and else in that of the original', () => {
	const record = join(root, 'data/report.yaml');
	writeFileSync(record, readFileSync(record, 'utf8').replace(/^languages: .*$/m, 'languages: [en-GB, ru]'));
	forgetReport();
	const languageNow = () => {
		const known = knownReport();
		if ('problems' in known) throw new Error('The report has problems.');
		expect(known.prepared.report).toBe(known.report);
		expect(knownReport()).toBe(known);
		return known.report.meta.language;
	};
	expect(languageNow()).toBe('en-GB');
	chooseLanguage('ru');
	expect(languageNow()).toBe('ru');
	chooseLanguage('kk');
	expect(languageNow()).toBe('en-GB');
	chooseLanguage(undefined);
	expect(languageNow()).toBe('en-GB');
});
