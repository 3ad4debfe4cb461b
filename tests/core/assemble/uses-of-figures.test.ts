import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadReport } from '../../../src/node/load-report.ts';

const result = loadReport(join(import.meta.dirname, '../editions/format-4'));
const report = 'report' in result ? result.report : expect.fail('The report has problems.');
const usesOf = (id: string) => report.figures.find((figure) => figure.id === id)?.usedIn;

test('a figure says of which figures it is the uncertainty', () => {
	expect(usesOf('need-repair-interval')).toEqual([{ kind: 'uncertainty', figure: 'need-repair' }]);
});

test('a figure says which figures are derived from it', () => {
	expect(usesOf('need-repair')).toContainEqual({ kind: 'figure', figure: 'need-repair-interval' });
});
