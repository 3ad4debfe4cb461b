import { expect, test } from 'vitest';
import { layOut } from '../../../src/core/chart/layout.ts';
import { chartOf, charts, say } from './fixture-report.ts';

const wordsOf = (id: string, size: 'wide' | 'narrow') =>
	layOut(chartOf(id), size, say)
		.words.flatMap(({ runs }) => runs.map(({ text }) => text))
		.join(' ');

test('an axis that does not begin at zero says so and has a sign in each plot', () => {
	for (const size of ['wide', 'narrow'] as const) {
		expect(wordsOf('line-of-table', size)).toContain('Riders. The axis begins at 6,000.');
		expect(wordsOf('facet-dots', size)).toContain('Mean wait, minutes. The axis begins at 3.');
	}
	const withSign = layOut(chartOf('facet-dots'), 'wide', say);
	expect(withSign.details.filter(({ is }) => is === 'path')).toHaveLength(2);
});

test.each(charts.filter(({ startsAtZero }) => startsAtZero))('an axis from zero says nothing of it: $id', ({ id }) => {
	expect(wordsOf(id, 'wide')).not.toContain('begins at');
});

test('an axis on which zero lies, or a logarithmic one, says nothing of where it begins', () => {
	const chart = { ...chartOf('bar-negative'), kind: 'dot' as const, startsAtZero: false };
	const words = (each: typeof chart) =>
		layOut(each, 'wide', say).words.flatMap(({ runs }) => runs.map(({ text }) => text));
	expect(words(chart).join(' ')).not.toContain('begins at');
	const log = { ...chartOf('facet-dots'), kind: 'dot' as const };
	expect(words({ ...log, axis: { ...log.axis, scale: 'log' } }).join(' ')).not.toContain('begins at');
});
