import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { forgetReport, keepDataSets, knownReport } from '../../src/node/known-report.ts';

const root = mkdtempSync(join(tmpdir(), 'known-report-'));
cpSync(join(import.meta.dirname, '../fixtures/energy'), root, { recursive: true });
rmSync(join(root, '.cache'), { recursive: true, force: true });
vi.stubEnv('REPORT_ROOT', root);
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

test('a build keeps nothing of data sets; dev does, and finds what a changed file asks for', () => {
	const built = knownReport();
	expect(built).toHaveProperty('report');
	expect(existsSync(join(root, '.cache'))).toBe(false);

	keepDataSets();
	forgetReport();
	expect(knownReport()).toHaveProperty('report');
	expect(existsSync(join(root, '.cache/data-sets'))).toBe(true);

	const file = join(root, 'data/figures/trade.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Year: 2020, Fuel: Wood', 'Year: 2019, Fuel: Wood'));
	forgetReport();
	const changed = knownReport();
	if (!('report' in changed) || !('report' in built)) throw new Error('The report has problems.');
	const valueIn = ({ report }: typeof changed) => report.figures.find(({ id }) => id === 'latvia-wood-trade')?.quantity;
	expect(valueIn(changed)).not.toEqual(valueIn(built));
});
