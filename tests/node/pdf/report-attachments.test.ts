import { expect, test } from 'vitest';
import { loadReport } from '../../../src/node/load-report.ts';
import { reportAttachments } from '../../../src/node/pdf/report-attachments.ts';
import { prepare } from '../../core/outputs/prepare.ts';

const loaded = loadReport('tests/fixtures/energy');
if ('problems' in loaded) throw new Error(loaded.problems[0]?.message);
const { report } = loaded;

test('the PDF carries all rows of a table of which it prints the first', () => {
	const table = report.tables.find(({ rows, fold }) => rows.length > fold);
	const attached = reportAttachments(prepare(report)).find(({ name }) => name === `table-${table?.id}.csv`);
	const lines = attached?.body.toString().trim().split('\r\n');
	expect(lines).toHaveLength((table?.rows.length ?? 0) + 1);
	expect(attached?.description).toContain(table?.title);
});

test('it does not carry a table of a hundred thousand rows', () => {
	const tables = report.tables.map((table) => ({
		...table,
		rows: Array.from({ length: 100_000 }, () => table.rows[0]),
	}));
	const long = {
		...report,
		tables: tables.map((table) => ({ ...table, rows: table.rows.flatMap((row) => row ?? []) })),
	};
	expect(reportAttachments(prepare(long)).filter(({ name }) => name.startsWith('table-'))).toEqual([]);
});
