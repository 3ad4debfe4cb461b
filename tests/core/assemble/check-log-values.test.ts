import { expect, test } from 'vitest';
import { checkLogValues } from '../../../src/core/assemble/check-log-values.ts';
import type { ChartMark } from '../../../src/core/model/chart.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';

test('names the interval whose end a logarithmic axis lacks, and not the value that it has', () => {
	const mark = { label: 'A', evidence: 'stated', text: '5', high: 12, intervalText: '−2–12' } as const;
	const messageOf = (marks: readonly ChartMark[]) => {
		const findings: Findings = new Collector();
		checkLogValues({ series: [{ label: '', marks }], references: [] }, { rows: undefined, figures: [] }, findings);
		return findings.reported.map(({ message }) => message);
	};
	expect(messageOf([{ ...mark, value: 5, low: -2 }])[0]).toContain('“A”: −2–12.');
	expect(messageOf([{ ...mark, value: -1, low: -2 }])[0]).toContain('“A”: 5.');
	expect(messageOf([{ ...mark, value: 5, low: 1 }])).toEqual([]);
});
