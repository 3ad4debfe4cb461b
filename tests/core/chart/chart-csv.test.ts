import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { ChartMark } from '../../../src/core/model/chart.ts';
import { prepare } from '../outputs/prepare.ts';
import { chartOf, charts, report } from './fixture-report.ts';

const outputs = new Map(
	prepare(report)
		.outputs()
		.map(({ path, content }) => [path, content()]),
);
const textOf = (path: string) => z.string().parse(outputs.get(path));
const rowsOf = (id: string) =>
	z.array(z.record(z.string(), z.string())).parse(parse(textOf(`/charts/${id}.csv`), { columns: true }));

test.each(charts)('the CSV of $id has a row for each mark and one for the whole, its numbers plain', (chart) => {
	const marks: ChartMark[] = [
		...chart.series.flatMap((series) => series.marks),
		...(chart.whole === undefined ? [] : [chart.whole]),
	];
	const rows = rowsOf(chart.id).filter(({ evidence }) => evidence !== '');
	expect(rows).toHaveLength(marks.length);
	for (const [index, mark] of marks.entries()) {
		expect(rows[index]).toMatchObject({
			value: String(mark.value ?? ''),
			low: String(mark.low ?? ''),
			high: String(mark.high ?? ''),
			time: mark.time?.iso ?? '',
			until: mark.until?.iso ?? '',
			unit: chart.unit ?? '',
			figure: mark.figure ?? '',
		});
	}
});

test('the CSV has a row for each place without a value, in the order of time', () => {
	const down = rowsOf('line-of-table').filter(({ series }) => series === 'Down the river');
	expect(down.map(({ time, value, evidence }) => [time, value, evidence])).toEqual([
		['2018', '11500', 'stated'],
		['2019', '14300', 'stated'],
		['2021', 'unstated', ''],
		['2023', '15700', 'stated'],
	]);
});

test('what figures do not state is unstated in the column of that, and measures nothing in a unit', () => {
	const undated = rowsOf('timeline-of-both').filter(({ evidence }) => evidence === '');
	expect(undated.length).toBeGreaterThan(0);
	for (const row of undated) expect(row).toMatchObject({ time: 'unstated', value: '', text: '', unit: '' });
	const hollow = rowsOf('coverage-of-both').filter(({ evidence }) => evidence === '');
	expect(hollow.length).toBeGreaterThan(0);
	for (const row of hollow) expect(row).toMatchObject({ time: '', value: '', text: 'unstated', unit: '' });
});

test('no cell of a download is a formula', () => {
	expect(rowsOf('bar-negative').map(({ label }) => label)).toContain("'=Bolderaja");
	expect(rowsOf('bar-negative').map(({ value }) => value)).toContain('-12');
	for (const [path, body] of outputs) {
		if (!path.endsWith('.csv') || typeof body !== 'string') continue;
		const cells = z.array(z.array(z.string())).parse(parse(body)).flat();
		expect(
			cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell)),
			path,
		).toEqual([]);
	}
});

test.each(charts)('the JSON of $id is the chart as it was resolved', (chart) => {
	const { $schema, url, ...published } = z
		.record(z.string(), z.unknown())
		.parse(JSON.parse(textOf(`/charts/${chart.id}.json`)));
	expect(published).toEqual(JSON.parse(JSON.stringify(chart)));
	expect([$schema, url]).toEqual([`${report.meta.url}data/chart.schema.json`, `${report.meta.url}charts/${chart.id}/`]);
});

test('an open bound is said as such', () => {
	expect(rowsOf('range').find(({ label }) => label === 'A mast')).toMatchObject({ low: '2000000', high: 'unstated' });
	expect(chartOf('range').series[0]?.marks[2]?.high).toBe('unstated');
});
